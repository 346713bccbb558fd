package nl.getrouw.instrument;

import org.jspecify.annotations.Nullable;

/**
 * What one item came to.
 *
 * @param value what it counts as, after mirroring and after the rules for "not fit to rate" and
 *     missing; absent where it counts for nothing
 * @param band of the value, where the instrument bands this item
 */
public record ItemResult(Item item, State state, @Nullable Integer value, @Nullable Band band) {

  /** What kind of rating an item has. */
  public enum State {
    SCORED,
    NOT_APPLICABLE,
    NOT_RATEABLE,
    MISSING,
    CONDITION_NOT_MET
  }

  /** Whether the item was answered with something that counts. */
  boolean isRated() {
    return state == State.SCORED || state == State.NOT_RATEABLE;
  }

  /** Whether the item's condition is met, or it has none. */
  boolean applies() {
    return state != State.CONDITION_NOT_MET;
  }

  /** Whether the item belongs in a mean: it applies, and nobody said that it does not. */
  boolean isApplicable() {
    return applies() && state != State.NOT_APPLICABLE;
  }
}
