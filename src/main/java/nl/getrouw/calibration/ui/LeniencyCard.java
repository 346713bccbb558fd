package nl.getrouw.calibration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import nl.getrouw.calibration.Calibration;
import nl.getrouw.calibration.Leniency;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.CsvLink;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import org.jspecify.annotations.Nullable;

/** Stricter or milder than what was agreed, per ingredient, in words. */
final class LeniencyCard extends Composite<Card> {

  private final Formats formats = Formats.current();

  LeniencyCard(Calibration calibration) {
    Leniency overall = calibration.overall();
    if (overall == null) {
      getContent()
          .with(
              new EmptyState(
                  "target",
                  getTranslation("calibration.few"),
                  getTranslation(
                      "calibration.few.text", calibration.audits(), Calibration.ENOUGH)));
      return;
    }
    List<Leniency> lines =
        Stream.concat(Stream.of(overall), calibration.domains().stream()).toList();
    Anchor csv = CsvLink.of("CSV", getTranslation("calibration.file"), () -> data(lines).csv());
    csv.addClassName("gt-end");
    Paragraph subtitle =
        new Paragraph(getTranslation("calibration.leniency.subtitle", calibration.audits()));
    subtitle.addClassName("gt-card__intro");
    Span note = new Span(getTranslation("calibration.leniency.note"));
    note.addClassName("gt-caption");
    Div foot = new Div(note, csv);
    foot.addClassName("gt-row");
    Div figures = new Div(table(lines), foot);
    figures.addClassNames("gt-stack", "gt-stack--s");
    getContent()
        .with(
            new H2(
                getTranslation(
                    "calibration.headline." + overall.lean(), points(overall.difference().mean()))),
            subtitle,
            figures);
  }

  private DataTable data(List<Leniency> lines) {
    return new DataTable(
        Stream.of("part", "difference", "low", "high", "words")
            .map(column -> getTranslation("calibration.column." + column))
            .toList(),
        lines.stream()
            .map(
                line ->
                    List.of(
                        part(line),
                        plain(line.difference().mean()),
                        plain(line.difference().low()),
                        plain(line.difference().high()),
                        getTranslation("calibration.lean." + line.lean())))
            .toList());
  }

  private String plain(@Nullable Double value) {
    return value == null
        ? ""
        : BigDecimal.valueOf(value)
            .setScale(2, RoundingMode.HALF_UP)
            .toPlainString()
            .replace('.', ',');
  }

  private String part(Leniency line) {
    var domain = line.domain();
    return domain == null ? getTranslation("calibration.all") : domain.name().in(formats.locale());
  }

  private Div table(List<Leniency> lines) {
    NativeTable table = new NativeTable();
    table.addClassNames("gt-table", "gt-table--figures");
    NativeTableRow head = table.getHead().addRow();
    for (String column : List.of("part", "difference", "interval", "words")) {
      NativeTableHeaderCell cell = head.addHeaderCell();
      cell.setText(getTranslation("calibration.column." + column));
      cell.getElement().setAttribute("scope", "col");
    }
    for (Leniency line : lines) {
      NativeTableRow row = table.getBody().addRow();
      NativeTableHeaderCell name = row.addHeaderCell();
      name.getElement().setAttribute("scope", "row");
      name.setText(part(line));
      row.addDataCell().setText(signed(line.difference().mean()));
      Double low = line.difference().low();
      Double high = line.difference().high();
      row.addDataCell()
          .setText(
              low == null || high == null
                  ? formats.score(null)
                  : getTranslation("calibration.between", signed(low), signed(high)));
      row.addDataCell().setText(getTranslation("calibration.lean." + line.lean()));
    }
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", getTranslation("calibration.leniency"));
    return scroll;
  }

  private String points(double difference) {
    return formats.number(Math.abs(difference), 2);
  }

  private String signed(double difference) {
    String points = points(difference);
    boolean zero = points.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    return zero ? points : (difference < 0 ? "−" : "+") + points;
  }
}
