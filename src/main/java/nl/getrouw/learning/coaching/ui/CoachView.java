package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.learning.calendar.CalendarItem;
import nl.getrouw.learning.calendar.Calendars;
import nl.getrouw.learning.coaching.Allocations;
import nl.getrouw.learning.coaching.CoachDay;
import nl.getrouw.learning.coaching.CoachDay.TeamLine;
import nl.getrouw.learning.coaching.CoachDays;
import nl.getrouw.learning.coaching.Coaching;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** What a coach opens every morning. */
@Route(CoachPaths.COACH)
@PermitAll
class CoachView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int DAYS_SHOWN = 6;
  private static final int NOON = 12;
  private static final int EVENING = 18;

  private final CoachDays days;
  private final Coaching coaching;
  private final Allocations allocations;
  private final Calendars calendars;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final CoachWords words = new CoachWords(this);
  private final Div logged = new Div();

  CoachView(
      CoachDays days,
      Coaching coaching,
      Allocations allocations,
      Calendars calendars,
      CurrentUser currentUser,
      Clock clock) {
    this.days = days;
    this.coaching = coaching;
    this.allocations = allocations;
    this.calendars = calendars;
    this.currentUser = currentUser;
    this.clock = clock;
    logged.addClassName("gt-logged");
    logged.getElement().setAttribute("aria-live", "polite");
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    Actor coach = currentUser.actor();
    CoachDay day = days.of(coach);
    LocalDate today = day.today();
    List<CalendarItem> week = calendars.items(coach, today, today.plusDays(DAYS_SHOWN));
    Div main = new Div(new TapTiles(coaching, currentUser, day, words, this::tapped), logged);
    main.addClassNames("gt-stack", "gt-stack--l");
    if (!day.waiting().isEmpty()) {
      main.add(new WaitingCard(day.waiting(), words));
    }
    main.add(
        day.teams().isEmpty() && day.people().isEmpty()
            ? new EmptyState(
                "message-circle-heart",
                getTranslation("coaching.none"),
                getTranslation("coaching.none.text"))
            : new TeamsSection(day, words));
    if (!day.people().isEmpty()) {
      main.add(new PeopleSection(day, words));
    }
    if (!day.topics().isEmpty()) {
      main.add(new TopicsSection(day.topics(), words));
    }
    Aside side =
        new Aside(
            new WeekCard(week, today),
            new HoursCard(day, words),
            new Note("lock", new Span(getTranslation("coaching.private"))));
    side.addClassName("gt-stack");
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent().add(head(coach, day, week), columns);
  }

  private PageHeader head(Actor coach, CoachDay day, List<CalendarItem> week) {
    Button plan =
        new Button(
            getTranslation("coaching.plan"),
            Icon.of("calendar-plus"),
            click -> UI.getCurrent().navigate(CoachPaths.PLAN));
    PageHeader head =
        new PageHeader(greeting(coach))
            .eyebrow(Formats.current().weekday(day.today()))
            .lead(lead(day, week));
    if (allocations.mayAllocate(coach)) {
      return head.actions(
          new Anchor(CoachPaths.ALLOCATION, getTranslation("coaching.allocation")), plan);
    }
    return head.actions(plan);
  }

  private String greeting(Actor coach) {
    int hour = LocalTime.ofInstant(clock.instant(), Moments.ZONE).getHour();
    String part = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
    return getTranslation("coaching.greeting." + part, coach.name().split(" ", 2)[0]);
  }

  /** Whom she sees today, and who has heard nothing for a while. */
  private String lead(CoachDay day, List<CalendarItem> week) {
    List<String> today =
        week.stream()
            .filter(item -> Calendars.start(item).toLocalDate().equals(day.today()))
            .map(CalendarItem::team)
            .filter(team -> !team.isEmpty())
            .distinct()
            .toList();
    String first =
        today.isEmpty()
            ? getTranslation("coaching.lead.free")
            : getTranslation("coaching.lead.sees", list(today));
    List<String> quiet =
        day.teams().stream().filter(TeamLine::waits).map(line -> line.team().name()).toList();
    return quiet.isEmpty()
        ? first
        : first + " " + getTranslation("coaching.lead.quiet", quiet.size(), list(quiet));
  }

  private String list(List<String> names) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " "
        + getTranslation("coaching.and")
        + " "
        + names.getLast();
  }

  /** The rest of the page counts it at once; the card to correct it stays open. */
  private void tapped(LoggedCard card) {
    card.onChange(this::show);
    logged.removeAll();
    logged.add(card);
    show();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("coaching.nav"));
  }
}
