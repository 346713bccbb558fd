package nl.getrouw.inquiry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Scores of one construct, added up.
 *
 * @param people how many have a score
 * @param sum of their scores
 * @param favourable how many of them score favourably
 */
record Strokes(int people, BigDecimal sum, int favourable) {

  static final Strokes NONE = new Strokes(0, BigDecimal.ZERO, 0);

  /** Thirds were rounded at the sixth decimal: at the third their sum is exact again. */
  private static final int EXACT = 3;

  /** So many people with this score. */
  static Strokes of(Construct construct, BigDecimal score, int times) {
    boolean favourable =
        score.compareTo(construct.favourable().setScale(Scores.DECIMALS, RoundingMode.HALF_UP))
            >= 0;
    return new Strokes(times, score.multiply(BigDecimal.valueOf(times)), favourable ? times : 0);
  }

  Strokes plus(Strokes other) {
    return new Strokes(people + other.people, sum.add(other.sum), favourable + other.favourable);
  }

  BigDecimal mean() {
    return total().divide(BigDecimal.valueOf(people), MathContext.DECIMAL64);
  }

  /** The sum of the scores, three decimals. */
  BigDecimal total() {
    return sum.setScale(EXACT, RoundingMode.HALF_UP);
  }
}
