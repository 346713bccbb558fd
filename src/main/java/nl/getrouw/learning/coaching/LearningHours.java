package nl.getrouw.learning.coaching;

import static nl.getrouw.learning.coaching.CoachingAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hours of intervision, coaching and training in a quarter, by coach, team and kind, beside what
 * was agreed; for managers and administrators of the teams they oversee. Never what was said, and
 * nothing that could point to a person.
 */
@Service
@Transactional(readOnly = true)
public class LearningHours {

  private static final String INTERVISION = "coaching.intervision.name";
  private static final String TRAINING = "coaching.training.name";

  private final OutcomeQueries coaching;
  private final HoursQueries others;
  private final AllocationRepository allocations;
  private final Allocations overseen;
  private final Directory directory;
  private final Trail trail;
  private final Clock clock;

  LearningHours(
      OutcomeQueries coaching,
      HoursQueries others,
      AllocationRepository allocations,
      Allocations overseen,
      Directory directory,
      Trail trail,
      Clock clock) {
    this.coaching = coaching;
    this.others = others;
    this.allocations = allocations;
    this.overseen = overseen;
    this.directory = directory;
    this.trail = trail;
    this.clock = clock;
  }

  /** A coach, 0 for somebody from outside; a team, 0 for none or several; and a kind. */
  private record Place(long coach, long team, String kind) {}

  private record Part(@Nullable Integer agreed, @Nullable Figure held) {}

  /**
   * By name of the coach, of the team, and by kind.
   *
   * @throws NotFound for who oversees nothing
   */
  public List<HoursRow> of(Actor reader, Quarter quarter) {
    require(CoachingAccess.mayOversee(reader));
    Map<Place, Part> parts = new HashMap<>();
    agreed(reader, quarter).forEach((place, minutes) -> parts.put(place, new Part(minutes, null)));
    for (OutcomeQueries.Counted one : coaching.byTeamAndCoach(reader, quarter)) {
      List<String> row = List.of(one.row().split(" ", 2));
      held(parts, one, row.getFirst(), Kind.valueOf(row.getLast()).key());
    }
    others.intervision(reader, quarter).forEach(one -> held(parts, one, one.row(), INTERVISION));
    others.training(reader, quarter).forEach(one -> held(parts, one, one.row(), TRAINING));
    return named(parts);
  }

  /** The same, recorded because it leaves the application as a file. */
  @Transactional
  public List<HoursRow> export(Actor reader, Quarter quarter) {
    List<HoursRow> rows = of(reader, quarter);
    trail.write(
        reader,
        "coaching.hours.exported",
        reader.organisation(),
        "%d rows, %s".formatted(rows.size(), quarter.first()));
    return rows;
  }

  private static void held(
      Map<Place, Part> parts, OutcomeQueries.Counted one, String team, String kind) {
    parts.merge(
        new Place(Long.parseLong(one.column()), Long.parseLong(team), kind),
        new Part(null, one.figure()),
        (before, found) -> new Part(before.agreed(), found.held()));
  }

  private Map<Place, Integer> agreed(Actor reader, Quarter quarter) {
    Set<Object> seen = new HashSet<>();
    overseen.list(reader).forEach(one -> seen.add(one.id()));
    List<Allocation> agreed =
        allocations.all(reader.organisation(), quarter.first(), quarter.last()).stream()
            .filter(one -> seen.contains(one.id()))
            .toList();
    Map<PersonId, TeamId> teams = teams(reader, agreed);
    return agreed.stream()
        .collect(
            Collectors.toMap(
                one -> new Place(one.coach().id().value(), team(one, teams), one.kind().key()),
                one -> quarter.share(one.minutes(), one.from(), one.to()),
                Integer::sum));
  }

  /** The team for which a session with somebody alone counts as well. */
  private Map<PersonId, TeamId> teams(Actor reader, List<Allocation> agreed) {
    Set<PersonId> people =
        agreed.stream()
            .map(Allocation::person)
            .filter(Objects::nonNull)
            .map(Coachee::id)
            .collect(Collectors.toSet());
    return directory.colleagues(reader.organisation(), people, LocalDate.now(clock)).stream()
        .filter(one -> !one.worksIn().isEmpty())
        .collect(Collectors.toMap(Colleague::id, one -> one.worksIn().getFirst().id()));
  }

  private static long team(Allocation one, Map<PersonId, TeamId> teams) {
    if (one.team() != null) {
      return one.team().id().value();
    }
    TeamId own = one.person() == null ? null : teams.get(one.person().id());
    return own == null ? 0 : own.value();
  }

  private List<HoursRow> named(Map<Place, Part> parts) {
    Map<PersonId, String> coaches =
        directory.names(
            parts.keySet().stream()
                .filter(place -> place.coach() > 0)
                .map(place -> new PersonId(place.coach()))
                .collect(Collectors.toSet()));
    Map<TeamId, TeamRef> teams =
        directory.teams(
            parts.keySet().stream()
                .filter(place -> place.team() > 0)
                .map(place -> new TeamId(place.team()))
                .collect(Collectors.toSet()));
    List<HoursRow> rows = new ArrayList<>();
    parts.forEach(
        (place, part) -> {
          TeamRef team = place.team() == 0 ? null : teams.get(new TeamId(place.team()));
          rows.add(
              new HoursRow(
                  place.coach() == 0
                      ? ""
                      : Objects.requireNonNull(coaches.get(new PersonId(place.coach()))),
                  team == null ? "" : team.name(),
                  place.kind(),
                  part.agreed(),
                  part.held() == null ? new Figure.Shown(0, 0) : part.held()));
        });
    rows.sort(
        Comparator.comparing(HoursRow::coach)
            .thenComparing(HoursRow::team)
            .thenComparing(HoursRow::kind));
    return rows;
  }
}
