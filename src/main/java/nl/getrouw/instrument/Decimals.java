package nl.getrouw.instrument;

import java.math.BigDecimal;

/** Decimals in one form, so that 1, 1.0 and 1.00 are equal. */
final class Decimals {

  private Decimals() {}

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static BigDecimal positive(BigDecimal weight) {
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException("A weight is above 0, not " + weight);
    }
    return plain(weight);
  }
}
