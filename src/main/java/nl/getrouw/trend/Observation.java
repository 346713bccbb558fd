package nl.getrouw.trend;

/**
 * What was observed in one period. Periods without opportunity (a denominator of 0) have no value
 * and are no part of a series.
 *
 * @param numerator finite
 * @param denominator above 0; 1 for an individual value
 */
public record Observation(double numerator, double denominator) {

  public Observation {
    if (!Double.isFinite(numerator) || !Double.isFinite(denominator) || denominator <= 0) {
      throw new IllegalArgumentException(numerator + " of " + denominator);
    }
  }

  /** An individual value. */
  public static Observation of(double value) {
    return new Observation(value, 1);
  }

  public double value() {
    return numerator / denominator;
  }
}
