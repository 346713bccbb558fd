package nl.getrouw.agreement;

/** The precision that numbers leave this package with. */
final class Decimals {

  private static final double SCALE = 1e9;

  private Decimals() {}

  /**
   * The value to nine decimals, without a negative zero.
   *
   * @throws IllegalArgumentException if the value is not finite
   */
  static double settle(double value) {
    double settled = Math.rint(value * SCALE) / SCALE + 0.0;
    if (!Double.isFinite(settled)) {
      throw new IllegalArgumentException("Not a finite number: " + value);
    }
    return settled;
  }
}
