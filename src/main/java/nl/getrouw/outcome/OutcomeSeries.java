package nl.getrouw.outcome;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.getrouw.outcome.OutcomeIndicator.Over;
import nl.getrouw.trend.Baseline;
import nl.getrouw.trend.ChartKind;
import nl.getrouw.trend.ChartPoint;
import nl.getrouw.trend.ControlChart;
import nl.getrouw.trend.Limits;
import nl.getrouw.trend.Observation;
import nl.getrouw.trend.Rules;
import nl.getrouw.trend.RunChart;
import nl.getrouw.trend.Standing;
import nl.getrouw.trend.Variation;
import nl.getrouw.trend.Yardstick;
import org.jspecify.annotations.Nullable;

/**
 * An indicator month by month, with what the series says together.
 *
 * @param points every month, in the order of time, those without a value included
 * @param chart of the months with a value
 * @param runs nothing for fewer than ten values
 */
public record OutcomeSeries(
    OutcomeIndicator indicator,
    List<Point> points,
    ControlChart chart,
    Optional<RunChart> runs,
    Variation variation) {

  /** One month. */
  public record Point(YearMonth month, OutcomeFigure figure) {}

  public OutcomeSeries {
    points = List.copyOf(points);
  }

  /**
   * @param chosen from which months the limits come, in the order in which it was chosen; none:
   *     from all of them
   */
  static OutcomeSeries of(OutcomeIndicator indicator, List<Point> points, List<Yardstick> chosen) {
    List<Observation> shown =
        points.stream()
            .filter(OutcomeSeries::isPlotted)
            .map(point -> observation(indicator, point.figure()))
            .toList();
    List<Baseline> baselines =
        Yardstick.baselines(
            chosen,
            points.stream()
                .filter(OutcomeSeries::isPlotted)
                .map(point -> point.month().atDay(1))
                .toList());
    ControlChart chart =
        hasLimits(indicator, shown)
            ? bounded(
                indicator, ControlChart.of(indicator.chart(), shown, baselines, Rules.STANDARD))
            : bare(indicator, shown);
    return new OutcomeSeries(
        indicator,
        points,
        chart,
        RunChart.of(shown.stream().mapToDouble(Observation::value).toArray()),
        Variation.of(chart, indicator.direction()));
  }

  private static boolean isPlotted(Point point) {
    return point.figure().value() != null;
  }

  private static Observation observation(OutcomeIndicator indicator, OutcomeFigure figure) {
    return indicator.chart() == ChartKind.P
        ? new Observation(figure.numerator().doubleValue(), figure.denominator().doubleValue())
        : Observation.of(java.util.Objects.requireNonNull(figure.value()).doubleValue());
  }

  /**
   * A stand that only repeats itself says nothing new: it gets limits once it had enough different
   * values one after another.
   */
  private static boolean hasLimits(OutcomeIndicator indicator, List<Observation> shown) {
    return indicator.over() != Over.STAND || news(shown) >= Standing.FEWEST;
  }

  private static int news(List<Observation> shown) {
    int news = shown.isEmpty() ? 0 : 1;
    for (int i = 1; i < shown.size(); i++) {
      news += shown.get(i).value() == shown.get(i - 1).value() ? 0 : 1;
    }
    return news;
  }

  private static ControlChart bare(OutcomeIndicator indicator, List<Observation> shown) {
    return new ControlChart(
        indicator.chart(),
        shown.stream().map(one -> new ChartPoint(one.value(), Standing.NONE, null, null)).toList(),
        List.of());
  }

  /** How many values differ from the one before them, the first one included. */
  public int news() {
    return news(chart.points().stream().map(point -> Observation.of(point.value())).toList());
  }

  /** Limits never leave what the values can be. */
  private static ControlChart bounded(OutcomeIndicator indicator, ControlChart chart) {
    double floor =
        switch (indicator.unit()) {
          case SHARE, HOURS, EURO -> 0;
          case MEAN -> 1;
          case CHANGE -> -4;
        };
    double ceiling =
        switch (indicator.unit()) {
          case SHARE -> 1;
          case MEAN -> 5;
          case CHANGE -> 4;
          case HOURS, EURO -> Double.POSITIVE_INFINITY;
        };
    return new ControlChart(
        chart.kind(),
        chart.points().stream()
            .map(
                point -> {
                  Limits limits = point.limits();
                  return limits == null
                      ? point
                      : new ChartPoint(
                          point.value(),
                          point.standing(),
                          new Limits(limits.centre(), limits.spread(), floor, ceiling),
                          point.mark());
                })
            .toList(),
        chart.baselines());
  }

  /** The months with a value, in the order of the points of the chart. */
  public List<YearMonth> plotted() {
    return points.stream().filter(OutcomeSeries::isPlotted).map(Point::month).toList();
  }

  /** The point of a month; null where there is no value. */
  public @Nullable ChartPoint at(YearMonth month) {
    int index = plotted().indexOf(month);
    return index < 0 ? null : chart.points().get(index);
  }

  /** Whether any month has a value. */
  public boolean isEmpty() {
    return chart.points().isEmpty();
  }
}
