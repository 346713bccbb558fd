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
 * @param rows everybody once, by team and name
 * @param groups the same people by team; who works in two teams stands in both, who works in none
 *     in the last
 */
public record Matrix(
    LocalDate on,
    List<TeamRef> teams,
    List<Training> all,
    List<Training> trainings,
    List<Row> rows,
    List<Group> groups) {

  public Matrix {
    teams = List.copyOf(teams);
    all = List.copyOf(all);
    trainings = List.copyOf(trainings);
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
  }

  /**
   * A team with those of its people who are shown.
   *
   * @param team null for who works in none
   * @param trained for each training shown: how many of the whole team are trained, of those for
   *     whom it is meant
   */
  public record Group(@Nullable TeamRef team, List<Ratio> trained, List<Row> rows) {
    public Group {
      trained = List.copyOf(trained);
      rows = List.copyOf(rows);
    }
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

    boolean stands(@Nullable Standing asked) {
      return asked == null || cells.stream().anyMatch(cell -> cell.standing() == asked);
    }
  }

  /**
   * How somebody stands with a training.
   *
   * @param until last day on which the certificate is or was valid; null without one, and for ever
   */
  public record Cell(Standing standing, @Nullable LocalDate until) {}

  /** How many are trained with the training of a column, of those for whom it is meant. */
  public static Ratio trained(List<Row> rows, int column) {
    int trained = 0;
    int meant = 0;
    for (Row row : rows) {
      Standing standing = row.cells().get(column).standing();
      trained += standing.isTrained() ? 1 : 0;
      meant += standing == Standing.NOT_MEANT ? 0 : 1;
    }
    return Ratio.of(trained, meant);
  }
}
