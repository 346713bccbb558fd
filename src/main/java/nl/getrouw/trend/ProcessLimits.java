package nl.getrouw.trend;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The limits of a series, from the points of its baseline.
 *
 * <p>Individual values: Wheeler and Chambers (1992), <i>Understanding Statistical Process
 * Control</i>; proportions and rates: Montgomery (2013), <i>Introduction to Statistical Quality
 * Control</i>, chapter 7.
 */
final class ProcessLimits {

  /** 3 / d2 for ranges of two values (d2 = 1.128). */
  static final double RANGES_TO_LIMIT = 2.66;

  /** D4 for ranges of two values: the upper limit of a moving range. */
  static final double RANGE_LIMIT = 3.267;

  private static final int SIGMAS = 3;

  private ProcessLimits() {}

  /** Gives the limits of any point, before, in or after the baseline. */
  static Function<Observation, Limits> of(
      ChartKind kind, List<Observation> baseline, boolean screened) {
    return switch (kind) {
      case XMR -> {
        double[] values = baseline.stream().mapToDouble(Observation::value).toArray();
        Limits same =
            Limits.free(mean(values), RANGES_TO_LIMIT * meanMovingRange(values, screened));
        yield point -> same;
      }
      case P -> {
        double share = pooled(baseline);
        yield point -> new Limits(share, sigmas(share * (1 - share), point), 0, 1);
      }
      case U -> {
        double rate = pooled(baseline);
        yield point -> new Limits(rate, sigmas(rate, point), 0, Double.POSITIVE_INFINITY);
      }
    };
  }

  /**
   * The mean of the differences between successive values.
   *
   * @param screened leaves out, once, the ranges of {@value #RANGE_LIMIT} times the mean or more
   */
  static double meanMovingRange(double[] values, boolean screened) {
    double[] ranges =
        IntStream.range(1, values.length)
            .mapToDouble(i -> Math.abs(values[i] - values[i - 1]))
            .toArray();
    double mean = mean(ranges);
    if (!screened || mean == 0) {
      return mean;
    }
    return mean(
        IntStream.range(0, ranges.length)
            .mapToDouble(i -> ranges[i])
            .filter(range -> range < RANGE_LIMIT * mean)
            .toArray());
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return values.length == 0 ? 0 : sum / values.length;
  }

  private static double pooled(List<Observation> points) {
    return points.stream().mapToDouble(Observation::numerator).sum()
        / points.stream().mapToDouble(Observation::denominator).sum();
  }

  /** The variance is never below 0 but for rounding. */
  private static double sigmas(double variance, Observation point) {
    return SIGMAS * Math.sqrt(Math.max(0, variance) / point.denominator());
  }
}
