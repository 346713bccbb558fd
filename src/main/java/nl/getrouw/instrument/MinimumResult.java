package nl.getrouw.instrument;

import org.jspecify.annotations.Nullable;

/**
 * Whether an item with a minimum reaches it. Items that are not applicable have no minimum.
 *
 * @param value what the item counts as; absent while it has no rating
 */
public record MinimumResult(Item item, int minimum, @Nullable Integer value) {

  public boolean isMet() {
    return value != null && value >= minimum;
  }
}
