package nl.getrouw.compare;

import java.util.HashMap;
import java.util.Map;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import org.jspecify.annotations.Nullable;

/** The items of an instrument version by their keys in the database. */
final class ItemKeys {

  private final Map<Long, Item> items = new HashMap<>();

  ItemKeys(Instrument instrument, Map<String, Long> keys) {
    for (Item item : instrument.items()) {
      Long key = keys.get(item.code());
      if (key != null) {
        items.put(key, item);
      }
    }
  }

  /**
   * Takes apart what the database put together: {@code key=score} or {@code key=KIND}, with commas
   * between them.
   */
  Map<String, ItemScore> scores(@Nullable String joined) {
    Map<String, ItemScore> scores = new HashMap<>();
    if (joined == null) {
      return scores;
    }
    for (int start = 0; start < joined.length(); ) {
      int end = joined.indexOf(',', start);
      end = end < 0 ? joined.length() : end;
      int middle = joined.indexOf('=', start);
      Item item = items.get(Long.parseLong(joined, start, middle, 10));
      if (item != null) {
        scores.put(item.code(), score(item, joined.substring(middle + 1, end)));
      }
      start = end + 1;
    }
    return scores;
  }

  private static ItemScore score(Item item, String word) {
    return switch (word) {
      case "NOT_APPLICABLE" -> new ItemScore.NotApplicable();
      case "NOT_RATEABLE" -> new ItemScore.NotRateable();
      default -> new ItemScore.Scored(item.counted(Integer.parseInt(word)));
    };
  }
}
