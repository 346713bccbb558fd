package nl.getrouw.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statistical process control chart: each value with its limits and the signal it carries.
 *
 * @param points in the order of time
 * @param baselines in the order of time, at least one unless there are no points
 */
public record ControlChart(ChartKind kind, List<ChartPoint> points, List<Baseline> baselines) {

  public ControlChart {
    points = List.copyOf(points);
    baselines = List.copyOf(baselines);
  }

  /** With limits from all points. */
  public static ControlChart of(ChartKind kind, List<Observation> series, Rules rules) {
    return of(kind, series, List.of(), rules);
  }

  /**
   * With limits from baselines that somebody chose. Rules never join points across the start of a
   * baseline, because the centre line moves there.
   *
   * @param baselines in the order of time; none: one of all points
   * @throws IllegalArgumentException when a baseline does not begin after the one before it, or
   *     ends after the series or after the next one begins
   */
  public static ControlChart of(
      ChartKind kind, List<Observation> series, List<Baseline> baselines, Rules rules) {
    if (series.isEmpty()) {
      return new ControlChart(kind, List.of(), List.of());
    }
    List<Baseline> used =
        baselines.isEmpty() ? List.of(new Baseline(0, series.size())) : List.copyOf(baselines);
    List<ChartPoint> points = new ArrayList<>();
    for (int i = 0; i < used.size(); i++) {
      Baseline baseline = used.get(i);
      int from = i == 0 ? 0 : baseline.from();
      int until = i + 1 < used.size() ? used.get(i + 1).from() : series.size();
      if (baseline.until() > until || from >= until) {
        throw new IllegalArgumentException("baselines overlap or leave the series");
      }
      Function<Observation, Limits> limits =
          ProcessLimits.of(
              kind, series.subList(baseline.from(), baseline.until()), rules.screened());
      points.addAll(
          stretch(series.subList(from, until), Standing.of(baseline.size()), limits, rules));
    }
    return new ControlChart(kind, points, used);
  }

  private static List<ChartPoint> stretch(
      List<Observation> series,
      Standing standing,
      Function<Observation, Limits> limits,
      Rules rules) {
    double[] values = series.stream().mapToDouble(Observation::value).toArray();
    List<ChartPoint> points = new ArrayList<>();
    if (standing == Standing.NONE) {
      for (double value : values) {
        points.add(new ChartPoint(value, standing, null, null));
      }
      return points;
    }
    List<Limits> each = series.stream().map(limits).toList();
    List<@Nullable Mark> marks = Marking.of(values, each, rules);
    for (int i = 0; i < values.length; i++) {
      points.add(new ChartPoint(values[i], standing, each.get(i), marks.get(i)));
    }
    return points;
  }

  /** The newest point; null when there are none. */
  public @Nullable ChartPoint last() {
    return points.isEmpty() ? null : points.getLast();
  }

  /** How firm the newest limits are. */
  public Standing standing() {
    return points.isEmpty() ? Standing.NONE : points.getLast().standing();
  }

  /**
   * Index of the first point of the unbroken row of points that carry a mark to the same side as
   * the last; the number of points when the last carries none.
   */
  public int signalFrom() {
    int from = points.size();
    Mark last = from == 0 ? null : points.getLast().mark();
    while (last != null && from > 0 && isSameSide(points.get(from - 1).mark(), last)) {
      from--;
    }
    return from;
  }

  private static boolean isSameSide(@Nullable Mark mark, Mark last) {
    return mark != null && mark.side() == last.side();
  }
}
