package nl.getrouw.trend;

/** How firm the limits of a point are. */
public enum Standing {
  /** Fewer than {@value #FEWEST} points: no limits. */
  NONE,
  /** Fewer than {@value #ENOUGH} points: limits that may still move much. */
  PROVISIONAL,
  FIRM;

  /** From so many points in the baseline on there are limits. */
  public static final int FEWEST = 10;

  /** From so many points in the baseline on limits are no longer provisional. */
  public static final int ENOUGH = 13;

  static Standing of(int points) {
    if (points < FEWEST) {
      return NONE;
    }
    return points < ENOUGH ? PROVISIONAL : FIRM;
  }
}
