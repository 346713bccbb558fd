package nl.getrouw.pulse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LevelTest {

  private static final int LARGEST_TEAM = 40;

  @Test
  void aLevelIsAMeanInHalves() {
    assertEquals(Optional.of(new BigDecimal("3.0")), Level.of(15, 5));
    assertEquals(Optional.of(new BigDecimal("3.5")), Level.of(20, 6));
    assertEquals(Optional.of(new BigDecimal("2.5")), Level.of(16, 7));
  }

  @Test
  void fourAnswersAreTooFew() {
    assertEquals(Optional.empty(), Level.of(12, 4));
  }

  @Test
  void thatEverybodySaidTheSameIsNeverShown() {
    assertEquals(Level.of(25, 5), Level.of(19, 5));
    assertEquals(Level.of(5, 5), Level.of(10, 5));
  }

  /**
   * Two checks that differ by one person who joined, everybody else having answered the same: every
   * pair of levels that can be shown leaves at least two answers that this person may have given.
   */
  @Test
  void oneCheckSubtractedFromAnotherTellsNobodysAnswer() {
    Map<List<BigDecimal>, Set<Integer>> possible = new HashMap<>();
    for (int people = Level.FEWEST; people < LARGEST_TEAM; people++) {
      for (int sum = people; sum <= people * Answers.HIGHEST; sum++) {
        for (int joins = Answers.LOWEST; joins <= Answers.HIGHEST; joins++) {
          BigDecimal before = Level.of(sum, people).orElseThrow();
          BigDecimal after = Level.of(sum + joins, people + 1).orElseThrow();
          possible.computeIfAbsent(List.of(before, after), pair -> new HashSet<>()).add(joins);
        }
      }
    }

    possible.forEach((pair, answers) -> assertTrue(answers.size() > 1, pair + " " + answers));
  }
}
