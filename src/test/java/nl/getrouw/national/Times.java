package nl.getrouw.national;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long something took, over and over again; in milliseconds. */
final class Times {

  private static final int FEWEST = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final double[] sorted;

  private Times(double[] times) {
    sorted = times.clone();
    Arrays.sort(sorted);
  }

  /** A deed that may fail in its own way. */
  interface Deed {
    void run() throws Exception;
  }

  /**
   * @param runs at most; fewer when they take longer than some seconds together
   */
  static Times of(int warmUp, int runs, Deed deed) throws Exception {
    List<Double> times = new ArrayList<>();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (int run = -warmUp; run < runs && (run < FEWEST || System.nanoTime() < deadline); run++) {
      long start = System.nanoTime();
      deed.run();
      if (run >= 0) {
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    return new Times(times.stream().mapToDouble(Double::doubleValue).toArray());
  }

  double median() {
    return quantile(0.5);
  }

  double p95() {
    return quantile(0.95);
  }

  private double quantile(double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
