package nl.getrouw.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.statistics.distribution.FDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Intraclass correlations of numeric scores, such as audit totals, that every rater gave to every
 * target.
 *
 * <p>With {@code n} targets, {@code k} raters and the mean squares between targets ({@code R}),
 * within targets ({@code W}), between raters ({@code C}) and of the residual ({@code E}):
 *
 * <pre>
 *   ICC(1,1)            = (R − W) / (R + (k − 1) W)
 *   ICC(2,1) = ICC(A,1) = (R − E) / (R + (k − 1) E + k (C − E) / n)
 *   ICC(3,1) = ICC(C,1) = (R − E) / (R + (k − 1) E)
 *   ICC(·,k)            = k ρ / (1 + (k − 1) ρ),   ρ the coefficient of a single rater
 * </pre>
 *
 * <p>The 95 % limits are exact for ICC(1,·) and ICC(3,·) and rest on Satterthwaite's approximation
 * for ICC(2,·); all assume normally distributed scores. There is no interval where the error mean
 * squares are 0, a limit is unbounded, or the approximation breaks down, which shows in limits that
 * leave out a strongly negative estimate. The coefficient is undefined where its denominator is not
 * positive, such as for the mean of raters who on average tell no target from another.
 *
 * @see <a href="https://doi.org/10.1037/0033-2909.86.2.420">Shrout, P. E. &amp; Fleiss, J. L.
 *     (1979). Intraclass correlations: uses in assessing rater reliability. Psychological Bulletin
 *     86, 420–428</a>
 * @see <a href="https://doi.org/10.1037/1082-989X.1.1.30">McGraw, K. O. &amp; Wong, S. P. (1996).
 *     Forming inferences about some intraclass correlation coefficients. Psychological Methods 1,
 *     30–46 (definitions in table 4, limits in table 7)</a>
 */
public final class IntraclassCorrelation {

  /** A denominator below this, in shares of the total variation, is 0 but for rounding. */
  private static final double NEGLIGIBLE = 1e-12;

  /** The six forms, by the names of Shrout and Fleiss and of McGraw and Wong. */
  public enum Form {
    /** One score, when other raters may have scored other targets. */
    ONE_WAY_SINGLE("ICC(1,1)", "ICC(1)", Model.ONE_WAY, false),
    /** One score of one of many possible raters, as it stands. */
    AGREEMENT_SINGLE("ICC(2,1)", "ICC(A,1)", Model.AGREEMENT, false),
    /** One score of one of these raters, apart from how strict that rater is. */
    CONSISTENCY_SINGLE("ICC(3,1)", "ICC(C,1)", Model.CONSISTENCY, false),
    /** The mean of {@code k} scores, when other raters may have scored other targets. */
    ONE_WAY_AVERAGE("ICC(1,k)", "ICC(k)", Model.ONE_WAY, true),
    /** The mean of {@code k} of many possible raters, as it stands. */
    AGREEMENT_AVERAGE("ICC(2,k)", "ICC(A,k)", Model.AGREEMENT, true),
    /** The mean of these {@code k} raters, apart from how strict they are. */
    CONSISTENCY_AVERAGE("ICC(3,k)", "ICC(C,k)", Model.CONSISTENCY, true);

    private final String shroutFleiss;
    private final String mcGrawWong;
    private final Model model;
    private final boolean average;

    Form(String shroutFleiss, String mcGrawWong, Model model, boolean average) {
      this.shroutFleiss = shroutFleiss;
      this.mcGrawWong = mcGrawWong;
      this.model = model;
      this.average = average;
    }

    /** The name in Shrout and Fleiss (1979), such as {@code ICC(2,1)}. */
    public String shroutFleiss() {
      return shroutFleiss;
    }

    /** The name in McGraw and Wong (1996), such as {@code ICC(A,1)}. */
    public String mcGrawWong() {
      return mcGrawWong;
    }
  }

  private enum Model {
    ONE_WAY,
    AGREEMENT,
    CONSISTENCY
  }

  private IntraclassCorrelation() {}

  /**
   * The intraclass correlation of these scores. Targets that nobody scored are left out; any other
   * missing score leaves it undefined.
   *
   * @param scores one list per target, all of the same length, in the same order of raters
   * @throws IllegalArgumentException if targets differ in their number of raters or a score is not
   *     finite; targets and raters are numbered from 1 in the message
   */
  public static Coefficient of(List<? extends List<? extends @Nullable Number>> scores, Form form) {
    checkShape(scores);
    double[][] targets =
        scores.stream()
            .filter(target -> target.stream().anyMatch(Objects::nonNull))
            .map(IntraclassCorrelation::values)
            .toArray(double[][]::new);
    Coefficient.Reason obstacle = obstacle(targets);
    return obstacle != null
        ? new Coefficient.Undefined(obstacle)
        : estimate(VarianceTable.of(targets), form).toCoefficient();
  }

  private static void checkShape(List<? extends List<? extends @Nullable Number>> scores) {
    for (int target = 0; target < scores.size(); target++) {
      List<? extends @Nullable Number> row = scores.get(target);
      if (row.size() != scores.getFirst().size()) {
        throw new IllegalArgumentException(
            "Target %d has places for %d raters, target 1 for %d"
                .formatted(target + 1, row.size(), scores.getFirst().size()));
      }
      for (int rater = 0; rater < row.size(); rater++) {
        Number score = row.get(rater);
        if (score != null && !Double.isFinite(score.doubleValue())) {
          throw new IllegalArgumentException(
              "Target %d, rater %d: score %s is not finite"
                  .formatted(target + 1, rater + 1, score));
        }
      }
    }
  }

  /** The scores of one target, not-a-number where one is missing. */
  private static double[] values(List<? extends @Nullable Number> target) {
    return target.stream()
        .mapToDouble(score -> score == null ? Double.NaN : score.doubleValue())
        .toArray();
  }

  private static Coefficient.@Nullable Reason obstacle(double[][] targets) {
    if (targets.length > 0 && targets[0].length < 2) {
      return Coefficient.Reason.TOO_FEW_RATERS;
    }
    if (targets.length < 2) {
      return Coefficient.Reason.TOO_FEW_UNITS;
    }
    return Arrays.stream(targets).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)
        ? Coefficient.Reason.MISSING_SCORES
        : null;
  }

  private static Estimate estimate(VarianceTable table, Form form) {
    Estimate single =
        switch (form.model) {
          case ONE_WAY -> oneWay(table);
          case AGREEMENT -> agreement(table);
          case CONSISTENCY -> consistency(table);
        };
    return form.average ? single.steppedUp(table.raters()) : single;
  }

  private static Estimate oneWay(VarianceTable t) {
    return exact(t, t.withinTargets(), t.targets() * (t.raters() - 1));
  }

  private static Estimate consistency(VarianceTable t) {
    return exact(t, t.residual(), (t.targets() - 1) * (t.raters() - 1));
  }

  /** Forms with a single error term, for which {@code R / error} follows an F distribution. */
  private static Estimate exact(VarianceTable t, double error, double errorFreedom) {
    double others = t.raters() - 1;
    double rows = t.betweenTargets();
    double lower = quantile(t.targets() - 1, errorFreedom);
    double upper = quantile(errorFreedom, t.targets() - 1);
    return new Estimate(
        ratio(rows - error, rows + others * error),
        ratio(rows - lower * error, rows + others * lower * error),
        ratio(upper * rows - error, upper * rows + others * error));
  }

  private static Estimate agreement(VarianceTable t) {
    double n = t.targets();
    double k = t.raters();
    double rows = t.betweenTargets();
    double columns = t.betweenRaters();
    double error = t.residual();
    double value = ratio(rows - error, rows + (k - 1) * error + k * (columns - error) / n);

    double a = k * value / (n * (1 - value));
    double b = 1 + a * (n - 1);
    double freedom =
        square(a * columns + b * error)
            / (square(a * columns) / (k - 1) + square(b * error) / ((n - 1) * (k - 1)));
    double lower = quantile(n - 1, freedom);
    double upper = quantile(freedom, n - 1);
    double spread = k * columns + (k * n - k - n) * error;
    return new Estimate(
        value,
        ratio(n * (rows - lower * error), lower * spread + n * rows),
        ratio(n * (upper * rows - error), spread + n * upper * rows));
  }

  /** The 97.5 % point of F, or not-a-number where the degrees of freedom define none. */
  private static double quantile(double numeratorFreedom, double denominatorFreedom) {
    return numeratorFreedom > 0 && denominatorFreedom > 0
        ? FDistribution.of(numeratorFreedom, denominatorFreedom)
            .inverseSurvivalProbability(Interval.TAIL)
        : Double.NaN;
  }

  /** The quotient, or not-a-number if the denominator is not positive. */
  private static double ratio(double numerator, double denominator) {
    return denominator < NEGLIGIBLE ? Double.NaN : numerator / denominator;
  }

  private static double square(double value) {
    return value * value;
  }

  /** A value with its limits; not-a-number stands for what does not exist. */
  private record Estimate(double value, double lower, double upper) {

    /** What the mean of {@code raters} gives, by the Spearman–Brown formula. */
    Estimate steppedUp(int raters) {
      return new Estimate(
          steppedUp(value, raters), steppedUp(lower, raters), steppedUp(upper, raters));
    }

    private static double steppedUp(double single, int raters) {
      return ratio(raters * single, 1 + (raters - 1) * single);
    }

    Coefficient toCoefficient() {
      if (Double.isNaN(value)) {
        return new Coefficient.Undefined(Coefficient.Reason.NO_VARIATION);
      }
      boolean sound = lower <= value && value <= upper;
      return new Coefficient.Defined(value, sound ? Interval.between(lower, upper) : null);
    }
  }
}
