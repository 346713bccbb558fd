package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.getrouw.inquiry.Inquiries;
import nl.getrouw.inquiry.InquiryPage;
import nl.getrouw.inquiry.InquiryPage.Figure;
import nl.getrouw.inquiry.InquiryPage.Level;
import nl.getrouw.inquiry.InquiryPage.Unit;
import nl.getrouw.inquiry.Told;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.CsvLink;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.KeyFigure;
import nl.getrouw.kernel.ui.KeyFigures;
import nl.getrouw.security.CurrentUser;

/** What came out of a round: large for the first part, as a table for all, and as CSV. */
final class ResultCard extends Composite<Card> {

  private final InquiryPage page;
  private final InquiryWords words = new InquiryWords(this);
  private final Locale locale = Formats.current().locale();

  ResultCard(InquiryPage page, Inquiries inquiries, CurrentUser currentUser) {
    this.page = page;
    if (!page.result().isShown()) {
      getContent()
          .with(
              new EmptyState(
                  "users-round",
                  words.text("result.few.headline"),
                  words.text("result.few", page.fewest())));
      return;
    }
    getContent()
        .with(
            large(page.result().units().getFirst()),
            table(),
            CsvLink.of(
                words.text("result.csv"),
                "vragenlijst",
                () -> csv(inquiries.export(currentUser.actor(), page.id())).csv()));
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("inquiry.result.headline"));
  }

  private Component large(Unit unit) {
    List<KeyFigure> figures = new ArrayList<>();
    for (int place = 0; place < page.result().figures().size(); place++) {
      Told told = unit.told().get(place);
      KeyFigure figure =
          new KeyFigure(page.result().figures().get(place).name().in(locale), words.mean(told));
      if (told.isShown()) {
        figure.note(words.text("result.share", words.share(told), favourable(place)));
        figure.text(words.text("result.of", told.atLeast()));
      }
      figures.add(figure);
    }
    return new KeyFigures(figures.toArray(KeyFigure[]::new)).equal();
  }

  private String favourable(int place) {
    return Formats.current().number(page.result().figures().get(place).construct().favourable());
  }

  private Component table() {
    NativeTable table = new NativeTable();
    table.addClassName("gt-table");
    NativeTableRow head = table.getHead().addRow();
    column(head, words.text("table.part"));
    column(head, words.text("table.response"));
    page.result().figures().forEach(figure -> column(head, figure.name().in(locale)));
    for (Unit unit : page.result().units()) {
      NativeTableRow row = table.getBody().addRow();
      NativeTableHeaderCell name = row.addHeaderCell();
      name.setText(name(unit));
      name.getElement().setAttribute("scope", "row");
      name.addClassName("gt-inquiry__level-" + unit.level().name().toLowerCase(Locale.ROOT));
      row.addDataCell().setText(words.response(unit.response()));
      unit.told().forEach(told -> cell(row.addDataCell(), told));
    }
    Div scroll = new Div(table);
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", words.text("result.headline"));
    return scroll;
  }

  private void cell(NativeTableCell cell, Told told) {
    Span mean = new Span(words.mean(told));
    mean.addClassName(told.isShown() ? "gt-strong" : "gt-caption");
    cell.add(mean);
    if (told.isShown()) {
      Span share = new Span(words.share(told));
      share.addClassName("gt-caption");
      Div two = new Div(mean, share);
      two.addClassName("gt-cell");
      cell.add(two);
    }
  }

  private static void column(NativeTableRow head, String text) {
    NativeTableHeaderCell cell = head.addHeaderCell();
    cell.setText(text);
    cell.getElement().setAttribute("scope", "col");
  }

  private String name(Unit unit) {
    return unit.level() == Level.WHOLE ? words.text("part.all") : unit.name();
  }

  private DataTable csv(InquiryPage fresh) {
    List<List<String>> rows = new ArrayList<>();
    for (Unit unit : fresh.result().units()) {
      for (int place = 0; place < fresh.result().figures().size(); place++) {
        Figure figure = fresh.result().figures().get(place);
        Told told = unit.told().get(place);
        rows.add(
            List.of(
                words.text("level." + unit.level()),
                name(unit),
                figure.name().in(locale),
                figure.questionnaire().instrument().version(),
                words.mean(told),
                words.share(told),
                told.isShown() ? words.text("atLeast", told.atLeast()) : words.text("tooFew"),
                words.response(unit.response()),
                Formats.current().date(java.util.Objects.requireNonNull(fresh.closedOn()))));
      }
    }
    return new DataTable(
        List.of(
            words.text("table.level"),
            words.text("table.part"),
            words.text("table.questionnaire"),
            words.text("table.version"),
            words.text("table.mean"),
            words.text("table.share"),
            words.text("table.answers"),
            words.text("table.response"),
            words.text("table.date")),
        rows);
  }
}
