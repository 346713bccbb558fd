package nl.getrouw.agreement;

import static nl.getrouw.agreement.Scores.undefined;
import static nl.getrouw.agreement.Scores.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.getrouw.agreement.IntraclassCorrelation.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntraclassCorrelationTest {

  /** Shrout and Fleiss (1979), table 2: six targets, four judges. */
  private static final List<List<Integer>> SHROUT_FLEISS =
      List.of(
          List.of(9, 2, 5, 8),
          List.of(6, 1, 3, 2),
          List.of(8, 4, 6, 8),
          List.of(7, 1, 2, 6),
          List.of(10, 5, 6, 9),
          List.of(6, 2, 4, 7));

  /** Shrout and Fleiss (1979), table 4. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ONE_WAY_SINGLE,      .17
          AGREEMENT_SINGLE,    .29
          CONSISTENCY_SINGLE,  .71
          ONE_WAY_AVERAGE,     .44
          AGREEMENT_AVERAGE,   .62
          CONSISTENCY_AVERAGE, .91
          """)
  void shroutFleiss1979(Form form, double published) {
    assertThat(value(IntraclassCorrelation.of(SHROUT_FLEISS, form)))
        .isCloseTo(published, within(0.005));
  }

  /**
   * The limits of McGraw and Wong (1996) on the data of Shrout and Fleiss, as the R packages irr
   * (ICC(A,1): 0.019 to 0.761) and psych print them.
   */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ONE_WAY_SINGLE,      -0.133, 0.723
          AGREEMENT_SINGLE,     0.019, 0.761
          CONSISTENCY_SINGLE,   0.342, 0.946
          ONE_WAY_AVERAGE,     -0.884, 0.912
          AGREEMENT_AVERAGE,    0.071, 0.927
          CONSISTENCY_AVERAGE,  0.676, 0.986
          """)
  void mcGrawWong1996Limits(Form form, double lower, double upper) {
    Interval interval = Scores.interval(IntraclassCorrelation.of(SHROUT_FLEISS, form));

    assertThat(interval.lower()).isCloseTo(lower, within(5e-4));
    assertThat(interval.upper()).isCloseTo(upper, within(5e-4));
  }

  @Test
  void namesOfBothPapers() {
    assertThat(Form.AGREEMENT_SINGLE.shroutFleiss()).isEqualTo("ICC(2,1)");
    assertThat(Form.AGREEMENT_SINGLE.mcGrawWong()).isEqualTo("ICC(A,1)");
    assertThat(Form.CONSISTENCY_AVERAGE.shroutFleiss()).isEqualTo("ICC(3,k)");
    assertThat(Form.CONSISTENCY_AVERAGE.mcGrawWong()).isEqualTo("ICC(C,k)");
  }

  @Test
  void decimalTotalsCountAsTheyAre() {
    List<List<BigDecimal>> totals =
        SHROUT_FLEISS.stream()
            .map(row -> row.stream().map(score -> BigDecimal.valueOf(score, 1)).toList())
            .toList();

    assertThat(IntraclassCorrelation.of(totals, Form.AGREEMENT_SINGLE))
        .isEqualTo(IntraclassCorrelation.of(SHROUT_FLEISS, Form.AGREEMENT_SINGLE));
  }

  @ParameterizedTest
  @EnumSource
  void oneAndTheSameScoreEverywhereIsUndefined(Form form) {
    assertThat(IntraclassCorrelation.of(List.of(List.of(3.1, 3.1), List.of(3.1, 3.1)), form))
        .isEqualTo(undefined(Coefficient.Reason.NO_VARIATION));
  }

  @ParameterizedTest
  @EnumSource
  void roundingErrorIsNoVariation(Form form) {
    var constant = Collections.nCopies(2, Collections.nCopies(3, 0.1));
    var nearlyEqual =
        List.of(List.of(0.1 + 0.2, 0.3), List.of(1.1 + 2.2, 3.3), List.of(0.7 + 0.1, 0.8));

    assertThat(IntraclassCorrelation.of(constant, form))
        .isEqualTo(undefined(Coefficient.Reason.NO_VARIATION));
    assertThat(IntraclassCorrelation.of(nearlyEqual, form))
        .isEqualTo(new Coefficient.Defined(1, null));
  }

  @ParameterizedTest
  @EnumSource
  void fullAgreementOnDifferentTargetsIsOneWithoutInterval(Form form) {
    var totals = List.of(List.of(2.1, 2.1, 2.1), List.of(3.3, 3.3, 3.3), List.of(4.7, 4.7, 4.7));

    assertThat(IntraclassCorrelation.of(totals, form)).isEqualTo(new Coefficient.Defined(1, null));
  }

  @Test
  void constantDifferenceBetweenRatersIsConsistentButNoAgreement() {
    var totals = List.of(List.of(1, 2), List.of(2, 3), List.of(3, 4));

    assertThat(value(IntraclassCorrelation.of(totals, Form.CONSISTENCY_SINGLE))).isEqualTo(1);
    assertThat(value(IntraclassCorrelation.of(totals, Form.AGREEMENT_SINGLE)))
        .isCloseTo(2.0 / 3, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = ".*_AVERAGE")
  void meansThatTellNoTargetFromAnotherAreUndefined(Form form) {
    var totals = List.of(List.of(1, 3), List.of(3, 1), List.of(2, 2));

    assertThat(IntraclassCorrelation.of(totals, form))
        .isEqualTo(undefined(Coefficient.Reason.NO_VARIATION));
  }

  @Test
  void aDenominatorOfRoundingErrorIsUndefinedAndNotHuge() {
    var totals =
        List.of(List.of(1.6, 0.8), List.of(0.8, 1.6), List.of(1.6, 0.8), List.of(1.6, 0.8));

    assertThat(IntraclassCorrelation.of(totals, Form.AGREEMENT_AVERAGE))
        .isEqualTo(undefined(Coefficient.Reason.NO_VARIATION));
  }

  @Test
  void limitsThatLeaveOutTheEstimateAreNotGiven() {
    var totals = List.of(List.of(99.2, 100.0), List.of(99.0, 100.2), List.of(98.8, 100.7));

    assertThat(IntraclassCorrelation.of(totals, Form.AGREEMENT_SINGLE))
        .isEqualTo(new Coefficient.Defined(-0.079696395, null));
  }

  @ParameterizedTest
  @EnumSource
  void twoTargetsScoredTheOtherWayRound(Form form) {
    Coefficient icc = IntraclassCorrelation.of(List.of(List.of(1, 2), List.of(2, 1)), form);

    if (form == Form.ONE_WAY_SINGLE || form == Form.CONSISTENCY_SINGLE) {
      assertThat(icc).isEqualTo(new Coefficient.Defined(-1, null));
    } else {
      assertThat(icc).isEqualTo(undefined(Coefficient.Reason.NO_VARIATION));
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatIsLacking(Form form) {
    assertThat(IntraclassCorrelation.of(List.of(), form))
        .isEqualTo(undefined(Coefficient.Reason.TOO_FEW_UNITS));
    assertThat(IntraclassCorrelation.of(List.of(List.of(1, 2)), form))
        .isEqualTo(undefined(Coefficient.Reason.TOO_FEW_UNITS));
    assertThat(IntraclassCorrelation.of(List.of(List.of(1), List.of(2)), form))
        .isEqualTo(undefined(Coefficient.Reason.TOO_FEW_RATERS));
    assertThat(IntraclassCorrelation.of(List.of(List.of(1, 2), Arrays.asList(2, null)), form))
        .isEqualTo(undefined(Coefficient.Reason.MISSING_SCORES));
  }

  @Test
  void refusesWhatIsNoTableOfNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                IntraclassCorrelation.of(List.of(List.of(1, 2), List.of(1)), Form.AGREEMENT_SINGLE))
        .withMessageContaining("Target 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                IntraclassCorrelation.of(
                    List.of(List.of(1.0, 2.0), List.of(1.0, Double.NaN)), Form.AGREEMENT_SINGLE))
        .withMessageContaining("Target 2, rater 2");
  }
}
