package nl.getrouw.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunChartTest {

  /**
   * Critical values of 10 to 100 useful observations, as printed in the documentation of qicharts2
   * by the first author: the longest run and the fewest crossings that are still ordinary.
   */
  private static final String CRITICAL_VALUES =
      """
      10 6 2   11 6 2   12 7 3   13 7 3   14 7 4   15 7 4   16 7 4   17 7 5   18 7 5   19 7 6
      20 7 6   21 7 6   22 7 7   23 8 7   24 8 8   25 8 8   26 8 8   27 8 9   28 8 9   29 8 10
      30 8 10  35 8 12  40 8 14  45 8 17  46 9 17  50 9 19  55 9 21  60 9 23  64 9 25  65 9 25
      70 9 28  75 9 30  80 9 32  85 9 34  90 9 37  91 10 37 95 10 39 98 10 40 99 10 41 100 10 41
      """;

  @Test
  void anhojAndOlesen2014CriticalValues() {
    int[] numbers =
        Arrays.stream(CRITICAL_VALUES.strip().split("\\s+")).mapToInt(Integer::parseInt).toArray();
    for (int i = 0; i < numbers.length; i += 3) {
      int useful = numbers[i];
      assertThat(RunChart.longestOrdinaryRun(useful))
          .as("run of %d", useful)
          .isEqualTo(numbers[i + 1]);
      assertThat(RunChart.fewestOrdinaryCrossings(useful))
          .as("crossings of %d", useful)
          .isEqualTo(numbers[i + 2]);
    }
  }

  /** Two thousand points: 2 to the power of -1999 is no double any more. */
  @Test
  void longSeriesHaveCriticalValuesToo() {
    assertThat(RunChart.longestOrdinaryRun(2000)).isEqualTo(14);
    assertThat(RunChart.fewestOrdinaryCrossings(2000)).isEqualTo(963);
  }

  /**
   * The thirteen points of Wentzel-Larsen and Anhøj's introduction to their article of 2019 cross
   * the midline after the 3rd, 6th, 7th, 9th and 10th: five crossings, a longest run of three. Here
   * with a fourteenth that keeps the median between the sides.
   */
  @Test
  void wentzelLarsenAndAnhoj2019FiveCrossingsLongestRunThree() {
    RunChart chart = RunChart.of(9, 8, 9, 1, 2, 1, 9, 2, 1, 8, 1, 2, 9, 8).orElseThrow();
    assertThat(chart.median()).isEqualTo(5);
    assertThat(chart.longestRun()).isEqualTo(3);
    assertThat(chart.crossings()).isEqualTo(6);
    assertThat(chart.isSignal()).isFalse();
  }

  @Test
  void pointsOnTheMedianNeitherCountNorBreakARun() {
    RunChart chart = RunChart.of(1, 1, 5, 1, 9, 9, 5, 9, 1, 9, 5).orElseThrow();
    assertThat(chart.median()).isEqualTo(5);
    assertThat(chart.useful()).isEqualTo(8);
    assertThat(chart.longestRun()).isEqualTo(3);
    assertThat(chart.crossings()).isEqualTo(3);
    assertThat(chart.isJudged()).isFalse();
    assertThat(chart.isSignal()).isFalse();
  }

  @Test
  void aShiftHalfwayIsALongRunAndFewCrossings() {
    RunChart chart =
        RunChart.of(IntStream.range(0, 20).mapToDouble(i -> i < 10 ? i % 3 : 10 + i % 3).toArray())
            .orElseThrow();
    assertThat(chart.longestRun()).isEqualTo(10);
    assertThat(chart.crossings()).isEqualTo(1);
    assertThat(chart.isSignal()).isTrue();
  }

  @Test
  void aZigzagIsOrdinary() {
    RunChart chart =
        RunChart.of(IntStream.range(0, 20).mapToDouble(i -> i % 2).toArray()).orElseThrow();
    assertThat(chart.crossings()).isEqualTo(19);
    assertThat(chart.longestRun()).isEqualTo(1);
    assertThat(chart.isSignal()).isFalse();
  }

  @Test
  void longRunAloneIsASignal() {
    // 8 of 20 on one side, while the other twelve cross often enough
    RunChart chart =
        RunChart.of(1, 1, 9, 9, 9, 9, 9, 9, 9, 9, 1, 1, 1, 9, 1, 1, 9, 1, 1, 1).orElseThrow();
    assertThat(chart.longestRun()).isEqualTo(8);
    assertThat(chart.longestOrdinaryRun()).isEqualTo(7);
    assertThat(chart.crossings()).isEqualTo(chart.fewestOrdinaryCrossings());
    assertThat(chart.isSignal()).isTrue();
  }

  @Test
  void nineValuesAreNoRunChart() {
    assertThat(RunChart.of(1, 2, 3, 4, 5, 6, 7, 8, 9)).isEmpty();
    assertThat(RunChart.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).isPresent();
  }

  @Test
  void aConstantSeriesHasNothingToJudge() {
    RunChart chart = RunChart.of(new double[12]).orElseThrow();
    assertThat(chart.useful()).isZero();
    assertThat(chart.isSignal()).isFalse();
  }
}
