package nl.getrouw.agreement;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The mean squares of a two-way analysis of variance without replication, in units of the total sum
 * of squares; not-a-number if all scores are the same.
 *
 * @param targets the number of rows
 * @param raters the number of columns
 * @param betweenTargets MSR of McGraw and Wong, BMS of Shrout and Fleiss
 * @param withinTargets MSW, WMS
 * @param betweenRaters MSC, JMS
 * @param residual MSE, EMS
 */
record VarianceTable(
    int targets,
    int raters,
    double betweenTargets,
    double withinTargets,
    double betweenRaters,
    double residual) {

  /** The table of these scores by target and rater, at least two of each. */
  static VarianceTable of(double[][] scores) {
    int n = scores.length;
    int k = scores[0].length;
    // Counted from one of the scores, so that equal scores leave no rounding error to divide by.
    double origin = scores[0][0];
    double mean = mean(Arrays.stream(scores).flatMapToDouble(Arrays::stream), origin);
    double[] targetEffects =
        Arrays.stream(scores).mapToDouble(row -> mean(Arrays.stream(row), origin) - mean).toArray();
    double[] raterEffects =
        IntStream.range(0, k)
            .mapToDouble(j -> mean(Arrays.stream(scores).mapToDouble(row -> row[j]), origin) - mean)
            .toArray();
    double total = 0;
    double rest = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < k; j++) {
        double deviation = scores[i][j] - origin - mean;
        total += square(deviation);
        rest += square(deviation - targetEffects[i] - raterEffects[j]);
      }
    }
    double targetsPart = k * sumOfSquares(targetEffects) / total;
    double ratersPart = n * sumOfSquares(raterEffects) / total;
    double restPart = rest / total;
    return new VarianceTable(
        n,
        k,
        targetsPart / (n - 1),
        (ratersPart + restPart) / (n * (k - 1)),
        ratersPart / (k - 1),
        restPart / ((n - 1) * (k - 1)));
  }

  private static double mean(DoubleStream scores, double origin) {
    return scores.map(score -> score - origin).average().orElseThrow();
  }

  private static double sumOfSquares(double[] values) {
    return Arrays.stream(values).map(VarianceTable::square).sum();
  }

  private static double square(double value) {
    return value * value;
  }
}
