package nl.getrouw.agreement;

import static nl.getrouw.agreement.Scores.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GwetAgreementTest {

  private static final Categories ONE_TO_FIVE = new Categories(1, 5);

  /** Gwet (2014), twelve subjects and four raters; figures of irrCAC, data set cac.raw4raters. */
  @Test
  void gwet2014FourRatersWithMissingScores() {
    Ratings ratings =
        Scores.byRater(ONE_TO_FIVE, "123321412...", "1233224125..", ".33323422513", "12332441251.");

    assertThat(ObservedAgreement.exact(ratings).share().orElseThrow())
        .isCloseTo(0.8181818, within(5e-8));
    assertThat(value(GwetAgreement.ac1(ratings))).isCloseTo(0.77544, within(5e-6));
    assertThat(ObservedAgreement.of(ratings, Weights.QUADRATIC).share().orElseThrow())
        .isCloseTo(0.975, within(5e-4));
    assertThat(value(GwetAgreement.ac2(ratings))).isCloseTo(0.914, within(5e-4));
  }

  /** Gwet (2014), fifteen units and five observers on 0–3; irrCAC, data set cac.raw5obser. */
  @Test
  void gwet2014FiveObservers() {
    Ratings ratings =
        Scores.byRater(
            new Categories(0, 3),
            "112.001122.0131",
            "1130000.2110231",
            "203000222100221",
            ".13....0.10022.",
            "2..0001.2....31");

    assertThat(ObservedAgreement.exact(ratings).share().orElseThrow())
        .isCloseTo(0.616, within(5e-4));
    assertThat(value(GwetAgreement.ac1(ratings))).isCloseTo(0.497, within(5e-4));
  }

  /** Gwet (2014), fifteen people and four raters; irrCAC, data set cac.raw.gender. */
  @Test
  void gwet2014FourRatersWithoutMissingScores() {
    Ratings ratings =
        Scores.byRater(
            new Categories(1, 3),
            "111112223111112",
            "111121233111121",
            "122311223122311",
            "333311223333311");

    assertThat(ObservedAgreement.exact(ratings).share().orElseThrow())
        .isCloseTo(0.456, within(5e-4));
    assertThat(value(GwetAgreement.ac1(ratings))).isCloseTo(0.208, within(5e-4));
  }

  /** Gwet (2014), two abstractors and 100 pregnancies; irrCAC, data set cont3x3abstractors. */
  @Test
  void gwet2014TwoAbstractors() {
    Ratings ratings = Scores.crossTable(new int[][] {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});

    assertThat(value(GwetAgreement.ac1(ratings))).isCloseTo(0.8493305, within(5e-8));
    assertThat(value(GwetAgreement.ac2(ratings))).isCloseTo(0.940, within(5e-4));
  }

  /** Gwet (2014), two ways to diagnose 223 patients; irrCAC, data set cont4x4diagnosis. */
  @Test
  void gwet2014TwoDiagnoses() {
    Ratings ratings =
        Scores.crossTable(
            new int[][] {{40, 4, 4, 17}, {6, 25, 2, 13}, {4, 1, 21, 12}, {15, 5, 9, 45}});

    assertThat(value(GwetAgreement.ac2(ratings))).isCloseTo(0.299, within(5e-4));
  }

  /** A table that the authors of DKPro Statistics ran through irrCAC 1.4. */
  @Test
  void irrCacFivePointTable() {
    Ratings ratings =
        Scores.crossTable(
            new int[][] {
              {15, 4, 1, 0, 0},
              {3, 12, 4, 1, 0},
              {1, 3, 14, 3, 1},
              {0, 1, 3, 10, 2},
              {0, 0, 1, 2, 8}
            });

    assertThat(value(GwetAgreement.ac1(ratings))).isCloseTo(0.57997, within(5e-6));
    assertThat(value(GwetAgreement.ac2(ratings))).isCloseTo(0.87005, within(5e-6));
  }

  @Test
  void categoriesThatNobodyUsedCountAsWell() {
    Ratings narrow = Scores.byRater(new Categories(1, 3), "112233", "122333");
    Ratings wide = Scores.byRater(ONE_TO_FIVE, "112233", "122333");

    assertThat(value(GwetAgreement.ac2(wide))).isGreaterThan(value(GwetAgreement.ac2(narrow)));
  }

  @Test
  void oneAndTheSameScoreEverywhereIsFullAgreementWithoutInterval() {
    Ratings ratings = Scores.byRater(ONE_TO_FIVE, "4444", "4444", "4444");

    assertThat(GwetAgreement.ac2(ratings)).isEqualTo(new Coefficient.Defined(1, null));
  }

  @Test
  void singleUnitHasAValueButNoInterval() {
    assertThat(GwetAgreement.ac2(Scores.byRater(ONE_TO_FIVE, "33.", "35.")))
        .isInstanceOf(Coefficient.Defined.class);
    assertThat(Scores.defined(GwetAgreement.ac2(Scores.byRater(ONE_TO_FIVE, "3", "4"))).interval())
        .isNull();
    assertThat(
            Scores.defined(GwetAgreement.ac2(Scores.byRater(ONE_TO_FIVE, "31", "4."))).interval())
        .isNull();
  }

  @Test
  void nothingToCompareIsUndefined() {
    assertThat(GwetAgreement.ac2(Scores.byRater(ONE_TO_FIVE, "12.", "..3")))
        .isEqualTo(Scores.undefined(Coefficient.Reason.TOO_FEW_UNITS));
    assertThat(GwetAgreement.ac2(Scores.byRater(ONE_TO_FIVE, "123")))
        .isEqualTo(Scores.undefined(Coefficient.Reason.TOO_FEW_RATERS));
    assertThat(GwetAgreement.ac2(Ratings.of(ONE_TO_FIVE, List.of())))
        .isEqualTo(Scores.undefined(Coefficient.Reason.TOO_FEW_UNITS));
  }

  /** The bootstrap should come near Gwet's own 95 % interval on a table of this size. */
  @Test
  void bootstrapComesNearTheIntervalOfIrrCac() {
    Ratings ratings = Scores.crossTable(new int[][] {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});

    Interval interval = Scores.interval(GwetAgreement.ac2(ratings));

    assertThat(interval.lower()).isCloseTo(0.905, within(0.01));
    assertThat(interval.upper()).isCloseTo(0.976, within(0.01));
  }

  @Test
  void intervalIsTheSameEveryTime() {
    Ratings ratings = Scores.byRater(ONE_TO_FIVE, "1234554321", "1334454311");

    assertThat(GwetAgreement.ac2(ratings)).isEqualTo(GwetAgreement.ac2(ratings));
    assertThat(Scores.interval(GwetAgreement.ac2(ratings)).lower()).isLessThan(1);
  }
}
