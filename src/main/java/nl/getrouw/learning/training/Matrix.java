package nl.getrouw.learning.training;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * People and trainings: how each of them stands with each.
 *
 * @param teams those that the reader may choose from, by name
 * @param all the trainings that the reader may choose from
 * @param trainings those shown
 * @param rows by team and name
 */
public record Matrix(
    LocalDate on,
    List<TeamRef> teams,
    List<Training> all,
    List<Training> trainings,
    List<Row> rows) {

  public Matrix {
    teams = List.copyOf(teams);
    all = List.copyOf(all);
    trainings = List.copyOf(trainings);
    rows = List.copyOf(rows);
  }

  /**
   * One person.
   *
   * @param cells one for each training shown, in the same order
   */
  public record Row(Learner learner, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * How somebody stands with a training.
   *
   * @param until last day on which the certificate is or was valid; null without one, and for ever
   */
  public record Cell(Standing standing, @Nullable LocalDate until) {}
}
