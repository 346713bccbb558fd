package nl.getrouw.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeanDifferenceTest {

  /**
   * Extra hours of sleep with one drug beyond those with another, in ten patients: the mean is
   * 1.58, and R's {@code t.test} on these data gives 0.7001142 to 2.4598858.
   */
  @Test
  void student1908AdditionalHoursOfSleep() {
    var difference = MeanDifference.of(List.of(1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4));

    assertThat(difference.mean()).isCloseTo(1.58, within(1e-9));
    assertThat(difference.low()).isCloseTo(0.7001142, within(1e-6));
    assertThat(difference.high()).isCloseTo(2.4598858, within(1e-6));
    assertThat(new Leniency(null, difference).lean()).isEqualTo(Leniency.Lean.MILDER);
  }

  @Test
  void anIntervalAroundZeroSaysNothing() {
    var difference = MeanDifference.of(List.of(0.3, -0.2, 0.1, -0.1, 0.0));
    assertThat(new Leniency(null, difference).lean()).isEqualTo(Leniency.Lean.UNCLEAR);
  }

  @Test
  void oneAuditHasNoInterval() {
    var difference = MeanDifference.of(List.of(-1.0));
    assertThat(difference.low()).isNull();
    assertThat(new Leniency(null, difference).lean()).isEqualTo(Leniency.Lean.UNCLEAR);
  }
}
