package nl.getrouw.trend;

/**
 * The points from which limits are computed. They hold for these points and for all that follow,
 * until the next baseline begins; the first one also holds for what came before it.
 *
 * @param from index of the first point, from 0
 * @param until index after the last point, above {@code from}
 */
public record Baseline(int from, int until) {

  public Baseline {
    if (from < 0 || until <= from) {
      throw new IllegalArgumentException("a baseline from " + from + " until " + until);
    }
  }

  public int size() {
    return until - from;
  }
}
