package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.getrouw.indicator.Figure;
import nl.getrouw.indicator.SheetPreview;
import nl.getrouw.indicator.SheetPreview.Effect;
import nl.getrouw.kernel.ui.Icon;

/** What importing a file would do, row by row, and the button that does it. */
final class SheetTable extends Composite<Div> {

  private final IndicatorWords words;

  SheetTable(SheetPreview.Ready ready, IndicatorWords words, Runnable run) {
    this.words = words;
    Paragraph sum =
        new Paragraph(
            getTranslation(
                "indicator.sheet.sum",
                ready.count(Effect.NEW),
                ready.count(Effect.CHANGED),
                ready.count(Effect.SAME)));
    Button store =
        new Button(
            getTranslation("indicator.sheet.store"), Icon.of("circle-check"), click -> run.run());
    store.addThemeVariants(ButtonVariant.PRIMARY);
    store.setDisableOnClick(true);
    Div acts = new Div(store);
    acts.addClassName("gt-form__actions");
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(sum, table(ready), acts);
  }

  private Div table(SheetPreview.Ready ready) {
    NativeTable table = new NativeTable();
    table.addClassName("gt-table");
    NativeTableRow heads = table.getHead().addRow();
    for (String column : List.of("period", "figure", "before", "effect")) {
      heads.addHeaderCell().setText(getTranslation("indicator.sheet.column." + column));
    }
    for (SheetPreview.Line line : ready.lines()) {
      NativeTableRow row = table.getBody().addRow();
      Figure.Stored before = line.before();
      row.addDataCell().setText(words.periods().name(line.figure().start()));
      row.addDataCell().setText(said(line.figure()));
      row.addDataCell().setText(before == null ? "" : said(before.figure()));
      row.addDataCell().setText(getTranslation("indicator.sheet.effect." + line.effect().name()));
    }
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", getTranslation("indicator.sheet"));
    return scroll;
  }

  private String said(Figure figure) {
    return figure.denominator() == null ? words.number(figure.numerator()) : words.parts(figure);
  }
}
