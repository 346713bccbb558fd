package nl.getrouw.trend;

/**
 * Centre line and limits of one point.
 *
 * @param spread from the centre line to a limit, in the unit of the series: three standard
 *     deviations, 0 or more
 * @param floor the lowest value that the series can have
 * @param ceiling the highest value that the series can have
 */
public record Limits(double centre, double spread, double floor, double ceiling) {

  /** Relative size of what counts as a rounding error of binary arithmetic. */
  private static final double TINY = 1e-9;

  static Limits free(double centre, double spread) {
    return new Limits(centre, spread, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** The lower limit; never below the floor. */
  public double lower() {
    return Math.max(floor, centre - spread);
  }

  /** The upper limit; never above the ceiling. */
  public double upper() {
    return Math.min(ceiling, centre + spread);
  }

  /** Whether there is a lower limit that a value could be below. */
  public boolean hasLower() {
    return centre - spread > floor;
  }

  /** Whether there is an upper limit that a value could be above. */
  public boolean hasUpper() {
    return centre + spread < ceiling;
  }

  /** The same limits for a series that cannot be lower; limits that were wider end there. */
  public Limits atLeast(double lowest) {
    return new Limits(centre, spread, Math.max(floor, lowest), ceiling);
  }

  /** 1 beyond a share of the way up to the upper limit, -1 beyond that of the lower, else 0. */
  int side(double value, double share) {
    double off = value - centre;
    if (Math.abs(off) <= share * spread + TINY * Math.max(Math.abs(centre), spread)) {
      return 0;
    }
    return off > 0 ? 1 : -1;
  }
}
