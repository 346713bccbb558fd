package nl.getrouw.learning.intervision;

import static nl.getrouw.learning.intervision.IntervisionAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.learning.intervision.GroupOverview.Known;
import nl.getrouw.learning.intervision.OutcomeRepository.Counted;
import nl.getrouw.learning.intervision.OutcomeRepository.Topic;
import nl.getrouw.learning.intervision.TeamOutcome.Share;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes out of intervision, per team and period: numbers, hours and themes; never what was
 * said. For coaches and leads about their teams, for managers and administrators about what they
 * oversee.
 */
@Service
@Transactional(readOnly = true)
public class IntervisionOutcomes {

  private static final Role[] READERS =
      Stream.of(IntervisionAccess.ARRANGERS, IntervisionAccess.OVERSEERS)
          .flatMap(Stream::of)
          .toArray(Role[]::new);

  private final GroupRepository groups;
  private final GroupOverview overview;
  private final OutcomeRepository outcomes;
  private final Clock clock;

  IntervisionOutcomes(
      GroupRepository groups, GroupOverview overview, OutcomeRepository outcomes, Clock clock) {
    this.groups = groups;
    this.overview = overview;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /** Whether this person reads outcomes at all. */
  public boolean mayRead(Actor reader) {
    return Stream.of(READERS).anyMatch(reader::holds);
  }

  /** From how many people on participation and themes of a session are told. */
  public int fewest() {
    return outcomes.fewest();
  }

  /** The last day that counts in a period: today, or its end where that has passed. */
  public LocalDate reference(LocalDate to) {
    LocalDate today = LocalDate.now(clock);
    return to.isAfter(today) ? today : to;
  }

  /**
   * The outcomes of every team that the reader coaches, leads or oversees and that has a group; by
   * name.
   *
   * @param from first day
   * @param to last day, included; what lies after today does not count
   * @throws NotFound for who reads no outcomes
   */
  public List<TeamOutcome> teams(Actor reader, LocalDate from, LocalDate to) {
    require(mayRead(reader));
    List<Known> known =
        overview.known(groups.all(reader.organisation())).stream()
            .filter(one -> reads(reader, one))
            .toList();
    List<IntervisionGroupId> ids = known.stream().map(one -> one.group().id()).toList();
    LocalDate today = LocalDate.now(clock);
    List<Counted> sessions =
        outcomes.sessions(ids, from, reference(to)).stream()
            .filter(one -> one.state() == SessionState.HELD || one.day().isBefore(today))
            .toList();
    List<Topic> topics = outcomes.topics(ids, from, reference(to));
    Map<IntervisionGroupId, GroupRow> rows =
        new TreeMap<>(Comparator.comparing(IntervisionGroupId::value));
    overview.rows(reader, known).forEach(row -> rows.put(row.id(), row));
    return rows.values().stream()
        .filter(
            row ->
                row.endedOn() == null
                    || sessions.stream().anyMatch(one -> one.group().equals(row.id())))
        .map(
            row ->
                outcome(
                    row,
                    sessions.stream().filter(one -> one.group().equals(row.id())).toList(),
                    topics.stream().filter(one -> one.group().equals(row.id())).toList()))
        .sorted(Comparator.comparing(TeamOutcome::name))
        .toList();
  }

  /**
   * Minutes of intervision that a coach guided.
   *
   * @throws NotFound unless the reader is that coach or oversees the whole organisation
   */
  public int minutes(Actor reader, PersonId coach, LocalDate from, LocalDate to) {
    require(
        reader.id().equals(coach)
            || Stream.of(IntervisionAccess.OVERSEERS).anyMatch(reader::holdsEverywhere));
    return outcomes.minutes(reader.organisation().value(), coach.value(), from, to);
  }

  /** All of its teams, so that a group of several teams tells nobody about another's people. */
  private static boolean reads(Actor reader, Known known) {
    return known.arranges(reader)
        || (!known.teams().isEmpty()
            && known.teams().stream().allMatch(team -> reader.holdsAt(team.place(), READERS)));
  }

  private static TeamOutcome outcome(GroupRow row, List<Counted> all, List<Topic> topics) {
    List<Counted> held = all.stream().filter(one -> one.state() == SessionState.HELD).toList();
    Map<Theme, Integer> themes = new EnumMap<>(Theme.class);
    Map<String, Integer> ingredients = new TreeMap<>();
    for (Topic topic : topics) {
      if (topic.theme()) {
        Theme.of(topic.code()).ifPresent(theme -> themes.put(theme, topic.sessions()));
      } else {
        ingredients.put(topic.code(), topic.sessions());
      }
    }
    SessionRow next = row.next();
    String team = row.teamName();
    return new TeamOutcome(
        row.id(),
        row.team(),
        team == null ? row.name() : team,
        row.teamNames(),
        row.weeks(),
        new Share(held.size(), all.size()),
        participation(held),
        held.stream().mapToInt(one -> one.heldMinutes() == null ? 0 : one.heldMinutes()).sum(),
        (int) held.stream().filter(Counted::success).count(),
        themes,
        ingredients,
        (int) held.stream().filter(one -> !one.large()).count(),
        row.last(),
        next == null ? null : next.day(),
        row.overdue());
  }

  private static @Nullable Share participation(Collection<Counted> held) {
    int present = 0;
    int asked = 0;
    for (Counted one : held) {
      Integer of = one.asked();
      Integer there = one.present();
      if (of != null && there != null) {
        asked += of;
        present += there;
      }
    }
    return asked == 0 ? null : new Share(present, asked);
  }
}
