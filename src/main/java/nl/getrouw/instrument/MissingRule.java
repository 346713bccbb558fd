package nl.getrouw.instrument;

import java.math.BigDecimal;

/** What is done with an item that applies and has no rating. */
public sealed interface MissingRule {

  /** A score to which an unrated item belongs is not made. */
  record Incomplete() implements MissingRule {}

  /**
   * The mean of what was answered stands for the rest, if enough was answered.
   *
   * @param minimumShare the share of the applicable items that must be answered, above 0 and at
   *     most 1
   */
  record PersonMean(BigDecimal minimumShare) implements MissingRule {
    public PersonMean {
      minimumShare = Decimals.plain(minimumShare);
      if (minimumShare.signum() <= 0 || minimumShare.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("A share is above 0 and at most 1: " + minimumShare);
      }
    }
  }

  /** Every unrated item counts as this value, not mirrored. */
  record Value(int value) implements MissingRule {}
}
