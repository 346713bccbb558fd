package nl.getrouw.exchange.score;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;

/** The words that may stand in place of a number, in Dutch and in English. */
final class ScoreWords {

  private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "na", "n.v.t.", "nvt");
  private static final Set<String> NOT_RATEABLE =
      Set.of("n/r", "nr", "not rateable", "n.t.b.", "ntb", "niet te beoordelen");
  private static final Set<String> YES = Set.of("yes", "ja");
  private static final Set<String> NO = Set.of("no", "nee");

  private ScoreWords() {}

  /** What a cell says of an item; empty where it says nothing that is understood. */
  static Optional<Rating> rating(Item item, String cell, String reason) {
    String word = cell.toLowerCase(Locale.ROOT);
    if (NOT_APPLICABLE.contains(word)) {
      return Optional.of(new Rating.NotApplicable(reason));
    }
    if (NOT_RATEABLE.contains(word)) {
      return Optional.of(new Rating.NotRateable(reason));
    }
    if (item.scale().yesNo() && (YES.contains(word) || NO.contains(word))) {
      return Optional.of(new Rating.Scored(YES.contains(word) ? 1 : 0));
    }
    return word.matches("[-+]?[0-9]{1,6}")
        ? Optional.of(new Rating.Scored(Integer.parseInt(word)))
        : Optional.empty();
  }
}
