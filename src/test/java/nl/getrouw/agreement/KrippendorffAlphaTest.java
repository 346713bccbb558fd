package nl.getrouw.agreement;

import static nl.getrouw.agreement.KrippendorffAlpha.Metric.INTERVAL;
import static nl.getrouw.agreement.KrippendorffAlpha.Metric.NOMINAL;
import static nl.getrouw.agreement.KrippendorffAlpha.Metric.ORDINAL;
import static nl.getrouw.agreement.Scores.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KrippendorffAlphaTest {

  private static final Categories ONE_TO_FIVE = new Categories(1, 5);

  /** Krippendorff (2011): four observers, twelve units, missing data. */
  @Test
  void krippendorff2011FourObserversWithMissingData() {
    Ratings ratings =
        Scores.byRater(ONE_TO_FIVE, "123321412...", "1233224125..", ".33323422513", "12332441251.");

    assertThat(value(KrippendorffAlpha.of(ratings, NOMINAL))).isCloseTo(0.743, within(5e-4));
    assertThat(value(KrippendorffAlpha.of(ratings, ORDINAL))).isCloseTo(0.815, within(5e-4));
    assertThat(value(KrippendorffAlpha.of(ratings, INTERVAL))).isCloseTo(0.849, within(5e-4));
  }

  /** Krippendorff (2011): binary data, two observers. */
  @Test
  void krippendorff2011BinaryData() {
    Ratings ratings = Scores.byRater(new Categories(0, 1), "0100000010", "1110010000");

    assertThat(value(KrippendorffAlpha.of(ratings, NOMINAL))).isCloseTo(0.095, within(5e-4));
  }

  /** Krippendorff (2011): nominal data, two observers. */
  @Test
  void krippendorff2011NominalData() {
    Ratings ratings = Scores.byRater(ONE_TO_FIVE, "112243335441", "212223335444");

    assertThat(value(KrippendorffAlpha.of(ratings, NOMINAL))).isCloseTo(0.692, within(5e-4));
  }

  /** Hayes and Krippendorff (2007), p. 84: five observers, forty units, ordinal. */
  @Test
  void hayesKrippendorff2007() {
    Ratings ratings =
        Scores.byRater(
            new Categories(0, 3),
            "112.001122.01311211000201001111223222221",
            "1130000.21102311121000302102111122222221",
            "203000222100221123001.30.1012202.2232.21",
            ".13....0.10022...31.103021122..122...12.",
            "2..0001.2....3112..0.0..2.0..20.2.2222.1");

    assertThat(value(KrippendorffAlpha.of(ratings, ORDINAL))).isCloseTo(0.7598, within(5e-5));
  }

  @ParameterizedTest
  @EnumSource
  void oneAndTheSameScoreEverywhereIsUndefined(KrippendorffAlpha.Metric metric) {
    assertThat(KrippendorffAlpha.of(Scores.byRater(ONE_TO_FIVE, "333", "333", "33."), metric))
        .isEqualTo(Scores.undefined(Coefficient.Reason.NO_VARIATION));
  }

  @ParameterizedTest
  @EnumSource
  void scoresWithoutACounterpartAreNoVariation(KrippendorffAlpha.Metric metric) {
    assertThat(KrippendorffAlpha.of(Scores.byRater(ONE_TO_FIVE, "3315", "33.."), metric))
        .isEqualTo(Scores.undefined(Coefficient.Reason.NO_VARIATION));
  }

  @ParameterizedTest
  @EnumSource
  void fullAgreementOnDifferentUnitsIsOne(KrippendorffAlpha.Metric metric) {
    assertThat(value(KrippendorffAlpha.of(Scores.byRater(ONE_TO_FIVE, "125", "125"), metric)))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void oneUnitOrOneRaterIsTooFew(KrippendorffAlpha.Metric metric) {
    assertThat(KrippendorffAlpha.of(Scores.byRater(ONE_TO_FIVE, "1.", "25"), metric))
        .isEqualTo(Scores.undefined(Coefficient.Reason.TOO_FEW_UNITS));
    assertThat(KrippendorffAlpha.of(Scores.byRater(ONE_TO_FIVE, "125"), metric))
        .isEqualTo(Scores.undefined(Coefficient.Reason.TOO_FEW_RATERS));
  }
}
