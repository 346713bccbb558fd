package nl.getrouw.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The icons of NHS England, Making data count: variation and assurance. */
class JudgementTest {

  /** Around 20 with limits of about 15 and 25. */
  private static final double[] STABLE = {
    19, 21, 19, 21, 20, 18, 21, 19, 21, 20, 18, 21, 19, 22, 20, 21
  };

  private static ControlChart chart(double... last) {
    double[] all =
        IntStream.range(0, STABLE.length + last.length)
            .mapToDouble(i -> i < STABLE.length ? STABLE[i] : last[i - STABLE.length])
            .toArray();
    return ControlChart.of(
        ChartKind.XMR,
        Arrays.stream(all).mapToObj(Observation::of).toList(),
        List.of(new Baseline(0, STABLE.length)),
        Rules.STANDARD);
  }

  @Test
  void nhsMakingDataCountVariation() {
    ControlChart common = chart(20.5);
    ControlChart up = chart(27);
    ControlChart down = chart(13);
    for (Direction direction : Direction.values()) {
      assertThat(Variation.of(common, direction)).isEqualTo(Variation.COMMON);
    }
    assertThat(Variation.of(up, Direction.HIGHER)).isEqualTo(Variation.IMPROVING);
    assertThat(Variation.of(up, Direction.LOWER)).isEqualTo(Variation.WORSENING);
    assertThat(Variation.of(up, Direction.NEITHER)).isEqualTo(Variation.RISING);
    assertThat(Variation.of(down, Direction.HIGHER)).isEqualTo(Variation.WORSENING);
    assertThat(Variation.of(down, Direction.LOWER)).isEqualTo(Variation.IMPROVING);
    assertThat(Variation.of(down, Direction.NEITHER)).isEqualTo(Variation.FALLING);
  }

  @Test
  void theNewestPointDecides() {
    assertThat(Variation.of(chart(27, 20.5), Direction.HIGHER)).isEqualTo(Variation.COMMON);
  }

  @Test
  void withoutLimitsNothingIsSaid() {
    ControlChart few =
        ControlChart.of(
            ChartKind.XMR,
            IntStream.range(0, 9).mapToObj(Observation::of).toList(),
            Rules.STANDARD);
    assertThat(Variation.of(few, Direction.HIGHER)).isEqualTo(Variation.UNKNOWN);
    assertThat(Assurance.of(few, Direction.HIGHER, 3)).isEmpty();
  }

  @Test
  void nhsMakingDataCountAssurance() {
    ControlChart chart = chart(20);
    assertThat(Assurance.of(chart, Direction.HIGHER, 10)).contains(Assurance.WILL_PASS);
    assertThat(Assurance.of(chart, Direction.HIGHER, 20)).contains(Assurance.HIT_OR_MISS);
    assertThat(Assurance.of(chart, Direction.HIGHER, 30)).contains(Assurance.WILL_FAIL);
    assertThat(Assurance.of(chart, Direction.LOWER, 30)).contains(Assurance.WILL_PASS);
    assertThat(Assurance.of(chart, Direction.LOWER, 20)).contains(Assurance.HIT_OR_MISS);
    assertThat(Assurance.of(chart, Direction.LOWER, 10)).contains(Assurance.WILL_FAIL);
    assertThat(Assurance.of(chart, Direction.NEITHER, 20)).isEmpty();
  }

  @Test
  void aTargetOnALimitIsMet() {
    ControlChart wafers =
        ControlChart.of(
            ChartKind.U,
            IntStream.range(0, 20).mapToObj(i -> Observation.of(16)).toList(),
            Rules.STANDARD);
    assertThat(Assurance.of(wafers, Direction.LOWER, 28)).contains(Assurance.WILL_PASS);
    assertThat(Assurance.of(wafers, Direction.LOWER, 4)).contains(Assurance.HIT_OR_MISS);
    assertThat(Assurance.of(wafers, Direction.HIGHER, 4)).contains(Assurance.WILL_PASS);
    assertThat(Assurance.of(wafers, Direction.HIGHER, 28)).contains(Assurance.HIT_OR_MISS);
  }
}
