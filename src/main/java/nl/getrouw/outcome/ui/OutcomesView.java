package nl.getrouw.outcome.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.live.LiveNews;
import nl.getrouw.live.ui.LivePage;
import nl.getrouw.outcome.KeptViews;
import nl.getrouw.outcome.National;
import nl.getrouw.outcome.NationalFigure;
import nl.getrouw.outcome.Outcome;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomePage;
import nl.getrouw.outcome.OutcomePlace;
import nl.getrouw.outcome.OutcomeQuery;
import nl.getrouw.outcome.OutcomeReading;
import nl.getrouw.outcome.OutcomeRefresh;
import nl.getrouw.outcome.Outcomes;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Scope;
import nl.getrouw.trend.Variation;

/** Eight outcomes at a glance, and the course of one of them. */
@Route(OutcomePaths.LIST)
@PermitAll
class OutcomesView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Outcomes outcomes;
  private final KeptViews views;
  private final National national;
  private final CurrentUser currentUser;
  private final Fewest fewest;
  private final LocalDate today;
  private final List<OutcomePlace> places;
  private final OutcomeWords words = new OutcomeWords(this);
  private final PageHeader head = new PageHeader(getTranslation("outcome.title"));
  private final OutcomeControls controls;
  private final Div shown = new Div();
  private OutcomeChoice choice;
  private boolean counting;

  OutcomesView(
      Outcomes outcomes,
      KeptViews views,
      National national,
      CurrentUser currentUser,
      Fewest fewest,
      LiveNews news,
      Clock clock) {
    this.outcomes = outcomes;
    this.views = views;
    this.national = national;
    this.currentUser = currentUser;
    this.fewest = fewest;
    this.today = LocalDate.now(clock);
    this.places = outcomes.places(currentUser.actor());
    this.choice =
        new OutcomeChoice(places.getFirst(), null, OutcomeQuery.USUAL_MONTHS, null, false);
    this.controls = new OutcomeControls(places, today, this::chosen);
    shown.addClassName("gt-stack");
    getContent().addClassName("gt-page");
    getContent().add(head, controls, shown);
    LivePage.keep(
        this,
        news,
        () -> OutcomeRefresh.channel(currentUser.actor().organisation()),
        message -> counting && message.equals(OutcomeRefresh.COUNTED),
        this::refresh);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    choice =
        OutcomeChoice.read(event.getLocation().getQueryParameters(), places, YearMonth.from(today));
    refresh();
  }

  private void refresh() {
    OutcomePage page = outcomes.glance(currentUser.actor(), choice.query(outcomes.lastMonth()));
    counting = page.counting();
    controls.show(choice, page.query(), page.updatedAt());
    show(page);
  }

  private void chosen(OutcomeControls changed) {
    UI.getCurrent().navigate(OutcomePaths.LIST, changed.choice(choice).address());
  }

  private void show(OutcomePage page) {
    head.headline(
        OutcomeCounting.isFirst(page)
            ? getTranslation("outcome.title")
            : new OutcomeHeadline(this).of(page));
    head.lead(getTranslation(lead(page.place()), page.place().name()));
    head.actions(
        new OutcomeActions(
            choice, () -> new ViewsDialog(views, currentUser, places, choice, null).open()));
    shown.removeAll();
    if (page.counting()) {
      shown.add(new OutcomeCounting(page));
    }
    if (OutcomeCounting.isFirst(page)) {
      return;
    }
    OutcomeIndicator indicator = indicator(page);
    Map<OutcomeIndicator, NationalFigure> totals =
        national.totals(currentUser.actor(), page.query().until());
    shown.add(tiles(page, totals));
    shown.add(new OutcomeCourse(page, page.reading(indicator), teamsLink(indicator)));
    if (choice.teams() && !page.place().isTeam()) {
      shown.add(
          new OutcomeTeams(
              page, indicator, outcomes.glanceTeams(currentUser.actor(), indicator, page.query())));
    }
    if (NationalCard.concerns(national, currentUser)) {
      shown.add(new NationalCard(national, currentUser, !totals.isEmpty(), this::refresh));
    }
    shown.add(
        new Note(
            "users-round",
            new Span(getTranslation("outcome.small", fewest.staff(), fewest.client()))));
  }

  private static String lead(OutcomePlace place) {
    return switch (place.scope()) {
      case Scope.Organisation() -> "outcome.lead.organisation";
      case Scope.Location(var id) -> "outcome.lead.location";
      case Scope.Team(var id) -> "outcome.lead.team";
    };
  }

  private Section tiles(OutcomePage page, Map<OutcomeIndicator, NationalFigure> totals) {
    H2 name = new H2(getTranslation("outcome.eight"));
    name.addClassName("gt-visually-hidden");
    Section tiles = new Section(name);
    tiles.addClassNames("gt-card", "gt-outcomes");
    tiles.getElement().setAttribute("aria-label", getTranslation("outcome.eight"));
    for (Outcome outcome : Outcome.values()) {
      Anchor heading =
          new Anchor(
              choice.showing(null, false).at(OutcomePaths.outcome(outcome)), words.name(outcome));
      OutcomeReading reading = OutcomeHeadline.reading(page, outcome);
      tiles.add(new OutcomeTile(heading, reading, totals.get(reading.indicator()), words));
    }
    return tiles;
  }

  /** The one that was asked for, else the first that moves, else the first with a series. */
  private OutcomeIndicator indicator(OutcomePage page) {
    OutcomeIndicator asked = choice.indicator();
    if (asked != null) {
      return asked;
    }
    List<OutcomeIndicator> eight =
        List.of(Outcome.values()).stream()
            .map(outcome -> OutcomeHeadline.reading(page, outcome))
            .filter(reading -> !reading.series().isEmpty())
            .sorted(
                java.util.Comparator.comparing(
                    reading ->
                        reading.series().variation() == Variation.COMMON
                            || reading.series().variation() == Variation.UNKNOWN))
            .map(reading -> reading.indicator())
            .toList();
    return eight.isEmpty() ? Outcome.FIDELITY.first() : eight.getFirst();
  }

  private Component[] teamsLink(OutcomeIndicator indicator) {
    return choice.place().isTeam()
        ? new Component[0]
        : new Component[] {
          link(
              "outcome.teams.show",
              choice.showing(indicator, true).at(OutcomePaths.LIST) + "#teams")
        };
  }

  private Anchor link(String key, String path) {
    Anchor link = new Anchor(path, getTranslation(key));
    link.addClassName("gt-no-print");
    return link;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("outcome.title"));
  }
}
