package nl.getrouw.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Scale;
import nl.getrouw.kernel.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallGroupsTest {

  private static final Scale FIVE = new Scale(1, 5, false);

  private static final Domain DOMAIN =
      new Domain(
          "verstaan",
          Bilingual.of("Verstaan"),
          null,
          null,
          BigDecimal.ONE,
          Domain.Aggregate.MEAN,
          List.of(
              Item.of("2.3", Bilingual.of("Wensen"), FIVE),
              Item.of("2.4", Bilingual.of("Verhaal"), FIVE)));

  @ParameterizedTest
  @CsvSource({
    "CLIENT, 0, 0",
    "CLIENT, 9, 0",
    "CLIENT, 10, 10",
    "CLIENT, 14, 10",
    "CLIENT, 15, 15",
    "RELATIVE, 9, 0",
    "STAFF, 4, 0",
    "STAFF, 5, 5",
    "STAFF, 9, 5"
  })
  void howManyAnsweredIsToldInStepsOfFiveFromTheThresholdOn(Voice voice, int finished, int told) {
    assertThat(SmallGroups.atLeast(Fewest.RULES.of(voice.respondent()), finished)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "3.25, 3.30, 3.3", // 3.275
    "2.4, 2.5, 2.5", // 2.45, half up
    "5, 5, 4.8",
    "4.9, 4.8, 4.8",
    "1, 1, 1.2",
    "1.2, 1.1, 1.2"
  })
  void aMeanHasOneDecimalAndNeverSaysThatAllSaidTheSame(
      BigDecimal one, BigDecimal other, BigDecimal shown) {
    assertThat(SmallGroups.mean(DOMAIN, Map.of("2.3", one, "2.4", other))).contains(shown);
  }

  @Test
  void withoutItemsThereIsNoMean() {
    assertThat(SmallGroups.mean(DOMAIN, Map.of("7.1", BigDecimal.TWO))).isEmpty();
  }

  /**
   * Whatever a group answered: for each guest and each question there is another answer that would
   * have shown exactly the same, when the rest of the group is not known. So nothing that is shown
   * proves what anybody answered.
   */
  @ParameterizedTest
  @ValueSource(ints = {5, 6, 9, 10, 11, 14, 23})
  void whatIsShownNeverProvesOneAnswer(int guests) {
    Random chance = new Random(20211 + guests);
    for (int round = 0; round < 400; round++) {
      int[][] answers = answers(chance, guests, round);
      BigDecimal shown = shown(answers);
      for (int guest = 0; guest < guests; guest++) {
        for (int question = 0; question < 2; question++) {
          assertThat(couldDiffer(answers, guest, question, shown))
              .as("%d guests, round %d, shown %s", guests, round, shown)
              .isTrue();
        }
      }
    }
  }

  /** Every third round is one in which (nearly) all say the same: the hardest to hide. */
  private static int[][] answers(Random chance, int guests, int round) {
    int[][] answers = new int[guests][2];
    int same = 1 + chance.nextInt(5);
    for (int[] one : answers) {
      one[0] = round % 3 == 0 ? same : 1 + chance.nextInt(5);
      one[1] = round % 3 == 0 ? same : 1 + chance.nextInt(5);
    }
    if (round % 6 == 0) {
      answers[0][0] = 1 + chance.nextInt(5);
    }
    return answers;
  }

  /** Another answer of this guest, with at most one other answer changed, shows the same. */
  private static boolean couldDiffer(int[][] answers, int guest, int question, BigDecimal shown) {
    int said = answers[guest][question];
    for (int other = 1; other <= 5; other++) {
      if (other == said) {
        continue;
      }
      answers[guest][question] = other;
      boolean same = shown(answers).equals(shown) || balanced(answers, guest, question, shown);
      answers[guest][question] = said;
      if (same) {
        return true;
      }
    }
    return false;
  }

  private static boolean balanced(int[][] answers, int guest, int asked, BigDecimal shown) {
    for (int neighbour = 0; neighbour < answers.length; neighbour++) {
      for (int question = 0; question < 2; question++) {
        if (neighbour == guest && question == asked) {
          continue;
        }
        int said = answers[neighbour][question];
        for (int other = 1; other <= 5; other++) {
          answers[neighbour][question] = other;
          boolean same = shown(answers).equals(shown);
          answers[neighbour][question] = said;
          if (same) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static BigDecimal shown(int[][] answers) {
    Map<String, BigDecimal> means = new HashMap<>();
    List<String> items = new ArrayList<>(List.of("2.3", "2.4"));
    for (int question = 0; question < 2; question++) {
      int sum = 0;
      for (int[] one : answers) {
        sum += one[question];
      }
      means.put(
          items.get(question),
          BigDecimal.valueOf(sum)
              .divide(BigDecimal.valueOf(answers.length), MathContext.DECIMAL64));
    }
    return SmallGroups.mean(DOMAIN, means).orElseThrow();
  }
}
