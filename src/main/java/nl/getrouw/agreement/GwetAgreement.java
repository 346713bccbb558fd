package nl.getrouw.agreement;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gwet's chance-corrected agreement for two or more raters, with missing scores allowed. It stays
 * meaningful where nearly all scores are the same, which is where kappa and alpha collapse.
 *
 * <p>With {@code q} categories and weights {@code w}:
 *
 * <pre>
 *   AC  = (pa − pe) / (1 − pe)
 *   pa  = mean over units scored at least twice of the mean weight of their rater pairs
 *   pe  = Tw / (q (q − 1)) · Σ πk (1 − πk),   Tw the sum of all weights
 *   πk  = mean over units scored at least once of the share of their scores in category k
 * </pre>
 *
 * <p>A unit with a single score thus takes no part in {@code pa} but does inform chance agreement.
 * All categories of the scale count, used or not; if every score is the same, {@code pe} is 0 and
 * the coefficient is 1.
 *
 * <p>The interval is a percentile bootstrap over units.
 *
 * @see <a href="https://doi.org/10.1348/000711006X126600">Gwet, K. L. (2008). Computing inter-rater
 *     reliability and its variance in the presence of high agreement. British Journal of
 *     Mathematical and Statistical Psychology 61, 29–48 (AC1)</a>
 * @see <a href="https://cran.r-project.org/package=irrCAC">Gwet, K. L. (2014). Handbook of
 *     Inter-Rater Reliability, 4th edition (AC2, missing ratings), and its package irrCAC</a>
 */
public final class GwetAgreement {

  private final List<Tally> units;
  private final double[] agreement;
  private final int categories;
  private final double chanceFactor;

  private GwetAgreement(Ratings ratings, Weights weights) {
    // In an order of their own, so that the bootstrap does not depend on the order of the units.
    units = ratings.scoredUnits().stream().sorted().toList();
    agreement =
        units.stream()
            .mapToDouble(unit -> unit.isCompared() ? unit.agreement(weights) : 0)
            .toArray();
    categories = ratings.categories().size();
    chanceFactor = weights.total(categories) / (categories * (categories - 1.0));
  }

  /** AC1: every disagreement counts the same. */
  public static Coefficient ac1(Ratings ratings) {
    return of(ratings, Weights.IDENTITY);
  }

  /** AC2 with quadratic weights: a disagreement counts for its square. */
  public static Coefficient ac2(Ratings ratings) {
    return of(ratings, Weights.QUADRATIC);
  }

  /**
   * Gwet's coefficient with these weights; defined as soon as one unit can be compared, with an
   * interval from two units on if they vary.
   */
  public static Coefficient of(Ratings ratings, Weights weights) {
    Coefficient.Reason shortfall = ratings.shortfall(1);
    if (shortfall != null) {
      return new Coefficient.Undefined(shortfall);
    }
    var gwet = new GwetAgreement(ratings, weights);
    double value = gwet.estimate(IntStream.range(0, gwet.units.size()).toArray()).orElseThrow();
    return new Coefficient.Defined(value, ratings.unitsCompared() < 2 ? null : gwet.interval());
  }

  private @Nullable Interval interval() {
    return Bootstrap.interval(units.size(), this::estimate);
  }

  /** The coefficient over these units, given by position; empty if none of them was compared. */
  private OptionalDouble estimate(int[] sample) {
    double agreed = 0;
    int compared = 0;
    double[] prevalence = new double[categories];
    for (int position : sample) {
      Tally unit = units.get(position);
      agreed += agreement[position];
      compared += unit.isCompared() ? 1 : 0;
      for (int k = 0; k < categories; k++) {
        prevalence[k] += unit.share(k) / sample.length;
      }
    }
    if (compared == 0) {
      return OptionalDouble.empty();
    }
    double observed = agreed / compared;
    double chance = 0;
    for (double share : prevalence) {
      chance += chanceFactor * share * (1 - share);
    }
    return OptionalDouble.of((observed - chance) / (1 - chance));
  }
}
