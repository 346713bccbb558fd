package nl.getrouw.outcome.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.CsvLink;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.outcome.OutcomeFigure;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomePage;
import nl.getrouw.outcome.OutcomeTeam;

/** The teams behind a figure, each with its own part, and the way to the records it came from. */
final class OutcomeTeams extends Composite<Card> {

  private static final List<String> COLUMNS =
      List.of("team", "location", "value", "numerator", "denominator", "records");

  private static final List<String> NUMBERS = List.of("value", "numerator", "denominator");

  private final OutcomeWords words = new OutcomeWords(this);
  private final OutcomeIndicator indicator;

  OutcomeTeams(OutcomePage page, OutcomeIndicator indicator, List<OutcomeTeam> teams) {
    this.indicator = indicator;
    Div scroll = new Div(table(teams));
    scroll.addClassName("gt-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", getTranslation("outcome.teams.title"));
    getContent()
        .intro(
            getTranslation(
                "outcome.teams.intro",
                words.name(indicator),
                Formats.current().date(page.reference())))
        .with(scroll, file(teams));
    getContent().getElement().setAttribute("id", "teams");
    getContent().getElement().setAttribute("tabindex", "-1");
  }

  /** The way here is drawn anew, so the browser has passed the address by the time this stands. */
  @Override
  protected void onAttach(AttachEvent event) {
    getElement()
        .executeJs(
            """
            requestAnimationFrame(() => {
              if (location.hash === '#teams') {
                this.scrollIntoView();
                this.focus({preventScroll: true});
              }
            })""");
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("outcome.teams.title"));
  }

  private NativeTable table(List<OutcomeTeam> teams) {
    NativeTable table = new NativeTable();
    table.addClassName("gt-table");
    NativeTableRow heads = table.getHead().addRow();
    COLUMNS.forEach(
        column -> {
          NativeTableHeaderCell head = heads.addHeaderCell();
          head.setText(getTranslation("outcome.teams." + column));
          head.setClassName("gt-number", NUMBERS.contains(column));
        });
    for (OutcomeTeam one : teams) {
      NativeTableRow row = table.getBody().addRow();
      NativeTableHeaderCell name = row.addHeaderCell();
      name.getElement().setAttribute("scope", "row");
      name.add(new Anchor("teams/" + one.team().id(), one.team().name()));
      row.addDataCell().setText(one.team().locationName());
      numbers(one.figure()).forEach(text -> number(row.addDataCell(), text));
      row.addDataCell().add(records(one.team()));
    }
    return table;
  }

  private Div file(List<OutcomeTeam> teams) {
    Div file =
        new Div(
            CsvLink.of(
                getTranslation("outcome.teams.csv"),
                getTranslation("outcome.chart.file", indicator.code()) + "-teams",
                () -> csv(teams).csv()));
    file.addClassName("gt-outcome-below");
    return file;
  }

  private static void number(NativeTableCell cell, String text) {
    cell.setText(text);
    cell.addClassName("gt-number");
  }

  private List<String> numbers(OutcomeFigure figure) {
    return List.of(
        words.value(indicator, figure),
        figure.isShown() ? OutcomeWords.number(figure.numerator()) : "",
        figure.isShown() ? OutcomeWords.number(figure.denominator()) : "");
  }

  private Anchor records(TeamRef team) {
    Anchor link =
        new Anchor(path(team), getTranslation("outcome.records." + indicator.source().name()));
    link.setAriaLabel(
        getTranslation(
            "outcome.records.of",
            getTranslation("outcome.records." + indicator.source().name()),
            team.name()));
    return link;
  }

  /** Where the records of a team are; who opens it sees there what that person may see. */
  private String path(TeamRef team) {
    return switch (indicator.source()) {
      case AUDITS, PREPARATION ->
          "audits?team=" + URLEncoder.encode(team.name(), StandardCharsets.UTF_8);
      case ACTIONS -> "verbeteracties?van=alles&staat=alle&als=lijst&team=" + team.id();
      case LEARNING -> "leren/intervisie/uitkomsten?team=" + team.id();
      case TRAINING -> "leren/opleiding/overzicht?team=" + team.id();
      case QUESTIONNAIRES, COST -> "teams/" + team.id();
      case NONE -> "uitkomsten/indicatoren?over=team-" + team.id();
    };
  }

  private DataTable csv(List<OutcomeTeam> teams) {
    return new DataTable(
        COLUMNS.subList(0, COLUMNS.size() - 1).stream()
            .map(column -> getTranslation("outcome.teams." + column))
            .toList(),
        teams.stream()
            .map(
                one -> {
                  List<String> numbers = numbers(one.figure());
                  return List.of(
                      one.team().name(),
                      one.team().locationName(),
                      numbers.get(0),
                      numbers.get(1),
                      numbers.get(2));
                })
            .toList());
  }
}
