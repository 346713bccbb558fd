package nl.getrouw.learning.training;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Teams teams;
  private final Trail trail;
  private final Clock clock;

  TrainingMatrix(LearnerStandings standings, Teams teams, Trail trail, Clock clock) {
    this.standings = standings;
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
    List<TeamRef> reached = teams.reached(reader, TrainingAccess.BY_NAME);
    Set<TeamId> seen = reached.stream().map(TeamRef::id).collect(Collectors.toSet());
    TeamId team = filter.team();
    TrainingAccess.require(team == null || seen.contains(team));
    Now now = standings.now(reader.organisation(), LocalDate.now(clock));
    List<Training> all = now.given();
    List<Training> shown =
        all.stream()
            .filter(one -> filter.training() == null || one.id().equals(filter.training()))
            .toList();
    boolean everybody = reader.holdsEverywhere(Role.ADMINISTRATOR);
    List<Matrix.Row> rows =
        now.learners().stream()
            .filter(learner -> isShown(learner, team, seen, everybody))
            .map(learner -> row(learner, shown, now))
            .filter(row -> stands(row, filter))
            .sorted(
                comparing((Matrix.Row row) -> row.learner().jobs().isEmpty())
                    .thenComparing(row -> row.learner().teams()))
            .toList();
    return new Matrix(now.on(), reached, all, shown, rows);
  }

  private static boolean isShown(
      Learner learner, @Nullable TeamId team, Set<TeamId> seen, boolean everybody) {
    if (team != null) {
      return learner.jobIn(team).isPresent();
    }
    return everybody || learner.jobs().stream().anyMatch(job -> seen.contains(job.team().id()));
  }

  private static boolean stands(Matrix.Row row, MatrixFilter filter) {
    return filter.standing() == null
        || row.cells().stream().anyMatch(cell -> cell.standing() == filter.standing());
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
    return new Matrix(all.on(), all.teams(), all.all(), all.trainings(), rows);
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
