package nl.getrouw.agreement;

/**
 * How far the raters agree, in a word that a team lead can act on.
 *
 * <p>The limits are a convention, not a finding. They are those at which Landis and Koch (1977)
 * begin to speak of almost perfect (.80) and substantial (.60) agreement, applied to Gwet's AC2.
 * Because AC2 with quadratic weights forgives differences of one point, high also asks that at
 * least half of the scores are the same; that condition is this application's own.
 *
 * @see <a href="https://doi.org/10.2307/2529310">Landis, J. R. &amp; Koch, G. G. (1977). The
 *     measurement of observer agreement for categorical data. Biometrics 33, 159–174</a>
 */
public enum Level {
  /** AC2 of .80 or more, and exact agreement of one half or more. */
  HIGH,
  /** AC2 of .60 or more. */
  FAIR,
  /** Less. */
  LOW;

  /**
   * The word for this agreement.
   *
   * @param ac2 Gwet's AC2, at most 1
   * @param exact the share of exact agreement, 0 to 1
   */
  public static Level of(double ac2, double exact) {
    if (ac2 >= 0.80 && exact >= 0.50) {
      return HIGH;
    }
    return ac2 >= 0.60 ? FAIR : LOW;
  }
}
