package nl.getrouw.pulse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What may be said of a team's answers on one theme so that no single answer can be read from it:
 * the mean, rounded to half points, from "2 or less" to "4 or more", of five answers or more; and
 * never of how many.
 *
 * <p>Why so coarse: even somebody who sees two checks that differ by exactly one person, and who
 * knows that everybody else answered the same, is left with at least two possible answers of that
 * person. With tenths and a count one answer would stand there (measurement rules, 5).
 */
public final class Level {

  /** With fewer answers nothing is shown. */
  public static final int FEWEST = 5;

  /** At or beyond this a level reads "or more". */
  public static final BigDecimal HIGHEST = new BigDecimal("4.0");

  /** At or beyond this a level reads "or less". */
  public static final BigDecimal LOWEST = new BigDecimal("2.0");

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Level() {}

  /**
   * @param sum of all answers
   * @param answers how many there are
   */
  static Optional<BigDecimal> of(int sum, int answers) {
    return answers < FEWEST
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(sum)
                .multiply(TWO)
                .divide(BigDecimal.valueOf(answers), 0, RoundingMode.HALF_UP)
                .divide(TWO, 1, RoundingMode.UNNECESSARY)
                .min(HIGHEST)
                .max(LOWEST));
  }
}
