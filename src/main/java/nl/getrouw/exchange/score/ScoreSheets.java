package nl.getrouw.exchange.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.instrument.Rating;

/**
 * What stands in a file with scores.
 *
 * @param byRater ratings by item code, by rater, in the order of the file; the consensus is not a
 *     rater
 * @param agreed what the raters agreed on, where the file has it
 */
record ScoreSheets(Map<String, Map<String, Rating>> byRater, Optional<Map<String, Rating>> agreed) {

  /** The rater whose rows are what the others agreed on. */
  static final String CONSENSUS = "consensus";

  static ScoreSheets of(Map<String, Map<String, Rating>> rows) {
    Map<String, Map<String, Rating>> raters = new LinkedHashMap<>(rows);
    return new ScoreSheets(raters, Optional.ofNullable(raters.remove(CONSENSUS)));
  }

  /** The ratings that make the result: what was agreed, or what the only rater gave. */
  Optional<Map<String, Rating>> decisive() {
    return agreed.or(
        () -> byRater.size() == 1 ? byRater.values().stream().findFirst() : Optional.empty());
  }
}
