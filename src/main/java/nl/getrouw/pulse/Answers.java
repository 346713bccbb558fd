package nl.getrouw.pulse;

import java.util.Map;
import nl.getrouw.theme.Theme;

/**
 * What one person answers: 1 (very little) to 5 (very much) per theme.
 *
 * @param scores themes may be missing, not all of them
 */
public record Answers(Map<Theme, Integer> scores) {

  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;

  /**
   * @throws IllegalArgumentException if nothing is answered, or not with 1 to 5
   */
  public Answers {
    scores = Map.copyOf(scores);
    if (scores.isEmpty()) {
      throw new IllegalArgumentException("nothing is answered");
    }
    if (scores.values().stream().anyMatch(score -> score < LOWEST || score > HIGHEST)) {
      throw new IllegalArgumentException("an answer is 1 to 5");
    }
  }
}
