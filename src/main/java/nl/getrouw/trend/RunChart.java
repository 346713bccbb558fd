package nl.getrouw.trend;

import java.util.Arrays;
import java.util.Optional;

/**
 * A run chart: the median of a series, and whether it moves around it as chance would have it
 * (Anhøj and Olesen 2014, <i>Run charts revisited: a simulation study of run chart rules for
 * detection of non-random variation in health care processes</i>, PLOS ONE 9(11): e113825).
 *
 * @param useful points that do not lie on the median; only these count
 * @param longestRun points in the longest row on one side
 * @param crossings how often the series goes from one side to the other
 */
public record RunChart(double median, int useful, int longestRun, int crossings) {

  /** From so many points on a series is a run chart, and its runs are judged. */
  public static final int FEWEST = 10;

  private static final double UNUSUAL = 0.05;

  /**
   * @return nothing for fewer than {@value #FEWEST} values
   */
  public static Optional<RunChart> of(double... values) {
    if (values.length < FEWEST) {
      return Optional.empty();
    }
    double median = median(values);
    int useful = 0;
    int longest = 0;
    int crossings = 0;
    int run = 0;
    boolean above = false;
    for (double value : values) {
      if (value == median) {
        continue;
      }
      boolean crossed = useful > 0 && above != value > median;
      above = value > median;
      run = crossed ? 1 : run + 1;
      crossings += crossed ? 1 : 0;
      longest = Math.max(longest, run);
      useful++;
    }
    return Optional.of(new RunChart(median, useful, longest, crossings));
  }

  /** The longest run that is still ordinary: log2 of the useful points, rounded, plus 3. */
  public int longestOrdinaryRun() {
    return longestOrdinaryRun(useful);
  }

  /** The fewest crossings that are still ordinary: the 5 % quantile of Binomial(n - 1, 1/2). */
  public int fewestOrdinaryCrossings() {
    return fewestOrdinaryCrossings(useful);
  }

  /** Whether enough points lie off the median to judge by. */
  public boolean isJudged() {
    return useful >= FEWEST;
  }

  /** An unusually long run, or unusually few crossings. */
  public boolean isSignal() {
    return isJudged()
        && (longestRun > longestOrdinaryRun() || crossings < fewestOrdinaryCrossings());
  }

  static int longestOrdinaryRun(int useful) {
    return (int) Math.round(Math.log(Math.max(1, useful)) / Math.log(2)) + 3;
  }

  static int fewestOrdinaryCrossings(int useful) {
    int trials = Math.max(0, useful - 1);
    double chance = -trials * Math.log(2); // as a logarithm: 2^-2000 is no double
    double sum = Math.exp(chance);
    int crossings = 0;
    while (sum < UNUSUAL) {
      crossings++;
      chance += Math.log((double) (trials - crossings + 1) / crossings);
      sum += Math.exp(chance);
    }
    return crossings;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
