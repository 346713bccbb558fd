package nl.getrouw.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Charts that are published with their limits. */
class ControlChartTest {

  private static final Offset<Double> PRINTED = within(0.005);

  private static List<Observation> values(double... values) {
    return Arrays.stream(values).mapToObj(Observation::of).toList();
  }

  private static Limits limits(ControlChart chart, int point) {
    return Objects.requireNonNull(chart.points().get(point - 1).limits());
  }

  private static List<Integer> beyond(ControlChart chart) {
    return IntStream.range(0, chart.points().size())
        .filter(
            i -> {
              Mark mark = chart.points().get(i).mark();
              return mark != null && mark.signal() == Signal.BEYOND;
            })
        .mapToObj(i -> i + 1)
        .toList();
  }

  /** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rate of ten batches. */
  @Test
  void nistHandbook6322FlowRate() {
    ControlChart chart =
        ControlChart.of(
            ChartKind.XMR,
            values(49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1),
            Rules.STANDARD);
    assertThat(limits(chart, 1).centre()).isCloseTo(50.81, within(1e-9));
    assertThat(limits(chart, 1).upper()).isCloseTo(55.8041, PRINTED);
    assertThat(limits(chart, 1).lower()).isCloseTo(45.8159, PRINTED);
    assertThat(beyond(chart)).isEmpty();
    assertThat(chart.standing()).isEqualTo(Standing.PROVISIONAL);
  }

  @Test
  void nistHandbook6322MeanMovingRange() {
    double[] flow = {49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
    assertThat(ProcessLimits.meanMovingRange(flow, true)).isCloseTo(1.8778, within(0.00005));
  }

  /** Montgomery 2009, example 6.5: weekly cost of processing loan applications. */
  @Test
  void montgomery2009LoanApplications() {
    ControlChart chart =
        ControlChart.of(
            ChartKind.XMR,
            values(
                310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293,
                306, 301, 304),
            Rules.STANDARD);
    assertThat(limits(chart, 1).centre()).isCloseTo(300.5, within(1e-9));
    assertThat(limits(chart, 1).upper()).isCloseTo(321.22, PRINTED);
    assertThat(limits(chart, 1).lower()).isCloseTo(279.78, PRINTED);
    assertThat(beyond(chart)).isEmpty();
    assertThat(chart.standing()).isEqualTo(Standing.FIRM);
  }

  /** The series of the NHSRplotthedots vignette "Deviations from Excel defaults". */
  @Test
  void nhsrPlotTheDotsScreensMovingRanges() {
    List<Observation> series = values(1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1);
    ControlChart screened = ControlChart.of(ChartKind.XMR, series, Rules.STANDARD);
    assertThat(limits(screened, 1).centre()).isCloseTo(1.94, PRINTED);
    assertThat(limits(screened, 1).upper()).isCloseTo(4.60, PRINTED);
    assertThat(limits(screened, 1).lower()).isCloseTo(-0.72, PRINTED);
    assertThat(beyond(screened)).containsExactly(5);

    ControlChart all = ControlChart.of(ChartKind.XMR, series, Rules.STANDARD.unscreened());
    assertThat(limits(all, 1).upper()).isCloseTo(6.95, PRINTED);
    assertThat(limits(all, 1).lower()).isCloseTo(-3.06, PRINTED);
  }

  /**
   * Montgomery 2009, example 7.1, also NIST 6.3.3.2: cans of frozen orange juice that leak, of
   * fifty; the mean of the proportions is .2313 and samples 15 and 23 lie beyond.
   */
  @Test
  void montgomery2009OrangeJuiceCans() {
    double[] leaking = {
      12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12,
      7, 13, 9, 6
    };
    ControlChart chart =
        ControlChart.of(
            ChartKind.P,
            Arrays.stream(leaking).mapToObj(cans -> new Observation(cans, 50)).toList(),
            Rules.STANDARD);
    assertThat(limits(chart, 1).centre()).isCloseTo(0.2313, within(0.00005));
    assertThat(limits(chart, 1).upper()).isCloseTo(0.4102, within(0.0001));
    assertThat(limits(chart, 1).lower()).isCloseTo(0.0524, within(0.0001));
    assertThat(beyond(chart)).containsExactly(15, 23);
  }

  /**
   * Montgomery 2009, example 7.3: purchase orders with errors, with a limit per week; printed from
   * rounded steps. Only sample 11 lies beyond.
   */
  @Test
  void montgomery2009PurchaseOrdersHaveALimitPerPoint() {
    int[] orders = {
      100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120, 120, 110, 80, 80, 80, 90, 100,
      100, 100, 100, 90, 90
    };
    int[] wrong = {
      12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9
    };
    assertThat(IntStream.of(orders).sum()).isEqualTo(2450);
    assertThat(IntStream.of(wrong).sum()).isEqualTo(234);
    ControlChart chart =
        ControlChart.of(
            ChartKind.P,
            IntStream.range(0, 25).mapToObj(i -> new Observation(wrong[i], orders[i])).toList(),
            Rules.STANDARD);
    assertThat(limits(chart, 1).centre()).isCloseTo(0.096, within(0.0006));
    assertThat(limits(chart, 1).upper()).isCloseTo(0.183, within(0.0015));
    assertThat(limits(chart, 2).upper()).isCloseTo(0.195, within(0.0015));
    assertThat(limits(chart, 12).upper()).isCloseTo(0.177, within(0.0015));
    assertThat(limits(chart, 2).lower()).isZero();
    assertThat(limits(chart, 2).hasLower()).isFalse();
    assertThat(beyond(chart)).containsExactly(11);
  }

  /**
   * Montgomery 2009, example 7.4: faults in rolls of dyed cloth of different sizes; printed from
   * 1.42.
   */
  @Test
  void montgomery2009DyedClothHasALimitPerPoint() {
    double[] faults = {14, 12, 20, 11, 7, 10, 21, 16, 19, 23};
    double[] units = {10, 8, 13, 10, 9.5, 10, 12, 10.5, 12, 12.5};
    double[] upper = {2.55, 2.68, 2.41, 2.55, 2.58, 2.55, 2.45, 2.52, 2.45, 2.43};
    double[] lower = {0.29, 0.16, 0.43, 0.29, 0.26, 0.29, 0.39, 0.32, 0.39, 0.41};
    ControlChart chart =
        ControlChart.of(
            ChartKind.U,
            IntStream.range(0, 10).mapToObj(i -> new Observation(faults[i], units[i])).toList(),
            Rules.STANDARD);
    assertThat(limits(chart, 1).centre()).isCloseTo(1.42, PRINTED);
    for (int i = 0; i < 10; i++) {
      assertThat(limits(chart, i + 1).upper())
          .as("roll %d", i + 1)
          .isCloseTo(upper[i], within(0.01));
      assertThat(limits(chart, i + 1).lower())
          .as("roll %d", i + 1)
          .isCloseTo(lower[i], within(0.01));
    }
    assertThat(beyond(chart)).isEmpty();
  }

  /** NIST 6.3.3.1: defects on 25 wafers, one unit each; 28 lies on the limit, 31 beyond it. */
  @Test
  void nistHandbook6331DefectsOnWafers() {
    ControlChart chart =
        ControlChart.of(
            ChartKind.U,
            values(
                16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11,
                19, 16, 31, 13),
            Rules.STANDARD);
    assertThat(limits(chart, 1).centre()).isEqualTo(16);
    assertThat(limits(chart, 1).upper()).isEqualTo(28);
    assertThat(limits(chart, 1).lower()).isEqualTo(4);
    assertThat(beyond(chart)).containsExactly(24);
  }

  @Test
  void belowTenPointsThereAreNoLimitsBelowThirteenTheyAreProvisional() {
    for (int points = 1; points <= 14; points++) {
      ControlChart chart =
          ControlChart.of(
              ChartKind.XMR,
              IntStream.range(0, points).mapToObj(i -> Observation.of(i % 3)).toList(),
              Rules.STANDARD);
      Standing expected =
          points < 10 ? Standing.NONE : points < 13 ? Standing.PROVISIONAL : Standing.FIRM;
      assertThat(chart.standing()).as("%d points", points).isEqualTo(expected);
      assertThat(chart.points().getFirst().limits() == null).isEqualTo(points < 10);
    }
    assertThat(ControlChart.of(ChartKind.XMR, List.of(), Rules.STANDARD).standing())
        .isEqualTo(Standing.NONE);
  }

  @Test
  void aBaselineHoldsUntilTheNextOneBegins() {
    List<Observation> series =
        IntStream.range(0, 30).mapToObj(i -> Observation.of((i < 15 ? 10 : 30) + i % 2)).toList();
    ControlChart fixed =
        ControlChart.of(ChartKind.XMR, series, List.of(new Baseline(0, 14)), Rules.STANDARD);
    assertThat(limits(fixed, 30).centre()).isEqualTo(10.5);
    assertThat(fixed.points().get(29).mark()).isEqualTo(new Mark(Signal.BEYOND, Side.UP));
    assertThat(fixed.signalFrom()).isEqualTo(15);

    ControlChart moved =
        ControlChart.of(
            ChartKind.XMR,
            series,
            List.of(new Baseline(0, 14), new Baseline(15, 29)),
            Rules.STANDARD);
    assertThat(limits(moved, 15).centre()).isEqualTo(10.5);
    assertThat(limits(moved, 30).centre()).isEqualTo(30.5);
    assertThat(moved.points()).allSatisfy(point -> assertThat(point.mark()).isNull());
    assertThat(moved.signalFrom()).isEqualTo(30);
  }

  @Test
  void baselinesDoNotOverlapAndStayInTheSeries() {
    List<Observation> series = IntStream.range(0, 20).mapToObj(Observation::of).toList();
    assertThatThrownBy(
            () ->
                ControlChart.of(
                    ChartKind.XMR,
                    series,
                    List.of(new Baseline(0, 12), new Baseline(10, 20)),
                    Rules.STANDARD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                ControlChart.of(
                    ChartKind.XMR, series, List.of(new Baseline(0, 21)), Rules.STANDARD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anObservationNeedsAnOpportunity() {
    assertThatThrownBy(() -> new Observation(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Observation.of(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
