package nl.getrouw.learning.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import nl.getrouw.learning.growth.ReliableChange.Verdict;
import org.junit.jupiter.api.Test;

class ReliableChangeTest {

  private static ReliableChange change(String before, String after, String spread, String r) {
    return new ReliableChange(
        new BigDecimal(before), new BigDecimal(after), new BigDecimal(spread), new BigDecimal(r));
  }

  /** The worked example: from 32.5 to 47.5 with s = 7.5 and r = .80 gives 4.74 and 3.16. */
  @Test
  void jacobsonAndTruax1991() {
    ReliableChange example = change("32.5", "47.5", "7.5", "0.80");

    assertThat(example.standardError()).isCloseTo(4.74, within(0.005));
    assertThat(example.index()).isCloseTo(3.16, within(0.005));
    assertThat(example.verdict()).isEqualTo(Verdict.HIGHER);
  }

  @Test
  void theSameDistanceDownIsLower() {
    assertThat(change("47.5", "32.5", "7.5", "0.80").verdict()).isEqualTo(Verdict.LOWER);
  }

  /** 1.96 x 4.743 = 9.297: just below it is noise, just above it is not. */
  @Test
  void theThresholdLiesAtNearlyTwoStandardErrors() {
    assertThat(change("30", "39.2", "7.5", "0.80").verdict()).isEqualTo(Verdict.WITHIN);
    assertThat(change("30", "39.4", "7.5", "0.80").verdict()).isEqualTo(Verdict.HIGHER);
    assertThat(change("30", "30", "7.5", "0.80").verdict()).isEqualTo(Verdict.WITHIN);
  }

  @Test
  void aPerfectOrImpossibleReliabilityIsRefused() {
    assertThatThrownBy(() -> change("1", "2", "1", "1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> change("1", "2", "0", "0.8"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
