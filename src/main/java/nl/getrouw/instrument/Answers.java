package nl.getrouw.instrument;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ratings that fit their items, read along the conditions of an instrument. */
final class Answers {

  private final Map<String, Item> items = new LinkedHashMap<>();
  private final MissingRule missing;
  private final Map<String, Rating> ratings;

  /**
   * @throws IllegalArgumentException if a rating belongs to no item, or does not fit its item
   */
  Answers(Instrument instrument, Map<String, Rating> ratings) {
    this.missing = instrument.missing();
    this.ratings = ratings;
    instrument.items().forEach(item -> items.put(item.code(), item));
    ratings.forEach(this::checkFits);
  }

  /** Whether the item has no condition, or one that is met. */
  boolean applies(Item item) {
    Condition when = item.when();
    if (when == null) {
      return true;
    }
    Integer answer = answer(itemOf(when.item()));
    return answer != null && when.comparison().holdsFor(answer);
  }

  /**
   * The answer as it was given, before mirroring; "not fit to rate" stands for the answer that
   * counts the same. Absent if the item has no answer or does not apply.
   */
  @Nullable Integer answer(Item item) {
    if (!applies(item)) {
      return null;
    }
    return switch (ratings.get(item.code())) {
      case Rating.Scored scored -> scored.value();
      case Rating.NotRateable _ when item.notRateable() != null -> item.counted(item.notRateable());
      case null, default -> null;
    };
  }

  @Nullable Integer answer(String itemCode) {
    return answer(itemOf(itemCode));
  }

  boolean isOpen(String itemCode) {
    return state(itemOf(itemCode)) == ItemResult.State.MISSING;
  }

  ItemResult.State state(Item item) {
    if (!applies(item)) {
      return ItemResult.State.CONDITION_NOT_MET;
    }
    return switch (ratings.get(item.code())) {
      case null -> ItemResult.State.MISSING;
      case Rating.Scored _ -> ItemResult.State.SCORED;
      case Rating.NotApplicable _ -> ItemResult.State.NOT_APPLICABLE;
      case Rating.NotRateable _ -> ItemResult.State.NOT_RATEABLE;
    };
  }

  /** What the item counts as, by its rating or by the rule for missing ratings. */
  @Nullable Integer value(Item item) {
    Integer answer = answer(item);
    if (answer != null) {
      return item.counted(answer);
    }
    return state(item) == ItemResult.State.MISSING
            && missing instanceof MissingRule.Value(int value)
        ? (Integer) value
        : null;
  }

  private Item itemOf(String code) {
    Item item = items.get(code);
    if (item == null) {
      throw new IllegalArgumentException("No item " + code);
    }
    return item;
  }

  private void checkFits(String itemCode, Rating rating) {
    Item item = itemOf(itemCode);
    if (!item.accepts(rating)) {
      throw new IllegalArgumentException(
          switch (rating) {
            case Rating.Scored(int value) ->
                "Item %s is scored from %d to %d, not %d"
                    .formatted(itemCode, item.scale().min(), item.scale().max(), value);
            case Rating.NotApplicable _ ->
                "Item " + itemCode + " cannot be rated as not applicable";
            case Rating.NotRateable _ -> "Item " + itemCode + " cannot be rated as not fit to rate";
          });
    }
  }
}
