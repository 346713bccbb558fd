package nl.getrouw.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingsTest {

  private static final Categories ONE_TO_FIVE = new Categories(1, 5);

  @Test
  void namesTheUnitAndTheRaterOfAScoreOutsideTheScale() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratings.of(ONE_TO_FIVE, List.of(List.of(1, 5), Arrays.asList(null, 6))))
        .withMessage("Unit 2, rater 2: score 6 is not between 1 and 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratings.of(ONE_TO_FIVE, List.of(List.of(0, 5))))
        .withMessage("Unit 1, rater 1: score 0 is not between 1 and 5");
  }

  @Test
  void namesAUnitWithAnotherNumberOfRaters() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratings.of(ONE_TO_FIVE, List.of(List.of(1, 5), List.of(1))))
        .withMessage("Unit 2 has places for 1 raters, unit 1 for 2");
  }

  @Test
  void aScaleHasAtLeastTwoScores() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Categories(3, 3));
    assertThat(new Categories(0, 1).size()).isEqualTo(2);
  }

  @Test
  void countsWhatCanBeCompared() {
    Ratings ratings = Scores.byRater(ONE_TO_FIVE, "123..", "12.4.", "1....");

    assertThat(ratings.raters()).isEqualTo(3);
    assertThat(ratings.unitsCompared()).isEqualTo(2);
    assertThat(ratings.unitsLeftOut()).isEqualTo(3);
    assertThat(ratings.hasMissingScores()).isTrue();
  }

  @Test
  void aUnitThatNobodyScoredMissesNothing() {
    assertThat(Scores.byRater(ONE_TO_FIVE, "12.", "12.").hasMissingScores()).isFalse();
    assertThat(Scores.byRater(ONE_TO_FIVE, "12.", "123").hasMissingScores()).isTrue();
  }

  @Test
  void doesNotChangeWithTheListsItCameFrom() {
    var unit = new ArrayList<>(List.of(1, 2));
    var units = new ArrayList<>(List.of(unit));
    Ratings ratings = Ratings.of(ONE_TO_FIVE, units);

    unit.set(0, 5);
    units.clear();

    assertThat(ratings.units()).containsExactly(List.of(1, 2));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ratings.units().getFirst().set(0, 3));
  }
}
