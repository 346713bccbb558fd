package nl.getrouw.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  /** The number of hits among 100 draws at even odds lies between 40 and 60 in 95 of 100 cases. */
  @Test
  void coversNinetyFivePercentOfABinomialDistribution() {
    Interval interval = Objects.requireNonNull(Bootstrap.interval(100, BootstrapTest::firstHalf));

    assertThat(interval.lower()).isCloseTo(0.40, within(0.01));
    assertThat(interval.upper()).isCloseTo(0.60, within(0.01));
  }

  @Test
  void thereIsNoIntervalWithoutVariationOrReplicates() {
    assertThat(Bootstrap.interval(10, sample -> OptionalDouble.of(0.7))).isNull();
    assertThat(Bootstrap.interval(10, sample -> OptionalDouble.empty())).isNull();
  }

  private static OptionalDouble firstHalf(int[] sample) {
    return OptionalDouble.of(
        Arrays.stream(sample).filter(unit -> unit < 50).count() / (double) sample.length);
  }
}
