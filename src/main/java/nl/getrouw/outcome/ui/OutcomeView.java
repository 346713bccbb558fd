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
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.live.LiveNews;
import nl.getrouw.live.ui.LivePage;
import nl.getrouw.outcome.KeptViews;
import nl.getrouw.outcome.National;
import nl.getrouw.outcome.NationalFigure;
import nl.getrouw.outcome.Outcome;
import nl.getrouw.outcome.OutcomeBaselines;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomePage;
import nl.getrouw.outcome.OutcomePlace;
import nl.getrouw.outcome.OutcomeQuery;
import nl.getrouw.outcome.OutcomeReading;
import nl.getrouw.outcome.OutcomeRefresh;
import nl.getrouw.outcome.Outcomes;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.trend.Baseline;
import nl.getrouw.trend.ui.YardstickCard;

/** One outcome: its indicators, the course of one of them, and the teams behind it. */
@Route(OutcomePaths.OUTCOME)
@PermitAll
class OutcomeView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Outcomes outcomes;
  private final KeptViews views;
  private final National national;
  private final OutcomeBaselines limits;
  private final CurrentUser currentUser;
  private final Fewest fewest;
  private final LocalDate today;
  private final List<OutcomePlace> places;
  private final OutcomeWords words = new OutcomeWords(this);
  private final Div head = new Div();
  private final OutcomeControls controls;
  private final Div shown = new Div();
  private Outcome outcome = Outcome.FIDELITY;
  private OutcomeChoice choice;
  private boolean counting;

  OutcomeView(
      Outcomes outcomes,
      KeptViews views,
      National national,
      OutcomeBaselines limits,
      CurrentUser currentUser,
      Fewest fewest,
      LiveNews news,
      Clock clock) {
    this.outcomes = outcomes;
    this.views = views;
    this.national = national;
    this.limits = limits;
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
    outcome =
        event
            .getRouteParameters()
            .get(OutcomePaths.NAME)
            .flatMap(OutcomePaths::outcome)
            .orElseThrow(NotFound::new);
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
    UI.getCurrent().navigate(path(), changed.choice(choice).address());
  }

  private String path() {
    return OutcomePaths.outcome(outcome);
  }

  private void show(OutcomePage page) {
    OutcomeReading reading = reading(page);
    boolean comparable = reading.figure().isShown() && reading.yearBefore().isShown();
    String finding = comparable ? words.reading(reading) : words.name(outcome);
    head.removeAll();
    head.add(
        new PageHeader(words.name(outcome))
            .crumbs(
                new Crumb(
                    getTranslation("outcome.title"),
                    choice.showing(null, false).at(OutcomePaths.LIST)))
            .eyebrow(words.name(outcome) + " · " + page.place().name())
            .headline(finding)
            .lead(getTranslation(outcome.key() + ".what"))
            .actions(
                new OutcomeActions(
                    choice,
                    () -> new ViewsDialog(views, currentUser, places, choice, outcome).open())));
    shown.removeAll();
    if (page.counting()) {
      shown.add(new OutcomeCounting(page));
    }
    if (OutcomeCounting.isFirst(page)) {
      return;
    }
    shown.add(indicators(page, reading.indicator()));
    shown.add(new OutcomeCourse(page, reading, teamsLink(reading.indicator())));
    if (!reading.series().isEmpty()) {
      shown.add(limits(page, reading));
    }
    if (!page.place().isTeam()) {
      shown.add(
          new OutcomeTeams(
              page,
              reading.indicator(),
              outcomes.glanceTeams(currentUser.actor(), reading.indicator(), page.query())));
    }
    shown.add(
        new Note(
            "users-round",
            new Span(getTranslation("outcome.small", fewest.staff(), fewest.client()))));
  }

  private OutcomeReading reading(OutcomePage page) {
    OutcomeIndicator asked = choice.indicator();
    return asked != null && asked.outcome() == outcome
        ? page.reading(asked)
        : OutcomeHeadline.reading(page, outcome);
  }

  private YardstickCard limits(OutcomePage page, OutcomeReading reading) {
    List<Baseline> baselines = reading.series().chart().baselines();
    return new YardstickCard(
        reading.yardsticks(),
        reading.series().plotted().stream().map(month -> month.atDay(1)).toList(),
        baselines.isEmpty() ? null : baselines.getLast(),
        day -> words.period(YearMonth.from(day)),
        limits.mayMove(currentUser.actor(), page.place())
            ? (from, until, why) -> {
              limits.move(currentUser.actor(), reading.indicator(), page.query(), from, until, why);
              show(outcomes.glance(currentUser.actor(), page.query()));
            }
            : null);
  }

  private Section indicators(OutcomePage page, OutcomeIndicator chosen) {
    H2 name = new H2(getTranslation("outcome.indicators"));
    name.addClassName("gt-visually-hidden");
    Section tiles = new Section(name);
    tiles.addClassNames("gt-card", "gt-outcomes");
    tiles.getElement().setAttribute("aria-label", getTranslation("outcome.indicators"));
    Map<OutcomeIndicator, NationalFigure> totals =
        national.totals(currentUser.actor(), page.query().until());
    for (OutcomeReading reading : page.of(outcome)) {
      Anchor heading =
          new Anchor(
              choice.showing(reading.indicator(), false).at(path()),
              words.name(reading.indicator()));
      OutcomeTile tile = new OutcomeTile(heading, reading, totals.get(reading.indicator()), words);
      if (reading.indicator() == chosen) {
        tile.getElement().getClassList().add("gt-outcome--chosen");
        heading.getElement().setAttribute("aria-current", "true");
      }
      tiles.add(tile);
    }
    return tiles;
  }

  private Component[] teamsLink(OutcomeIndicator indicator) {
    return choice.place().isTeam()
        ? new Component[0]
        : new Component[] {
          new Anchor(
              choice.showing(indicator, false).at(path()) + "#teams",
              getTranslation("outcome.teams.show"))
        };
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(words.name(outcome));
  }
}
