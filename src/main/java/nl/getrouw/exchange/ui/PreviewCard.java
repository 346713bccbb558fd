package nl.getrouw.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import nl.getrouw.exchange.ImportPreview;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Completeness;
import nl.getrouw.kernel.ui.BandMark;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.StateBadge;

/** What importing would do, audit by audit, and the button that does it. */
final class PreviewCard extends Composite<Card> {

  private final Formats formats = Formats.current();

  PreviewCard(ImportPreview.Ready ready, Runnable run) {
    int audits = ready.audits().size();
    Button button =
        new Button(
            getTranslation("exchange.run", audits), Icon.of("circle-check"), click -> run.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.setDisableOnClick(true);
    Div actions = new Div(button);
    actions.addClassName("gt-form__actions");
    getContent()
        .raised()
        .with(
            new Paragraph(
                getTranslation("exchange.preview.audits", audits, ready.rows())
                    + " "
                    + getTranslation("exchange.preview.newTeams", ready.newTeams())),
            table(ready.audits()),
            new Note(getTranslation("exchange.preview.final")),
            actions);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("exchange.preview"));
  }

  private Div table(List<ImportPreview.Audit> audits) {
    NativeTableRow headings = new NativeTableRow();
    for (String column : List.of("team", "moment", "date", "items", "total")) {
      NativeTableHeaderCell heading =
          new NativeTableHeaderCell(getTranslation("exchange.preview." + column));
      heading.getElement().setAttribute("scope", "col");
      headings.add(heading);
    }
    NativeTableBody body = new NativeTableBody();
    audits.forEach(audit -> body.add(row(audit)));
    NativeTable table = new NativeTable(new NativeTableHeader(headings), body);
    table.addClassName("gt-table");
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("role", "region")
        .setAttribute("aria-label", getTranslation("exchange.preview"))
        .setAttribute("tabindex", "0");
    return scroll;
  }

  private NativeTableRow row(ImportPreview.Audit audit) {
    Completeness completeness = audit.result().completeness();
    return new NativeTableRow(
        new NativeTableCell(team(audit)),
        new NativeTableCell(getTranslation(audit.moment().key())),
        new NativeTableCell(formats.shortDate(audit.date())),
        new NativeTableCell(
            getTranslation(
                "exchange.preview.items.value", completeness.scored(), completeness.total())),
        new NativeTableCell(total(audit)));
  }

  private Component team(ImportPreview.Audit audit) {
    Div team = new Div(new Span(audit.team()));
    team.addClassNames("gt-row", "gt-row--s");
    if (audit.isNewTeam()) {
      team.add(
          new StateBadge(StateBadge.Kind.INFO, "plus", getTranslation("exchange.preview.newTeam")));
    }
    return team;
  }

  private Component total(ImportPreview.Audit audit) {
    BigDecimal total = audit.result().total();
    if (total == null) {
      return new Span(getTranslation("exchange.preview.noTotal"));
    }
    Div cell = new Div(new Span(formats.number(total)));
    cell.addClassNames("gt-row", "gt-row--s");
    Band band = audit.result().band();
    if (band != null) {
      cell.add(new BandMark(band.look().code(), band.name().in(getLocale())));
    }
    return cell;
  }
}
