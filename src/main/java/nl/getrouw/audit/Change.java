package nl.getrouw.audit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Change of a score between two audits of one team, held against how much the auditors differed
 * from each other: with two or three moments nothing firmer can honestly be said.
 *
 * @param points later minus earlier, in points of the scale
 */
public record Change(BigDecimal points, Kind kind) {

  /** How a change is put into words. */
  public enum Kind {
    CLEARLY_HIGHER,
    HIGHER,
    SAME,
    LOWER,
    CLEARLY_LOWER,
    /** Higher, but how far the auditors differed is not known. */
    HIGHER_UNKNOWN,
    /** Lower, but how far the auditors differed is not known. */
    LOWER_UNKNOWN;

    /** Whether it catches the eye: beyond what auditors differ, or no change at all. */
    public boolean isNotable() {
      return this == CLEARLY_HIGHER || this == CLEARLY_LOWER || this == SAME;
    }

    /** Message key of the words. */
    public String key() {
      return "audit.change." + name();
    }
  }

  /**
   * Compares two scores.
   *
   * @param uncertainty mean absolute difference between the auditors, in points, the larger of the
   *     two audits; null when no blind scores are known
   * @return null when one of the scores is missing
   */
  static @Nullable Change between(
      @Nullable BigDecimal earlier, @Nullable BigDecimal later, @Nullable BigDecimal uncertainty) {
    if (earlier == null || later == null) {
      return null;
    }
    BigDecimal points = later.subtract(earlier);
    return new Change(points, kind(points, uncertainty));
  }

  private static Kind kind(BigDecimal points, @Nullable BigDecimal uncertainty) {
    if (points.signum() == 0) {
      return Kind.SAME;
    }
    boolean up = points.signum() > 0;
    if (uncertainty == null) {
      return up ? Kind.HIGHER_UNKNOWN : Kind.LOWER_UNKNOWN;
    }
    boolean clear = points.abs().compareTo(uncertainty) > 0;
    if (up) {
      return clear ? Kind.CLEARLY_HIGHER : Kind.HIGHER;
    }
    return clear ? Kind.CLEARLY_LOWER : Kind.LOWER;
  }
}
