package nl.getrouw.learning.training;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.learning.training.LearnerStandings.Now;
import nl.getrouw.learning.training.TrainingCertificateRepository.Held;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands where with which training, by name: for administrators of everybody, for team leads
 * and coaches of the people in their teams. Managers get numbers, see {@link TrainingFigures}.
 */
@Service
@Transactional(readOnly = true)
public class TrainingMatrix {

  private final LearnerStandings standings;
  private final TrainingFigures figures;
  private final Teams teams;
  private final Trail trail;
  private final Clock clock;

  TrainingMatrix(
      LearnerStandings standings, TrainingFigures figures, Teams teams, Trail trail, Clock clock) {
    this.standings = standings;
    this.figures = figures;
    this.teams = teams;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether there is anybody whose training this person sees by name. */
  public boolean seesByName(Actor reader) {
    return !reader.reach(TrainingAccess.BY_NAME).isEmpty();
  }

  /**
   * The people that the reader sees, as they stand today.
   *
   * @throws NotFound for who sees nobody by name, and for a team that the reader does not reach
   */
  public Matrix matrix(Actor reader, MatrixFilter filter) {
    TrainingAccess.require(seesByName(reader));
    return matrix(reader, filter, standings.now(reader.organisation(), LocalDate.now(clock)));
  }

  /**
   * The same, and how far every team is of which the reader sees numbers; both of one moment.
   *
   * @throws NotFound for who sees nobody by name, and for a team that the reader does not reach
   */
  public Overview overview(Actor reader, MatrixFilter filter) {
    TrainingAccess.require(seesByName(reader));
    Now now = standings.now(reader.organisation(), LocalDate.now(clock));
    return new Overview(
        matrix(reader, filter, now),
        figures.coverage(reader, teams.reached(reader, TrainingAccess.AS_NUMBERS), now));
  }

  /**
   * People by name, and teams in numbers.
   *
   * @param coverage by name of the team
   */
  public record Overview(Matrix matrix, List<TeamCoverage> coverage) {
    public Overview {
      coverage = List.copyOf(coverage);
    }
  }

  private Matrix matrix(Actor reader, MatrixFilter filter, Now now) {
    List<TeamRef> reached = teams.reached(reader, TrainingAccess.BY_NAME);
    Set<TeamId> seen = reached.stream().map(TeamRef::id).collect(Collectors.toSet());
    TeamId team = filter.team();
    TrainingAccess.require(team == null || seen.contains(team));
    List<Training> all = now.given();
    List<Training> shown =
        all.stream()
            .filter(one -> filter.training() == null || one.id().equals(filter.training()))
            .toList();
    boolean everybody = reader.holdsEverywhere(Role.ADMINISTRATOR);
    List<Matrix.Row> everyone =
        now.learners().stream()
            .filter(learner -> isShown(learner, team, seen, everybody))
            .map(learner -> row(learner, shown, now))
            .sorted(
                comparing((Matrix.Row row) -> row.learner().jobs().isEmpty())
                    .thenComparing(row -> row.learner().teams()))
            .toList();
    List<TeamRef> grouped =
        reached.stream().filter(one -> team == null || one.id().equals(team)).toList();
    return new Matrix(
        now.on(),
        reached,
        all,
        shown,
        everyone.stream().filter(row -> row.stands(filter.standing())).toList(),
        groups(everyone, grouped, shown.size(), filter.standing()));
  }

  /** Those of a team of whom somebody is shown, by name of the team. */
  private static List<Matrix.Group> groups(
      List<Matrix.Row> everyone, List<TeamRef> teams, int trainings, @Nullable Standing standing) {
    List<Matrix.Group> groups = new ArrayList<>();
    Set<TeamId> known = teams.stream().map(TeamRef::id).collect(Collectors.toSet());
    for (TeamRef team : teams) {
      groups.add(
          group(
              team,
              everyone.stream().filter(row -> row.learner().jobIn(team.id()).isPresent()).toList(),
              trainings,
              standing));
    }
    groups.add(
        group(
            null,
            everyone.stream()
                .filter(
                    row ->
                        row.learner().jobs().stream()
                            .noneMatch(job -> known.contains(job.team().id())))
                .toList(),
            trainings,
            standing));
    return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
  }

  private static Matrix.Group group(
      @Nullable TeamRef team, List<Matrix.Row> whole, int trainings, @Nullable Standing standing) {
    return new Matrix.Group(
        team,
        IntStream.range(0, trainings).mapToObj(column -> Matrix.trained(whole, column)).toList(),
        whole.stream().filter(row -> row.stands(standing)).toList());
  }

  private static boolean isShown(
      Learner learner, @Nullable TeamId team, Set<TeamId> seen, boolean everybody) {
    if (team != null) {
      return learner.jobIn(team).isPresent();
    }
    return everybody || learner.jobs().stream().anyMatch(job -> seen.contains(job.team().id()));
  }

  private static Matrix.Row row(Learner learner, List<Training> trainings, Now now) {
    Map<TrainingId, List<Held>> held =
        now.of(learner.id()).stream().collect(Collectors.groupingBy(Held::training));
    return new Matrix.Row(
        learner,
        trainings.stream()
            .map(
                training ->
                    new Matrix.Cell(
                        now.standing(learner, training),
                        Standing.best(held.getOrDefault(training.id(), List.of()), training)
                            .map(Held::expiresOn)
                            .orElse(null)))
            .toList());
  }

  /**
   * One person, in a matrix of one row with every training.
   *
   * @throws NotFound for somebody whom the reader does not see by name
   */
  public Matrix person(Actor reader, PersonId person) {
    Matrix all = matrix(reader, MatrixFilter.ALL);
    List<Matrix.Row> rows =
        all.rows().stream().filter(row -> row.learner().id().equals(person)).toList();
    TrainingAccess.require(!rows.isEmpty());
    return new Matrix(all.on(), all.teams(), all.all(), all.trainings(), rows, List.of());
  }

  /** Records that the matrix left the application as a file. */
  @Transactional
  public Matrix export(Actor reader, MatrixFilter filter) {
    Matrix matrix = matrix(reader, filter);
    trail.write(
        reader,
        "training.exported",
        reader.organisation(),
        "%d people, %d trainings".formatted(matrix.rows().size(), matrix.trainings().size()));
    return matrix;
  }
}
