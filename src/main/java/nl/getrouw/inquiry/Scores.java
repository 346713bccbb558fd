package nl.getrouw.inquiry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Result;
import nl.getrouw.instrument.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * What one person's answers come to. Each construct is scored as its instrument says; for ours that
 * is the mean of the answered items when at least three quarters are answered (measurement rules,
 * 4). Six decimals are kept, so that thirds add up.
 */
final class Scores {

  static final int DECIMALS = 6;

  private Scores() {}

  /**
   * @param answers by item; what does not belong to an item that applies is left out
   * @return by construct; without those that too little was answered for
   */
  static Map<String, BigDecimal> of(Instrument instrument, Map<String, Answer> answers) {
    Result result = Scoring.score(instrument, ratings(instrument, answers));
    Map<String, BigDecimal> scores = new LinkedHashMap<>();
    for (Construct construct : Construct.of(instrument)) {
      BigDecimal score =
          construct.code().equals(Construct.TOTAL)
              ? result.total()
              : result.domain(construct.code()).score();
      keep(scores, construct.code(), score);
    }
    return scores;
  }

  private static void keep(
      Map<String, BigDecimal> scores, String code, @Nullable BigDecimal score) {
    if (score != null) {
      scores.put(code, score.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
  }

  /**
   * @throws IllegalArgumentException for an answer that its item does not offer
   */
  static Map<String, Rating> ratings(Instrument instrument, Map<String, Answer> answers) {
    Map<String, Rating> ratings = new LinkedHashMap<>();
    for (Item item : instrument.items()) {
      Answer answer = answers.get(item.code());
      if (answer != null && instrument.applies(item.code(), ratings)) {
        Rating rating = rating(answer);
        if (!item.accepts(rating)) {
          throw new IllegalArgumentException("item " + item.code() + " offers no such answer");
        }
        ratings.put(item.code(), rating);
      }
    }
    return ratings;
  }

  private static Rating rating(Answer answer) {
    Integer score = answer.score();
    return score == null ? new Rating.NotApplicable("") : new Rating.Scored(score);
  }
}
