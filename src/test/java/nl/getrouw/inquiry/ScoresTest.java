package nl.getrouw.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Instruments;
import org.junit.jupiter.api.Test;

/** Scores of one person and of groups, worked out by hand (measurement rules, 4 and 5). */
class ScoresTest {

  private static final Instrument FEASIBILITY = Instruments.shipped("feasibility-1.0.yaml");
  private static final Construct CONSTRUCT = Construct.of(FEASIBILITY).getFirst();

  private static Map<String, Answer> answers(int... scores) {
    Map<String, Answer> answers = new HashMap<>();
    for (int item = 0; item < scores.length; item++) {
      if (scores[item] > 0) {
        answers.put(Integer.toString(item + 1), new Answer(scores[item]));
      }
    }
    return answers;
  }

  private static Strokes strokes(String... scores) {
    Strokes sum = Strokes.NONE;
    for (String score : scores) {
      sum = sum.plus(Strokes.of(CONSTRUCT, new BigDecimal(score), 1));
    }
    return sum;
  }

  @Test
  void fourAnswersGiveTheirMean() {
    assertThat(Scores.of(FEASIBILITY, answers(4, 5, 3, 4)))
        .containsExactly(Map.entry("feasibility", new BigDecimal("4.000000")));
  }

  @Test
  void threeOfFourAreEnoughAndTwoAreNot() {
    assertThat(Scores.of(FEASIBILITY, answers(4, 0, 3, 4)))
        .containsExactly(Map.entry("feasibility", new BigDecimal("3.666667")));
    assertThat(Scores.of(FEASIBILITY, answers(4, 0, 0, 4))).isEmpty();
  }

  @Test
  void anAnswerOutsideTheScaleIsNotTaken() {
    assertThatThrownBy(() -> Scores.of(FEASIBILITY, answers(6, 1, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Scores.of(FEASIBILITY, Map.of("1", Answer.NOT_APPLICABLE)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSingleDomainWithoutTotalIsOneFigureFromOneToFive() {
    assertThat(Construct.of(FEASIBILITY)).hasSize(1);
    assertThat(CONSTRUCT.lowest()).isEqualByComparingTo("1");
    assertThat(CONSTRUCT.highest()).isEqualByComparingTo("5");
    assertThat(CONSTRUCT.favourable()).isEqualByComparingTo("4");
  }

  @Test
  void anOwnQuestionnaireWithATotalIsToldByTotalAndByParts() {
    Instrument imr = Instruments.shipped("imr-fidelity-1.0.yaml");

    assertThat(Construct.of(imr))
        .extracting(Construct::code)
        .containsExactly(Construct.TOTAL, "opzet", "doelen", "technieken", "vaardigheden");
  }

  /** 3.5 + 4 + 4.25 + 2.75 + 3 = 17.5; by five 3.5; two of five at 4 or more. */
  @Test
  void theMeanOfAGroupAndItsFavourableShare() {
    Told told = Told.of(CONSTRUCT, strokes("3.5", "4", "4.25", "2.75", "3"));

    assertThat(told.mean()).isEqualByComparingTo("3.5");
    assertThat(told.tenths()).isEqualTo(4);
    assertThat(told.atLeast()).isEqualTo(5);
  }

  /** Six times a third over four: 22/6 each is 3.666667; their sum is 22, their mean 3.7. */
  @Test
  void thirdsAddUpBeforeTheyAreRounded() {
    assertThat(
            strokes("3.666667", "3.666667", "3.666667", "3.666667", "3.666667", "3.666667").total())
        .isEqualByComparingTo("22");
    // 3.333333 * 3 + 4 + 4.25 = 18.25 exactly; by five 3.65, half up 3.7
    assertThat(Told.of(CONSTRUCT, strokes("3.333333", "3.333333", "3.333333", "4", "4.25")).mean())
        .isEqualByComparingTo("3.7");
  }

  @Test
  void itIsNeverSaidThatEverybodyAnsweredTheSame() {
    Told told = Told.of(CONSTRUCT, strokes("5", "5", "5", "5", "5", "5"));

    assertThat(told.mean()).isEqualByComparingTo("4.8");
    assertThat(told.edge()).isEqualTo(Told.Edge.OR_MORE);
    assertThat(told.tenths()).isEqualTo(9);
    assertThat(Told.of(CONSTRUCT, strokes("1", "1", "1", "1", "1")).edge())
        .isEqualTo(Told.Edge.OR_LESS);
  }

  @Test
  void ofFourPeopleNothingIsSaid() {
    assertThat(Told.of(CONSTRUCT, strokes("3", "4", "4", "4"))).isEqualTo(Told.TOO_FEW);
  }
}
