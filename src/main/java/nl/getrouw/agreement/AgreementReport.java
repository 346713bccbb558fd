package nl.getrouw.agreement;

import org.jspecify.annotations.Nullable;

/**
 * What an audit shows of the agreement between its auditors, from the scores they gave before
 * consensus.
 *
 * @param raters the number of raters
 * @param unitsCompared units that at least two raters scored; everything but chance agreement in
 *     AC2 rests on these
 * @param unitsLeftOut units that fewer than two raters scored
 * @param exact agreement on the same score
 * @param withinOne agreement on the same or a neighbouring score
 * @param ac2 Gwet's AC2 with quadratic weights
 * @param kappa quadratically weighted kappa, or {@code null} unless there are exactly two raters
 * @param alpha Krippendorff's alpha with the ordinal metric, or {@code null} unless there are three
 *     or more raters or missing scores
 */
public record AgreementReport(
    int raters,
    int unitsCompared,
    int unitsLeftOut,
    ObservedAgreement exact,
    ObservedAgreement withinOne,
    Coefficient ac2,
    @Nullable Coefficient kappa,
    @Nullable Coefficient alpha) {

  /** The report on these ratings. */
  public static AgreementReport of(Ratings ratings) {
    return new AgreementReport(
        ratings.raters(),
        ratings.unitsCompared(),
        ratings.unitsLeftOut(),
        ObservedAgreement.exact(ratings),
        ObservedAgreement.withinOne(ratings),
        GwetAgreement.ac2(ratings),
        ratings.raters() == 2 ? WeightedKappa.quadratic(ratings) : null,
        ratings.raters() >= 3 || ratings.hasMissingScores()
            ? KrippendorffAlpha.of(ratings, KrippendorffAlpha.Metric.ORDINAL)
            : null);
  }

  /** The agreement in a word, or {@code null} if no unit could be compared. */
  public @Nullable Level level() {
    return ac2 instanceof Coefficient.Defined defined && exact.share().isPresent()
        ? Level.of(defined.value(), exact.share().getAsDouble())
        : null;
  }

  /** Alpha in a word, or {@code null} if alpha is absent or undefined. */
  public @Nullable AlphaLevel alphaLevel() {
    return alpha instanceof Coefficient.Defined defined ? AlphaLevel.of(defined.value()) : null;
  }
}
