package nl.getrouw.agreement;

/**
 * The words of Koo and Li for an intraclass correlation.
 *
 * @see <a href="https://doi.org/10.1016/j.jcm.2016.02.012">Koo, T. K. &amp; Li, M. Y. (2016). A
 *     guideline of selecting and reporting intraclass correlation coefficients for reliability
 *     research. Journal of Chiropractic Medicine 15, 155–163</a>
 */
public enum IccLevel {
  /** Below .50. */
  POOR,
  /** From .50, below .75. */
  MODERATE,
  /** From .75, below .90. */
  GOOD,
  /** .90 or more. */
  EXCELLENT;

  /** The word for this intraclass correlation. */
  public static IccLevel of(double icc) {
    if (icc < 0.50) {
      return POOR;
    }
    if (icc < 0.75) {
      return MODERATE;
    }
    return icc < 0.90 ? GOOD : EXCELLENT;
  }
}
