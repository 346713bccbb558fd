package nl.getrouw.outcome;

import static nl.getrouw.outcome.OutcomeAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.outcome.OutcomeEvents.Happened;
import nl.getrouw.outcome.OutcomeRefresh.Standing;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import nl.getrouw.trail.Trail;
import nl.getrouw.trend.Yardstick;
import org.springframework.stereotype.Service;

/**
 * The implementation outcomes as somebody may read them. Small groups are hidden in the facts
 * already, so that nothing that comes from here points to a person. Reading sees to it first that
 * the facts are fresh, or will soon be.
 */
@Service
public class Outcomes {

  /** Months that a figure over a year needs before the first one, for the year before it. */
  private static final int LOOKING_BACK = 23;

  private final OutcomeFacts facts;
  private final OutcomeRefresh refresh;
  private final PlaceRepository places;
  private final BaselineRepository baselines;
  private final List<OutcomeEvents> events;
  private final Trail trail;
  private final Clock clock;

  Outcomes(
      OutcomeFacts facts,
      OutcomeRefresh refresh,
      PlaceRepository places,
      BaselineRepository baselines,
      List<OutcomeEvents> events,
      Trail trail,
      Clock clock) {
    this.facts = facts;
    this.refresh = refresh;
    this.places = places;
    this.baselines = baselines;
    this.events = events;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether this person has any outcomes to read. */
  public boolean mayRead(Actor actor) {
    return OutcomeAccess.mayRead(actor);
  }

  /**
   * Of what this person may read outcomes: the organisation, its locations by name, its teams by
   * name.
   *
   * @throws NotFound when there is nothing
   */
  public List<OutcomePlace> places(Actor actor) {
    require(mayRead(actor));
    OrganisationId organisation = actor.organisation();
    List<TeamRef> teams = places.teams(organisation);
    List<OutcomePlace> found = new ArrayList<>();
    if (OutcomeAccess.mayReadWhole(actor)) {
      found.add(
          new OutcomePlace(
              new Scope.Organisation(), places.organisation(organisation), null, teams.size()));
    }
    places
        .locations(organisation)
        .forEach(
            (id, name) -> {
              Scope.Location scope = new Scope.Location(id);
              int within = (int) teams.stream().filter(team -> team.location().equals(id)).count();
              if (within > 0 && OutcomeAccess.mayRead(actor, scope)) {
                found.add(new OutcomePlace(scope, name, null, within));
              }
            });
    teams.stream()
        .filter(team -> OutcomeAccess.mayRead(actor, team))
        .forEach(
            team ->
                found.add(
                    new OutcomePlace(new Scope.Team(team.id()), team.name(), team.location(), 1)));
    require(!found.isEmpty());
    return found;
  }

  /** The month that is over most recently: what is read unless somebody asks for another. */
  public YearMonth lastMonth() {
    return YearMonth.from(LocalDate.now(clock)).minusMonths(1);
  }

  /**
   * Everything that is counted about a place, however long it takes to work it out: for files,
   * reports and the API.
   *
   * @throws NotFound when it is not a place that this person may read
   */
  public OutcomePage page(Actor actor, OutcomeQuery query) {
    OutcomePlace place = place(actor, query.place());
    return page(actor, query, place, new Standing(refresh.fresh(actor.organisation()), false));
  }

  /**
   * As {@link #page}, at once: with what there is where working it out takes longer than somebody
   * likes to wait. It goes on meanwhile, and {@link OutcomeRefresh#channel} tells when it is done.
   *
   * @throws NotFound when it is not a place that this person may read
   */
  public OutcomePage glance(Actor actor, OutcomeQuery query) {
    OutcomePlace place = place(actor, query.place());
    return page(actor, query, place, refresh.soon(actor.organisation()));
  }

  private OutcomePage page(Actor actor, OutcomeQuery query, OutcomePlace place, Standing standing) {
    Map<OutcomeIndicator, List<Yardstick>> chosen =
        baselines.of(actor.organisation(), query.place());
    YearMonth from =
        earlier(
            Reader.first(query, chosen.values().stream().flatMap(List::stream).toList()),
            query.until().minusMonths(LOOKING_BACK));
    Map<OutcomeIndicator, List<OutcomeSum>> sums =
        facts.sums(actor.organisation(), query.place(), from, query.until()).stream()
            .collect(Collectors.groupingBy(OutcomeSum::indicator));
    List<OutcomeReading> readings =
        Arrays.stream(OutcomeIndicator.values())
            .map(
                indicator ->
                    reader(actor, indicator, query, from, sums.getOrDefault(indicator, List.of()))
                        .reading(query, chosen.getOrDefault(indicator, List.of())))
            .toList();
    LocalDate end = query.until().atEndOfMonth();
    LocalDate today = LocalDate.now(clock);
    LocalDate reference = end.isBefore(today) ? end : today;
    List<Happened> happened =
        events.stream()
            .flatMap(one -> one.events(actor, place, from.atDay(1), reference).stream())
            .sorted(Comparator.comparing(Happened::on))
            .toList();
    return new OutcomePage(
        place, query, reference, standing.refreshedAt(), standing.counting(), readings, happened);
  }

  private static YearMonth earlier(YearMonth one, YearMonth other) {
    return one.isBefore(other) ? one : other;
  }

  /** A median is not made of sums. */
  private Reader reader(
      Actor actor,
      OutcomeIndicator indicator,
      OutcomeQuery query,
      YearMonth from,
      List<OutcomeSum> sums) {
    boolean apart = indicator.isMedian() && !(query.place() instanceof Scope.Team);
    return new Reader(
        indicator,
        refresh.isCounted(indicator),
        apart && !sums.isEmpty()
            ? facts
                .teams(
                    actor.organisation(),
                    indicator,
                    within(actor, query.place()).stream().map(TeamRef::id).toList(),
                    from,
                    query.until())
                .values()
                .stream()
                .flatMap(List::stream)
                .toList()
            : sums);
  }

  /**
   * What each team of a place that this person may read adds to an indicator, by name of the team;
   * on the reference day, or over the year up to it.
   *
   * @throws NotFound when it is not a place that this person may read
   */
  public List<OutcomeTeam> teams(Actor actor, OutcomeIndicator indicator, OutcomeQuery query) {
    place(actor, query.place());
    refresh.fresh(actor.organisation());
    return glanceTeams(actor, indicator, query);
  }

  /**
   * As {@link #teams}, with what there is.
   *
   * @throws NotFound when it is not a place that this person may read
   */
  public List<OutcomeTeam> glanceTeams(
      Actor actor, OutcomeIndicator indicator, OutcomeQuery query) {
    place(actor, query.place());
    List<TeamRef> within =
        within(actor, query.place()).stream()
            .filter(team -> OutcomeAccess.mayRead(actor, team))
            .toList();
    Map<TeamId, List<OutcomeSum>> sums =
        facts.teams(
            actor.organisation(),
            indicator,
            within.stream().map(TeamRef::id).toList(),
            query.until().minusMonths(LOOKING_BACK),
            query.until());
    boolean counted = refresh.isCounted(indicator);
    return within.stream()
        .map(
            team ->
                new OutcomeTeam(
                    team,
                    new Reader(indicator, counted, sums.getOrDefault(team.id(), List.of()))
                        .key(query.until())))
        .toList();
  }

  /** As {@link #page}, recorded as figures that leave the application. */
  public OutcomePage export(Actor actor, OutcomeQuery query) {
    OutcomePage page = page(actor, query);
    trail.write(actor, "outcome.exported", actor.organisation(), page.place().name());
    return page;
  }

  /** As {@link #teams}, of every indicator that has anything, in the order of the catalogue. */
  public Map<OutcomeIndicator, List<OutcomeTeam>> exportTeams(Actor actor, OutcomeQuery query) {
    Map<OutcomeIndicator, List<OutcomeTeam>> teams = new EnumMap<>(OutcomeIndicator.class);
    for (OutcomeIndicator indicator : OutcomeIndicator.values()) {
      if (refresh.isCounted(indicator)) {
        teams.put(indicator, teams(actor, indicator, query));
      }
    }
    return teams;
  }

  private List<TeamRef> within(Actor actor, Scope place) {
    return places.teams(actor.organisation()).stream()
        .filter(team -> place.covers(team.place()))
        .toList();
  }

  private OutcomePlace place(Actor actor, Scope scope) {
    return places(actor).stream()
        .filter(place -> place.scope().equals(scope))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
