package nl.getrouw.learning.training;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * A part of a whole, with both kept.
 *
 * @param numerator at most the denominator
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) {

  static Ratio of(long numerator, long denominator) {
    return new Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  /** From 0 to 1; nothing where the denominator is zero. */
  public OptionalDouble share() {
    return denominator.signum() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(numerator.doubleValue() / denominator.doubleValue());
  }
}
