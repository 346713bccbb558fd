package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.intervision.GroupRow;
import nl.getrouw.learning.intervision.IntervisionGroups;
import nl.getrouw.learning.intervision.IntervisionOutcomes;
import nl.getrouw.learning.intervision.SessionRow;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** On the coach's page: how the intervision of her teams stands. */
@Component
class IntervisionForCoach implements CoachContribution {

  private static final String HOME = "leren/intervisie";
  private static final int WEEKS_IN_QUARTER = 13;

  private final IntervisionGroups groups;
  private final IntervisionOutcomes outcomes;

  IntervisionForCoach(IntervisionGroups groups, IntervisionOutcomes outcomes) {
    this.groups = groups;
    this.outcomes = outcomes;
  }

  @Override
  public List<Tile> tiles(Actor coach) {
    return List.of(
        new Tile(0, "messages-square", "coaching.intervision.name", HOME + "/vastleggen"));
  }

  @Override
  public List<Waiting> waiting(Actor coach, List<TeamRef> teams, LocalDate today) {
    return running(coach).stream()
        .filter(GroupRow::overdue)
        .filter(group -> group.next() == null)
        .filter(group -> coach.id().equals(group.coach()) || isOf(group, teams))
        .map(IntervisionForCoach::waiting)
        .toList();
  }

  private static boolean isOf(GroupRow group, List<TeamRef> teams) {
    return teams.stream().anyMatch(team -> team.id().equals(group.team()));
  }

  private static Waiting waiting(GroupRow group) {
    LocalDate last = group.last();
    return new Waiting(
        "messages-square",
        last == null ? "coaching.waiting.intervision.never" : "coaching.waiting.intervision",
        last == null ? List.of(group.name()) : List.of(group.name(), last),
        "coaching.plan",
        HOME + "/groep/" + group.id(),
        last == null ? LocalDate.EPOCH : last);
  }

  @Override
  public List<HoursLine> hours(Actor coach, Quarter quarter, LocalDate today) {
    int minutes = outcomes.minutes(coach, coach.id(), quarter.first(), quarter.last());
    return minutes == 0
        ? List.of()
        : List.of(new HoursLine("coaching.intervision.name", minutes, 0, 0, 0));
  }

  @Override
  public Map<TeamId, Standing> standing(
      Actor coach, Set<TeamId> teams, Quarter quarter, LocalDate today) {
    Map<TeamId, Standing> standing = new HashMap<>();
    running(coach).stream()
        .filter(group -> group.team() != null && teams.contains(group.team()))
        .forEach(group -> standing.put(Objects.requireNonNull(group.team()), standing(group)));
    return standing;
  }

  private static Standing standing(GroupRow group) {
    SessionRow next = group.next();
    Integer weeks = group.weeks();
    return new Standing(
        group.quarterHeld(),
        weeks == null
            ? group.quarterHeld() + group.quarterPlanned()
            : Math.max(1, WEEKS_IN_QUARTER / weeks),
        group.last(),
        next == null ? null : next.day(),
        HOME + "/groep/" + group.id(),
        CoachDay.Pace.of(group.overdue(), next != null));
  }

  private List<GroupRow> running(Actor coach) {
    return groups.list(coach).stream().filter(group -> group.endedOn() == null).toList();
  }
}
