package nl.getrouw.national;

import java.util.Arrays;

/** How long something took, over and over again; in milliseconds. */
final class Times {

  private final double[] sorted;

  private Times(double[] times) {
    sorted = times.clone();
    Arrays.sort(sorted);
  }

  /** A deed that may fail in its own way. */
  interface Deed {
    void run() throws Exception;
  }

  static Times of(int warmUp, int runs, Deed deed) throws Exception {
    double[] times = new double[runs];
    for (int run = -warmUp; run < runs; run++) {
      long start = System.nanoTime();
      deed.run();
      if (run >= 0) {
        times[run] = (System.nanoTime() - start) / 1e6;
      }
    }
    return new Times(times);
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
