package nl.getrouw.agreement;

/**
 * What Krippendorff's alpha allows one to conclude: rely on scores from .80, draw only tentative
 * conclusions from .667 (Krippendorff, K. (2004). Content Analysis, 2nd edition, p. 241).
 */
public enum AlphaLevel {
  /** Alpha of .80 or more. */
  RELIABLE,
  /** Alpha of .667 or more. */
  TENTATIVE,
  /** Less. */
  UNRELIABLE;

  /** The word for this alpha. */
  public static AlphaLevel of(double alpha) {
    if (alpha >= 0.80) {
      return RELIABLE;
    }
    return alpha >= 0.667 ? TENTATIVE : UNRELIABLE;
  }
}
