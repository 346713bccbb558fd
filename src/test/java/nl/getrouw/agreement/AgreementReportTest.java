package nl.getrouw.agreement;

import static nl.getrouw.agreement.Scores.undefined;
import static nl.getrouw.agreement.Scores.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementReportTest {

  private static final Categories ONE_TO_FIVE = new Categories(1, 5);

  @Test
  void twoAuditorsWithAllScores() {
    var report = AgreementReport.of(Scores.byRater(ONE_TO_FIVE, "1234543", "1244533"));

    assertThat(report.raters()).isEqualTo(2);
    assertThat(report.unitsCompared()).isEqualTo(7);
    assertThat(report.unitsLeftOut()).isZero();
    assertThat(report.exact()).isEqualTo(new ObservedAgreement(5, 7));
    assertThat(report.withinOne()).isEqualTo(new ObservedAgreement(7, 7));
    assertThat(report.kappa()).isInstanceOf(Coefficient.Defined.class);
    assertThat(report.alpha()).isNull();
    assertThat(report.alphaLevel()).isNull();
    assertThat(report.level()).isEqualTo(Level.HIGH);
  }

  @Test
  void threeAuditorsGetAlphaAndNoKappa() {
    var report = AgreementReport.of(Scores.byRater(ONE_TO_FIVE, "12345", "12345", "12344"));

    assertThat(report.exact().agreeing()).isCloseTo(4 + 1.0 / 3, within(1e-9));
    assertThat(report.exact().share().orElseThrow()).isCloseTo(13.0 / 15, within(1e-9));
    assertThat(report.kappa()).isNull();
    assertThat(report.alphaLevel()).isEqualTo(AlphaLevel.RELIABLE);
  }

  @Test
  void twoAuditorsWithAMissingScoreGetAlphaAndAReasonForNoKappa() {
    var report = AgreementReport.of(Scores.byRater(ONE_TO_FIVE, "123.5", "12345"));

    assertThat(report.unitsCompared()).isEqualTo(4);
    assertThat(report.unitsLeftOut()).isEqualTo(1);
    assertThat(report.exact()).isEqualTo(new ObservedAgreement(4, 4));
    assertThat(report.kappa()).isEqualTo(undefined(Coefficient.Reason.MISSING_SCORES));
    assertThat(report.alpha()).isEqualTo(new Coefficient.Defined(1, null));
  }

  @Test
  void oneAndTheSameScoreEverywhereIsFullAgreementWithoutKappaOrAlpha() {
    var two = AgreementReport.of(Scores.byRater(ONE_TO_FIVE, "4444", "4444"));
    var three = AgreementReport.of(Scores.byRater(ONE_TO_FIVE, "4444", "4444", "4444"));

    assertThat(two.exact().share()).hasValue(1);
    assertThat(value(two.ac2())).isEqualTo(1);
    assertThat(two.kappa()).isEqualTo(undefined(Coefficient.Reason.NO_VARIATION));
    assertThat(two.level()).isEqualTo(Level.HIGH);
    assertThat(value(three.ac2())).isEqualTo(1);
    assertThat(three.alpha()).isEqualTo(undefined(Coefficient.Reason.NO_VARIATION));
    assertThat(three.alphaLevel()).isNull();
  }

  @Test
  void oneItem() {
    var report = AgreementReport.of(Scores.byRater(ONE_TO_FIVE, "4", "3"));

    assertThat(report.exact()).isEqualTo(new ObservedAgreement(0, 1));
    assertThat(report.withinOne()).isEqualTo(new ObservedAgreement(1, 1));
    assertThat(report.kappa()).isEqualTo(undefined(Coefficient.Reason.TOO_FEW_UNITS));
  }

  @Test
  void nothingScored() {
    var report = AgreementReport.of(Ratings.of(ONE_TO_FIVE, List.of()));

    assertThat(report.unitsCompared()).isZero();
    assertThat(report.exact().share()).isEmpty();
    assertThat(report.ac2()).isEqualTo(undefined(Coefficient.Reason.TOO_FEW_UNITS));
    assertThat(report.level()).isNull();
  }

  @Test
  void anAuditorWhoIsAlwaysOnePointStricterIsNoHighAgreement() {
    var report = AgreementReport.of(Scores.byRater(ONE_TO_FIVE, "44444444", "55555555"));

    assertThat(value(report.ac2())).isGreaterThan(0.80);
    assertThat(report.exact().share()).hasValue(0);
    assertThat(report.level()).isEqualTo(Level.FAIR);
  }

  @ParameterizedTest
  @CsvSource({".80, .50, HIGH", ".80, .49, FAIR", ".79, 1, FAIR", ".60, 0, FAIR", ".59, .9, LOW"})
  void limitsOfTheLevels(double ac2, double exact, Level level) {
    assertThat(Level.of(ac2, exact)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({".80, RELIABLE", ".799, TENTATIVE", ".667, TENTATIVE", ".666, UNRELIABLE"})
  void limitsOfTheAlphaLevels(double alpha, AlphaLevel level) {
    assertThat(AlphaLevel.of(alpha)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "-.2, POOR",
    ".499, POOR",
    ".5, MODERATE",
    ".749, MODERATE",
    ".75, GOOD",
    ".899, GOOD",
    ".9, EXCELLENT"
  })
  void limitsOfTheIccLevels(double icc, IccLevel level) {
    assertThat(IccLevel.of(icc)).isEqualTo(level);
  }

  @Test
  void numbersThatAreNotFiniteCannotEnterAResult() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Coefficient.Defined(Double.NaN, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(0, Double.POSITIVE_INFINITY));
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0.6, 0.5));
  }
}
