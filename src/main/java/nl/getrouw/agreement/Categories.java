package nl.getrouw.agreement;

/**
 * The whole numbers that a scale offers, used or not. Chance agreement in Gwet's coefficients
 * depends on all of them, so an audit passes the scale of its instrument and not the range of the
 * scores that were given.
 *
 * @param lowest the lowest score of the scale
 * @param highest the highest score of the scale, above {@code lowest}
 */
public record Categories(int lowest, int highest) {

  public Categories {
    if (lowest >= highest) {
      throw new IllegalArgumentException(
          "A scale needs at least two scores, got %d to %d".formatted(lowest, highest));
    }
  }

  /** The number of scores on the scale, at least two. */
  public int size() {
    return highest - lowest + 1;
  }

  boolean contains(int score) {
    return lowest <= score && score <= highest;
  }

  int indexOf(int score) {
    return score - lowest;
  }
}
