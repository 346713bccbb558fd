package nl.getrouw.agreement;

import static nl.getrouw.agreement.Scores.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedKappaTest {

  private static final Categories ONE_TO_FIVE = new Categories(1, 5);

  /**
   * Two radiologists read 85 mammograms (Boyd et al. 1982); kappa with weights w2 in the Stata Base
   * Reference Manual, entry kappa.
   */
  @Test
  void boyd1982AsInStata() {
    Ratings ratings =
        Scores.crossTable(new int[][] {{21, 12, 0, 0}, {4, 17, 1, 0}, {3, 9, 15, 2}, {0, 0, 0, 1}});

    assertThat(ObservedAgreement.of(ratings, Weights.QUADRATIC).share().orElseThrow())
        .isCloseTo(0.9477, within(5e-5));
    assertThat(value(WeightedKappa.quadratic(ratings))).isCloseTo(0.6714, within(5e-5));
  }

  /** Gwet (2014), two abstractors and 100 pregnancies; irrCAC, data set cont3x3abstractors. */
  @Test
  void gwet2014TwoAbstractors() {
    Ratings ratings = Scores.crossTable(new int[][] {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});

    assertThat(value(WeightedKappa.quadratic(ratings))).isCloseTo(0.892, within(5e-4));
  }

  /** Gwet (2014), two ways to diagnose 223 patients; irrCAC, data set cont4x4diagnosis. */
  @Test
  void gwet2014TwoDiagnoses() {
    Ratings ratings =
        Scores.crossTable(
            new int[][] {{40, 4, 4, 17}, {6, 25, 2, 13}, {4, 1, 21, 12}, {15, 5, 9, 45}});

    assertThat(value(WeightedKappa.quadratic(ratings))).isCloseTo(0.383, within(5e-4));
  }

  @Test
  void oneAndTheSameScoreEverywhereIsUndefined() {
    assertThat(WeightedKappa.quadratic(Scores.byRater(ONE_TO_FIVE, "222", "222")))
        .isEqualTo(Scores.undefined(Coefficient.Reason.NO_VARIATION));
  }

  @Test
  void constantButDifferentScoresAreNoBetterThanChance() {
    assertThat(value(WeightedKappa.quadratic(Scores.byRater(ONE_TO_FIVE, "222", "333"))))
        .isEqualTo(0);
  }

  @Test
  void needsExactlyTwoRatersAndAllScores() {
    assertThat(WeightedKappa.quadratic(Scores.byRater(ONE_TO_FIVE, "123")))
        .isEqualTo(Scores.undefined(Coefficient.Reason.TOO_FEW_RATERS));
    assertThat(WeightedKappa.quadratic(Scores.byRater(ONE_TO_FIVE, "123", "123", "124")))
        .isEqualTo(Scores.undefined(Coefficient.Reason.NOT_TWO_RATERS));
    assertThat(WeightedKappa.quadratic(Scores.byRater(ONE_TO_FIVE, "123", "12.")))
        .isEqualTo(Scores.undefined(Coefficient.Reason.MISSING_SCORES));
    assertThat(WeightedKappa.quadratic(Scores.byRater(ONE_TO_FIVE, "1", "2")))
        .isEqualTo(Scores.undefined(Coefficient.Reason.TOO_FEW_UNITS));
  }

  @Test
  void unitsThatNobodyScoredDoNotMatter() {
    assertThat(WeightedKappa.quadratic(Scores.byRater(ONE_TO_FIVE, "12.34", "11.35")))
        .isEqualTo(WeightedKappa.quadratic(Scores.byRater(ONE_TO_FIVE, "1234", "1135")));
  }
}
