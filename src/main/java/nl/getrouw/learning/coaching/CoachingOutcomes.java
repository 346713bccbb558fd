package nl.getrouw.learning.coaching;

import static nl.getrouw.learning.coaching.CoachingAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.growth.Topic;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What coaching comes to, for managers and administrators: hours, counts and topics, never what was
 * said. Everything is counted by whole quarters, so that no two periods can be subtracted from one
 * another, and small groups stay hidden.
 */
@Service
@Transactional(readOnly = true)
public class CoachingOutcomes {

  private final OutcomeQueries queries;
  private final SessionQueries sessions;
  private final AllocationRepository allocations;
  private final Allocations overseen;
  private final Directory directory;
  private final Fewest fewest;
  private final Clock clock;

  CoachingOutcomes(
      OutcomeQueries queries,
      SessionQueries sessions,
      AllocationRepository allocations,
      Allocations overseen,
      Directory directory,
      Fewest fewest,
      Clock clock) {
    this.queries = queries;
    this.sessions = sessions;
    this.allocations = allocations;
    this.overseen = overseen;
    this.directory = directory;
    this.fewest = fewest;
    this.clock = clock;
  }

  /**
   * Hours by team and kind in a quarter, by name of the team.
   *
   * @throws NotFound for who oversees nothing
   */
  public List<CoachingHours> hours(Actor reader, Quarter quarter) {
    require(CoachingAccess.mayOversee(reader));
    var found = queries.byTeam(reader, quarter);
    Map<TeamId, TeamRef> teams =
        directory.teams(
            found.stream()
                .map(one -> new TeamId(Long.parseLong(one.row())))
                .collect(Collectors.toSet()));
    return found.stream()
        .map(
            one ->
                new CoachingHours(
                    Objects.requireNonNull(teams.get(new TeamId(Long.parseLong(one.row())))),
                    Kind.valueOf(one.column()),
                    one.figure()))
        .sorted(
            Comparator.comparing((CoachingHours one) -> one.team().name())
                .thenComparing(CoachingHours::kind))
        .toList();
  }

  /**
   * How often each ingredient was the topic in a quarter, most often first.
   *
   * @throws NotFound for who oversees nothing
   */
  public List<TopicCount> topics(Actor reader, Quarter quarter) {
    require(CoachingAccess.mayOversee(reader));
    return queries.byTopic(reader, quarter).stream()
        .flatMap(
            one ->
                Topic.of(one.column()).map(topic -> new TopicCount(topic, one.figure())).stream())
        .sorted(Comparator.comparing(TopicCount::topic))
        .toList();
  }

  /**
   * What each coach was asked to do in a quarter and did, by name.
   *
   * @throws NotFound for who oversees nothing
   */
  public List<CoachLoad> load(Actor reader, Quarter quarter) {
    Set<Object> seen = new HashSet<>();
    overseen.list(reader).forEach(one -> seen.add(one.id()));
    Map<Coachee, List<Allocation>> agreed =
        allocations.all(reader.organisation(), quarter.first(), quarter.last()).stream()
            .filter(one -> seen.contains(one.id()))
            .collect(Collectors.groupingBy(Allocation::coach));
    Map<PersonId, Figure> held =
        queries.byCoach(reader, quarter).stream()
            .collect(
                Collectors.toMap(
                    one -> new PersonId(Long.parseLong(one.row())),
                    OutcomeQueries.Counted::figure));
    return agreed.entrySet().stream()
        .map(entry -> load(entry.getKey(), entry.getValue(), held, quarter))
        .sorted(Comparator.comparing(load -> load.coach().name()))
        .toList();
  }

  private static CoachLoad load(
      Coachee coach, List<Allocation> agreed, Map<PersonId, Figure> held, Quarter quarter) {
    return new CoachLoad(
        coach,
        distinct(agreed, Allocation::team),
        distinct(agreed, Allocation::person),
        agreed.stream().mapToInt(one -> quarter.share(one.minutes(), one.from(), one.to())).sum(),
        held.getOrDefault(coach.id(), new Figure.Shown(0, 0)),
        (int) agreed.stream().filter(Allocation::ownTeam).count());
  }

  private static int distinct(
      List<Allocation> agreed, Function<Allocation, ? extends Object> what) {
    return (int) agreed.stream().map(what).filter(Objects::nonNull).distinct().count();
  }

  /**
   * Of the people for whom werkbegeleiding was agreed on a day: how many had it within the agreed
   * interval, or within a quarter where none was agreed.
   *
   * @throws NotFound for who oversees nothing
   */
  public Coverage guidance(Actor reader, LocalDate on) {
    require(CoachingAccess.mayOversee(reader));
    List<Allocation> agreed =
        overseen.list(reader).stream()
            .filter(one -> one.kind() == Kind.WERKBEGELEIDING && one.runsOn(on))
            .toList();
    Map<Coachee, Boolean> people =
        agreed.stream()
            .collect(
                Collectors.toMap(
                    one -> Objects.requireNonNull(one.person()),
                    one -> isCovered(one, on),
                    (one, other) -> one || other));
    if (!people.isEmpty() && people.size() < fewest.of(Respondent.STAFF)) {
      return new Coverage(0, 0, on, true);
    }
    return new Coverage(
        (int) people.values().stream().filter(covered -> covered).count(),
        people.size(),
        on,
        false);
  }

  /** The same for today. */
  public Coverage guidance(Actor reader) {
    return guidance(reader, LocalDate.now(clock));
  }

  private boolean isCovered(Allocation agreed, LocalDate on) {
    Integer weeks = agreed.everyWeeks();
    Optional<LocalDate> last = sessions.last(agreed, on);
    return last.isPresent() && !last.get().plusWeeks(weeks == null ? 13 : weeks).isBefore(on);
  }
}
