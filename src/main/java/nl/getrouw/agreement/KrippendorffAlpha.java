package nl.getrouw.agreement;

import java.util.List;

/**
 * Krippendorff's alpha for any number of raters, with missing scores allowed: one minus the ratio
 * of observed to expected disagreement among the scores that can be paired.
 *
 * <pre>
 *   α   = 1 − (n − 1) · Σ o(c,k) δ²(c,k) / Σ n(c) n(k) δ²(c,k)
 *   o   = coincidences: per unit with m scores, each ordered pair of raters adds 1 / (m − 1)
 *   n(c) = Σ o(c,k) over k,   n = Σ n(c)
 * </pre>
 *
 * <p>Undefined if all paired scores are the same, for then chance cannot be estimated.
 *
 * @see <a href="https://repository.upenn.edu/asc_papers/43">Krippendorff, K. (2011). Computing
 *     Krippendorff's Alpha-Reliability</a>
 */
public final class KrippendorffAlpha {

  /** How much two different scores differ. */
  public enum Metric {
    /** Any difference counts the same. */
    NOMINAL {
      @Override
      double difference(int lower, int upper, double[] frequency) {
        return 1;
      }
    },

    /**
     * Krippendorff's own ordinal metric: the number of scores given from the one through the other,
     * with those at either end counted half. It is not the ordinal weights of some packages.
     */
    ORDINAL {
      @Override
      double difference(int lower, int upper, double[] frequency) {
        double between = -(frequency[lower] + frequency[upper]) / 2;
        for (int category = lower; category <= upper; category++) {
          between += frequency[category];
        }
        return between;
      }
    },

    /** The arithmetic difference. */
    INTERVAL {
      @Override
      double difference(int lower, int upper, double[] frequency) {
        return upper - lower;
      }
    };

    /** δ of two categories; {@code lower} is below {@code upper}. */
    abstract double difference(int lower, int upper, double[] frequency);
  }

  private KrippendorffAlpha() {}

  /** Alpha with this metric; asks for two compared units at least. No interval is computed. */
  public static Coefficient of(Ratings ratings, Metric metric) {
    Coefficient.Reason shortfall = ratings.shortfall(2);
    if (shortfall != null) {
      return new Coefficient.Undefined(shortfall);
    }
    List<Tally> units = ratings.comparedUnits();
    int categories = ratings.categories().size();
    double[] frequency = new double[categories];
    for (Tally unit : units) {
      for (int c = 0; c < categories; c++) {
        frequency[c] += unit.count(c);
      }
    }
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < categories; c++) {
      for (int k = c + 1; k < categories; k++) {
        double difference = metric.difference(c, k, frequency);
        observed += coincidences(units, c, k) * difference * difference;
        expected += frequency[c] * frequency[k] * difference * difference;
      }
    }
    if (expected == 0) {
      return new Coefficient.Undefined(Coefficient.Reason.NO_VARIATION);
    }
    int scores = units.stream().mapToInt(Tally::scores).sum();
    return new Coefficient.Defined(1 - (scores - 1) * observed / expected, null);
  }

  /** How often two different categories met on a unit: {@code o(c,k)}. */
  private static double coincidences(List<Tally> units, int c, int k) {
    return units.stream()
        .mapToDouble(unit -> unit.count(c) * unit.count(k) / (unit.scores() - 1.0))
        .sum();
  }
}
