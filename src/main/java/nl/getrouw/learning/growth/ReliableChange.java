package nl.getrouw.learning.growth;

import java.math.BigDecimal;

/**
 * Whether somebody's score changed by more than the instrument's own noise: the reliable change
 * index of Jacobson and Truax (1991), Clinical significance, Journal of Consulting and Clinical
 * Psychology 59, 12-19. The index is the change divided by the standard error of the difference,
 * {@code sqrt(2) s sqrt(1 - r)}.
 *
 * @param before the first score
 * @param after the second one
 * @param spread standard deviation {@code s} of the scores between people, above 0
 * @param reliability {@code r}, from 0 to below 1
 */
public record ReliableChange(
    BigDecimal before, BigDecimal after, BigDecimal spread, BigDecimal reliability) {

  /** Beyond this the change would be noise in fewer than 5 of 100 cases. */
  public static final double THRESHOLD = 1.96;

  /** What the index says. */
  public enum Verdict {
    HIGHER,
    LOWER,
    WITHIN
  }

  public ReliableChange {
    if (spread.signum() <= 0) {
      throw new IllegalArgumentException("the spread is above 0");
    }
    if (reliability.signum() < 0 || reliability.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException("the reliability is from 0 to below 1");
    }
  }

  /** Standard error of the difference between two scores. */
  public double standardError() {
    double measurement = spread.doubleValue() * Math.sqrt(1 - reliability.doubleValue());
    return Math.sqrt(2) * measurement;
  }

  /** The index; above 0 when the score went up. */
  public double index() {
    return after.subtract(before).doubleValue() / standardError();
  }

  public Verdict verdict() {
    double index = index();
    if (Math.abs(index) <= THRESHOLD) {
      return Verdict.WITHIN;
    }
    return index > 0 ? Verdict.HIGHER : Verdict.LOWER;
  }
}
