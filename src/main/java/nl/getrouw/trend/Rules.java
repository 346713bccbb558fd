package nl.getrouw.trend;

/**
 * How long a row of points must be before it is a signal.
 *
 * @param trend points in a row that rise or fall, 3 or more
 * @param shift points in a row on one side of the centre line, 3 or more
 * @param close points beyond two thirds of the limit, 2 or more
 * @param among so many successive points, more than {@code close}
 * @param screened whether moving ranges that are themselves out of the ordinary are left out once
 *     of the mean moving range
 */
public record Rules(int trend, int shift, int close, int among, boolean screened) {

  /** A trend of 7, a shift of 7, two in three; screened. */
  public static final Rules STANDARD = new Rules(7, 7, 2, 3, true);

  public Rules {
    if (trend < 3 || shift < 3 || close < 2 || among <= close) {
      throw new IllegalArgumentException("no rule for so few points");
    }
  }

  public Rules unscreened() {
    return new Rules(trend, shift, close, among, false);
  }
}
