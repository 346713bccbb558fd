package nl.getrouw.precondition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one voice says of an aspect: its score, or the mean of its teams.
 *
 * @param mean one decimal, half up; null where nobody of this voice scored
 * @param answers how many scores it is the mean of
 * @param lowest of them; 0 without any
 * @param highest of them; 0 without any
 * @param words the scores whose motivation the reader may see
 */
public record Said(
    Voice voice,
    @Nullable BigDecimal mean,
    int answers,
    int lowest,
    int highest,
    List<Score> words) {

  public Said {
    words = List.copyOf(words);
  }

  /**
   * @param all the scores of this voice for one aspect
   * @param words those of them that the reader sees
   */
  static Said of(Voice voice, List<Score> all, List<Score> words) {
    IntSummaryStatistics given =
        all.stream()
            .map(Score::score)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    int answers = (int) given.getCount();
    return new Said(
        voice,
        answers == 0
            ? null
            : BigDecimal.valueOf(given.getSum())
                .divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP),
        answers,
        answers == 0 ? 0 : given.getMin(),
        answers == 0 ? 0 : given.getMax(),
        words);
  }
}
