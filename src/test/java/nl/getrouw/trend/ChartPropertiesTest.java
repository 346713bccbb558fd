package nl.getrouw.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every series, tried on many. */
class ChartPropertiesTest {

  private static final int TRIES = 1500;

  private static ControlChart chart(ChartKind kind, List<Observation> series) {
    return ControlChart.of(kind, series, Rules.STANDARD);
  }

  private static ChartKind kind(Random random) {
    return ChartKind.values()[random.nextInt(ChartKind.values().length)];
  }

  private static List<Observation> series(Random random, ChartKind kind) {
    int size = 10 + random.nextInt(50);
    return IntStream.range(0, size)
        .mapToObj(
            i ->
                switch (kind) {
                  case XMR -> Observation.of(Math.round(random.nextGaussian() * 40) / 10.0);
                  case P -> {
                    int of = 1 + random.nextInt(80);
                    yield new Observation(random.nextInt(of + 1), of);
                  }
                  case U -> new Observation(random.nextInt(30), 0.5 + random.nextInt(20));
                })
        .toList();
  }

  @Test
  void aPointIsMarkedBeyondExactlyWhenItIs() {
    forAll(
        random -> {
          ChartKind kind = kind(random);
          for (ChartPoint point : chart(kind, series(random, kind)).points()) {
            Limits limits = Objects.requireNonNull(point.limits());
            double over = Math.abs(point.value() - limits.centre()) - limits.spread();
            boolean marked = point.mark() != null && point.mark().signal() == Signal.BEYOND;
            if (Math.abs(over) > 1e-6) {
              assertThat(marked).isEqualTo(over > 0);
            }
          }
        });
  }

  @Test
  void turningASeriesUpsideDownTurnsItsMarks() {
    forAll(
        random -> {
          List<Observation> series = series(random, ChartKind.XMR);
          ControlChart up = chart(ChartKind.XMR, series);
          ControlChart down =
              chart(
                  ChartKind.XMR,
                  series.stream().map(one -> Observation.of(-one.numerator())).toList());
          for (int i = 0; i < series.size(); i++) {
            assertThat(down.points().get(i).mark()).isEqualTo(turned(up.points().get(i).mark()));
          }
        });
  }

  private static @Nullable Mark turned(@Nullable Mark mark) {
    return mark == null
        ? null
        : new Mark(mark.signal(), mark.side() == Side.UP ? Side.DOWN : Side.UP);
  }

  @Test
  void anotherUnitChangesLimitsButNoMark() {
    forAll(
        random -> {
          List<Observation> series = series(random, ChartKind.XMR);
          ControlChart plain = chart(ChartKind.XMR, series);
          ControlChart other =
              chart(
                  ChartKind.XMR,
                  series.stream().map(one -> Observation.of(one.numerator() * 4 + 32)).toList());
          for (int i = 0; i < series.size(); i++) {
            Limits limits = Objects.requireNonNull(plain.points().get(i).limits());
            Limits changed = Objects.requireNonNull(other.points().get(i).limits());
            assertThat(changed.upper()).isCloseTo(limits.upper() * 4 + 32, within(1e-6));
            assertThat(other.points().get(i).mark()).isEqualTo(plain.points().get(i).mark());
          }
        });
  }

  @Test
  void screeningNeverWidensTheLimits() {
    forAll(
        random -> {
          List<Observation> series = series(random, ChartKind.XMR);
          double screened = spread(chart(ChartKind.XMR, series));
          double all = spread(ControlChart.of(ChartKind.XMR, series, Rules.STANDARD.unscreened()));
          assertThat(screened).isLessThanOrEqualTo(all);
        });
  }

  private static double spread(ControlChart chart) {
    return Objects.requireNonNull(chart.points().getFirst().limits()).spread();
  }

  @Test
  void whatNeverChangesCarriesNoMark() {
    forAll(
        random -> {
          double value = random.nextGaussian() * 100;
          ControlChart chart =
              chart(
                  ChartKind.XMR,
                  IntStream.range(0, 10 + random.nextInt(40))
                      .mapToObj(i -> Observation.of(value))
                      .toList());
          assertThat(chart.points()).allSatisfy(point -> assertThat(point.mark()).isNull());
        });
  }

  @Test
  void limitsOfSharesAndRatesStayWhereValuesCanBe() {
    forAll(
        random -> {
          ChartKind kind = random.nextBoolean() ? ChartKind.P : ChartKind.U;
          for (ChartPoint point : chart(kind, series(random, kind)).points()) {
            Limits limits = Objects.requireNonNull(point.limits());
            assertThat(limits.lower()).isNotNegative();
            assertThat(limits.upper())
                .isLessThanOrEqualTo(kind == ChartKind.P ? 1 : Double.POSITIVE_INFINITY);
          }
        });
  }

  @Test
  void moreOpportunityMeansNarrowerLimits() {
    forAll(
        random -> {
          ChartKind kind = random.nextBoolean() ? ChartKind.P : ChartKind.U;
          List<Observation> series = series(random, kind);
          List<ChartPoint> points = chart(kind, series).points();
          int one = random.nextInt(series.size());
          int other = random.nextInt(series.size());
          if (series.get(one).denominator() > series.get(other).denominator()) {
            assertThat(Objects.requireNonNull(points.get(one).limits()).spread())
                .isLessThanOrEqualTo(Objects.requireNonNull(points.get(other).limits()).spread());
          }
        });
  }

  @Test
  void aFixedBaselineDoesNotMoveWithNewPoints() {
    forAll(
        random -> {
          ChartKind kind = kind(random);
          List<Observation> series = new ArrayList<>(series(random, kind));
          List<Baseline> fixed = List.of(new Baseline(0, series.size()));
          ControlChart before = ControlChart.of(kind, series, fixed, Rules.STANDARD);
          series.addAll(series(random, kind));
          ControlChart after = ControlChart.of(kind, series, fixed, Rules.STANDARD);
          for (int i = 0; i < before.points().size(); i++) {
            assertThat(after.points().get(i).limits()).isEqualTo(before.points().get(i).limits());
          }
        });
  }

  @Test
  void longerRowsAreNeverFoundWhereShorterAreNot() {
    forAll(
        random -> {
          List<Observation> series = series(random, ChartKind.XMR);
          ControlChart seven = chart(ChartKind.XMR, series);
          ControlChart nine = ControlChart.of(ChartKind.XMR, series, new Rules(9, 9, 2, 3, true));
          for (int i = 0; i < series.size(); i++) {
            if (nine.points().get(i).mark() != null) {
              assertThat(seven.points().get(i).mark()).isNotNull();
            }
          }
        });
  }

  @Test
  void runsAndCrossingsOfARunChartAgree() {
    forAll(
        random -> {
          double[] values =
              series(random, ChartKind.XMR).stream().mapToDouble(Observation::value).toArray();
          Optional<RunChart> chart = RunChart.of(values);
          RunChart runs = chart.orElseThrow();
          int rows = runs.useful() == 0 ? 0 : runs.crossings() + 1;
          assertThat(runs.longestRun()).isLessThanOrEqualTo(runs.useful());
          assertThat(runs.longestRun() * rows).isGreaterThanOrEqualTo(runs.useful());
          assertThat(runs.longestRun() + Math.max(0, rows - 1)).isLessThanOrEqualTo(runs.useful());
        });
  }

  private static void forAll(Consumer<Random> property) {
    LongStream.range(0, TRIES)
        .forEach(
            seed -> {
              try {
                property.accept(new Random(seed));
              } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + seed, e);
              }
            });
  }
}
