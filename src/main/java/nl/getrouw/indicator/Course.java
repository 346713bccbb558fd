package nl.getrouw.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.trend.Assurance;
import nl.getrouw.trend.ChartPoint;
import nl.getrouw.trend.ControlChart;
import nl.getrouw.trend.Limits;
import nl.getrouw.trend.Observation;
import nl.getrouw.trend.Rules;
import nl.getrouw.trend.RunChart;
import nl.getrouw.trend.Variation;
import nl.getrouw.trend.Yardstick;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of an indicator say together.
 *
 * @param figures all of them, in the order of time
 * @param starts first day of the period of each point of the chart
 * @param chart without the periods that are not applicable
 */
public record Course(
    List<Figure> figures,
    List<LocalDate> starts,
    ControlChart chart,
    Optional<RunChart> runs,
    Variation variation,
    Optional<Assurance> assurance) {

  public Course {
    figures = List.copyOf(figures);
    starts = List.copyOf(starts);
  }

  /**
   * @param figures in the order of time
   * @param chosen yardsticks in the order in which they were made
   */
  static Course of(Definition definition, List<Figure> figures, List<Yardstick> chosen) {
    List<Figure> plotted = figures.stream().filter(Figure::isApplicable).toList();
    List<LocalDate> starts = plotted.stream().map(Figure::start).toList();
    List<Observation> series = plotted.stream().map(Figure::observation).toList();
    Rules rules = definition.screened() ? Rules.STANDARD : Rules.STANDARD.unscreened();
    ControlChart chart =
        bounded(
            definition,
            ControlChart.of(
                definition.chart(), series, Yardstick.baselines(chosen, starts), rules));
    Double target = definition.chartTarget();
    return new Course(
        figures,
        starts,
        chart,
        RunChart.of(series.stream().mapToDouble(Observation::value).toArray()),
        Variation.of(chart, definition.direction()),
        target == null ? Optional.empty() : Assurance.of(chart, definition.direction(), target));
  }

  /** A count is never below 0, so its lower limit is not either. */
  private static ControlChart bounded(Definition definition, ControlChart chart) {
    if (definition.kind() != IndicatorKind.COUNT) {
      return chart;
    }
    return new ControlChart(
        chart.kind(), chart.points().stream().map(Course::atLeastZero).toList(), chart.baselines());
  }

  private static ChartPoint atLeastZero(ChartPoint point) {
    Limits limits = point.limits();
    return limits == null
        ? point
        : new ChartPoint(point.value(), point.standing(), limits.atLeast(0), point.mark());
  }

  /** The newest point with its period, when there is one. */
  public Optional<LocalDate> lastStart() {
    return starts.isEmpty() ? Optional.empty() : Optional.of(starts.getLast());
  }

  /** The point of a period; null without a figure, and where it is not applicable. */
  public @Nullable ChartPoint at(LocalDate start) {
    int index = starts.indexOf(start);
    return index < 0 ? null : chart.points().get(index);
  }
}
