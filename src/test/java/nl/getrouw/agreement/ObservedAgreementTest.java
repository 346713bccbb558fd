package nl.getrouw.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ObservedAgreementTest {

  private static final Categories ONE_TO_FIVE = new Categories(1, 5);

  @Test
  void twoRatersAgreeOnAWholeNumberOfUnits() {
    Ratings ratings = Scores.byRater(ONE_TO_FIVE, "11115", "12341");

    assertThat(ObservedAgreement.exact(ratings)).isEqualTo(new ObservedAgreement(1, 5));
    assertThat(ObservedAgreement.withinOne(ratings)).isEqualTo(new ObservedAgreement(2, 5));
    assertThat(ObservedAgreement.withinOne(ratings).share().orElseThrow())
        .isCloseTo(0.4, within(1e-9));
  }

  @Test
  void everyComparedUnitCountsOnceHoweverManyScoredIt() {
    Ratings ratings = Scores.byRater(ONE_TO_FIVE, "124", "12.", "2..", "4..");

    assertThat(ObservedAgreement.exact(ratings).agreeing()).isCloseTo(1 + 1.0 / 6, within(1e-9));
    assertThat(ObservedAgreement.withinOne(ratings).agreeing()).isCloseTo(1.5, within(1e-9));
    assertThat(ObservedAgreement.exact(ratings).compared()).isEqualTo(2);
  }

  @Test
  void nothingComparedHasNoShare() {
    assertThat(ObservedAgreement.exact(Scores.byRater(ONE_TO_FIVE, "12.", "..3")).share())
        .isEmpty();
  }

  @Test
  void cannotExceedTheUnitsCompared() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ObservedAgreement(3, 2));
  }
}
