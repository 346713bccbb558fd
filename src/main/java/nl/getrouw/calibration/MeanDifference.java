package nl.getrouw.calibration;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A mean of paired differences with its 95 % interval by Student's t.
 *
 * @param low null where there are fewer than two differences
 * @param high null where there are fewer than two differences
 * @see <a href="https://doi.org/10.2307/2331554">Student (1908). The probable error of a mean.
 *     Biometrika 6, 1–25</a>
 */
public record MeanDifference(int count, double mean, @Nullable Double low, @Nullable Double high) {

  private static final double TAIL = 0.025;

  /**
   * @param differences at least one
   */
  static MeanDifference of(List<Double> differences) {
    int n = differences.size();
    double mean = differences.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    if (n < 2) {
      return new MeanDifference(n, mean, null, null);
    }
    double squares =
        differences.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
    double error = Math.sqrt(squares / (n - 1) / n);
    double reach = TDistribution.of(n - 1).inverseSurvivalProbability(TAIL) * error;
    return new MeanDifference(n, mean, mean - reach, mean + reach);
  }
}
