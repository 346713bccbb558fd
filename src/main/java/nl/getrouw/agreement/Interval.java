package nl.getrouw.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A 95 % interval around a coefficient.
 *
 * @param lower finite, below {@code upper}
 * @param upper finite
 */
public record Interval(double lower, double upper) {

  /** The share of the probability that an interval covers. */
  public static final double LEVEL = 0.95;

  /** What lies outside the interval on either side. */
  static final double TAIL = (1 - LEVEL) / 2;

  /**
   * @throws IllegalArgumentException if a limit is not finite or the limits are not in order
   */
  public Interval {
    lower = Decimals.settle(lower);
    upper = Decimals.settle(upper);
    if (lower >= upper) {
      throw new IllegalArgumentException("Limits out of order: %s, %s".formatted(lower, upper));
    }
  }

  /**
   * The interval between two limits, or {@code null} if they coincide: that would claim certainty
   * where the scores merely do not vary.
   */
  static @Nullable Interval between(double lower, double upper) {
    return Decimals.settle(lower) == Decimals.settle(upper) ? null : new Interval(lower, upper);
  }
}
