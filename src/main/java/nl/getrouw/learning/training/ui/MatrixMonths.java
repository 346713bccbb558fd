package nl.getrouw.learning.training.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.getrouw.learning.training.Matrix;
import nl.getrouw.learning.training.Standing;

/** Until which month a certificate is valid, as short as a cell is: "03-27". */
final class MatrixMonths {

  private final DateTimeFormatter month;

  MatrixMonths(Locale language) {
    month = DateTimeFormatter.ofPattern("MM-yy", language);
  }

  /** Empty without an end, and where the training is not meant for this person. */
  String until(Matrix.Cell cell) {
    LocalDate until = cell.until();
    return until == null || cell.standing() == Standing.NOT_MEANT ? "" : month.format(until);
  }
}
