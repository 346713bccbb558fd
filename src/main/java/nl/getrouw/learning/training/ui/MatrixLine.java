package nl.getrouw.learning.training.ui;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.learning.training.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A line of the matrix: a team with its coverage, or one of its people. Somebody who works in two
 * teams has two lines, so a line is equal to itself only.
 */
final class MatrixLine {

  private final Matrix.Group group;
  private final Matrix.@Nullable Row row;

  private MatrixLine(Matrix.Group group, Matrix.@Nullable Row row) {
    this.group = group;
    this.row = row;
  }

  /** Each team and under it its people. */
  static List<MatrixLine> of(Matrix matrix) {
    List<MatrixLine> lines = new ArrayList<>();
    for (Matrix.Group group : matrix.groups()) {
      lines.add(new MatrixLine(group, null));
      group.rows().forEach(row -> lines.add(new MatrixLine(group, row)));
    }
    return lines;
  }

  Matrix.Group group() {
    return group;
  }

  /** Nothing for the line of the team. */
  Matrix.@Nullable Row row() {
    return row;
  }
}
