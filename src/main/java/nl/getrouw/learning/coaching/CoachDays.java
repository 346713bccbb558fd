package nl.getrouw.learning.coaching;

import static nl.getrouw.learning.coaching.CoachingAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.coaching.CoachContribution.Standing;
import nl.getrouw.learning.coaching.CoachDay.Pace;
import nl.getrouw.learning.coaching.CoachDay.PersonLine;
import nl.getrouw.learning.coaching.CoachDay.TeamLine;
import nl.getrouw.learning.growth.Topic;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a coach sees in the morning. */
@Service
@Transactional(readOnly = true)
public class CoachDays {

  private final SessionQueries sessions;
  private final AllocationRepository allocations;
  private final Circles circles;
  private final CoachHours hours;
  private final List<CoachContribution> contributions;
  private final Clock clock;

  CoachDays(
      SessionQueries sessions,
      AllocationRepository allocations,
      Circles circles,
      CoachHours hours,
      List<CoachContribution> contributions,
      Clock clock) {
    this.sessions = sessions;
    this.allocations = allocations;
    this.circles = circles;
    this.hours = hours;
    this.contributions = List.copyOf(contributions);
    this.clock = clock;
  }

  /**
   * The page of a coach.
   *
   * @throws NotFound for who is not one
   */
  public CoachDay of(Actor coach) {
    require(CoachingAccess.isCoach(coach));
    LocalDate today = LocalDate.now(clock);
    Quarter quarter = Quarter.of(today);
    List<TeamRef> teams = circles.near(coach);
    List<Allocation> agreed =
        allocations.ofCoach(coach.organisation(), coach.id(), quarter.first(), quarter.last());
    List<Session> led = sessions.ofCoach(coach.id(), today.minusYears(1), today.plusYears(1));
    List<Waiting> waiting = new ArrayList<>(unfinished(led, today));
    Map<Allocation, Pace> paces = new LinkedHashMap<>();
    agreed.stream()
        .filter(one -> one.runsOn(today))
        .forEach(one -> paces.put(one, pace(one, today)));
    paces.forEach(
        (one, pace) -> {
          if (pace == Pace.WAITS) {
            waiting.add(late(one, today));
          }
        });
    contributions.forEach(from -> waiting.addAll(from.waiting(coach, teams, today)));
    return new CoachDay(
        today,
        quarter,
        teams(coach, teams, led, agreed, paces, quarter, today),
        people(agreed, paces, today),
        waiting.stream().sorted(Comparator.comparing(Waiting::since)).toList(),
        hours.of(coach, agreed, led, quarter, today),
        topics(led, quarter),
        contributions.stream()
            .flatMap(from -> from.tiles(coach).stream())
            .sorted(Comparator.comparingInt(CoachContribution.Tile::order))
            .toList());
  }

  private Pace pace(Allocation agreed, LocalDate today) {
    return Pace.of(
        dueOn(agreed, today).filter(due -> due.isBefore(today)).isPresent(),
        sessions.next(agreed, today).isPresent());
  }

  private Optional<LocalDate> dueOn(Allocation agreed, LocalDate today) {
    Integer weeks = agreed.everyWeeks();
    if (weeks == null) {
      return Optional.empty();
    }
    LocalDate base = sessions.last(agreed, today).orElse(agreed.from());
    return Optional.of((base.isBefore(agreed.from()) ? agreed.from() : base).plusWeeks(weeks));
  }

  private Waiting late(Allocation agreed, LocalDate today) {
    Optional<LocalDate> last = sessions.last(agreed, today);
    String about =
        agreed.team() != null
            ? "&team=" + agreed.team().id()
            : agreed.person() == null ? "" : "&persoon=" + agreed.person().id();
    return new Waiting(
        agreed.kind().icon(),
        last.isPresent() ? "coaching.waiting.since" : "coaching.waiting.never",
        last.<List<Object>>map(day -> List.of(agreed.kind(), agreed.about(), day))
            .orElseGet(() -> List.of(agreed.kind(), agreed.about(), agreed.from())),
        "coaching.plan",
        "coach/plannen?soort=" + agreed.kind().name() + about,
        dueOn(agreed, today).orElse(today));
  }

  /** Planned days that went by without anybody saying how it went. */
  private static List<Waiting> unfinished(List<Session> led, LocalDate today) {
    return led.stream()
        .filter(one -> one.state() == State.PLANNED && one.day().isBefore(today))
        .map(
            one ->
                new Waiting(
                    "circle-help",
                    "coaching.waiting.unfinished",
                    List.of(one.kind(), SessionNames.about(one), one.day()),
                    "coaching.waiting.finish",
                    "coach/sessies/" + one.id(),
                    one.day()))
        .toList();
  }

  private List<TeamLine> teams(
      Actor coach,
      List<TeamRef> teams,
      List<Session> led,
      List<Allocation> agreed,
      Map<Allocation, Pace> paces,
      Quarter quarter,
      LocalDate today) {
    Map<TeamId, Standing> standing = new HashMap<>();
    Set<TeamId> ids = teams.stream().map(TeamRef::id).collect(Collectors.toSet());
    contributions.forEach(from -> standing.putAll(from.standing(coach, ids, quarter, today)));
    return teams.stream()
        .map(
            team -> {
              List<Session> with = led.stream().filter(one -> isOf(one, team)).toList();
              Standing intervision = standing.get(team.id());
              Pace pace = intervision == null ? Pace.ON_COURSE : intervision.pace();
              for (Map.Entry<Allocation, Pace> one : paces.entrySet()) {
                pace = team.equals(one.getKey().team()) ? pace.and(one.getValue()) : pace;
              }
              return new TeamLine(
                  team,
                  with.stream()
                      .filter(one -> one.state() == State.HELD)
                      .map(Session::day)
                      .reduce((before, after) -> after)
                      .orElse(null),
                  with.stream()
                      .filter(one -> one.state() == State.PLANNED && !one.day().isBefore(today))
                      .map(Session::day)
                      .findFirst()
                      .orElse(null),
                  intervision,
                  agreed.stream().anyMatch(one -> team.equals(one.team()) && one.ownTeam()),
                  pace);
            })
        .toList();
  }

  private static boolean isOf(Session session, TeamRef team) {
    return session.team() != null && session.team().id().equals(team.id());
  }

  private List<PersonLine> people(
      List<Allocation> agreed, Map<Allocation, Pace> paces, LocalDate today) {
    return agreed.stream()
        .filter(one -> one.person() != null && one.runsOn(today))
        .map(
            one ->
                new PersonLine(
                    one,
                    sessions.last(one, today).orElse(null),
                    sessions.next(one, today).orElse(null),
                    paces.getOrDefault(one, Pace.ON_COURSE)))
        .sorted(Comparator.comparing(line -> line.about().about()))
        .toList();
  }

  private static Map<Topic, Integer> topics(List<Session> led, Quarter quarter) {
    Map<Topic, Integer> counts = new HashMap<>();
    led.stream()
        .filter(one -> one.state() == State.HELD && !one.day().isBefore(quarter.first()))
        .map(Session::topic)
        .filter(Objects::nonNull)
        .forEach(topic -> counts.merge(topic, 1, Integer::sum));
    Map<Topic, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<Topic, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
