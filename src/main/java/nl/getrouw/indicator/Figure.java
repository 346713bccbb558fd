package nl.getrouw.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.getrouw.trend.Observation;
import org.jspecify.annotations.Nullable;

/**
 * The figure of one period; surrounding space of the note does not count.
 *
 * @param start first day of the period
 * @param denominator null where nothing is divided; 0 when there was nothing to count in
 * @param note at most {@value #NOTE_AT_MOST} characters, may be empty
 */
public record Figure(
    LocalDate start, BigDecimal numerator, @Nullable BigDecimal denominator, String note) {

  /** The parts of a figure. */
  public enum Field {
    PERIOD,
    NUMERATOR,
    DENOMINATOR,
    NOTE
  }

  /** A figure that is stored. */
  public record Stored(Figure figure, int version, String by) {}

  public static final int NOTE_AT_MOST = 300;

  public Figure {
    numerator = Definition.plain(numerator);
    denominator = denominator == null ? null : Definition.plain(denominator);
    note = note.strip();
  }

  /** False when the denominator is 0: then it is "n.v.t.", never 0. */
  public boolean isApplicable() {
    return denominator == null || denominator.signum() != 0;
  }

  /**
   * The figure as a point of a chart.
   *
   * @throws IllegalArgumentException when it is not applicable
   */
  Observation observation() {
    return denominator == null
        ? Observation.of(numerator.doubleValue())
        : new Observation(numerator.doubleValue(), denominator.doubleValue());
  }

  /** For the history: "12 / 240". */
  String said() {
    return numerator.toPlainString()
        + (denominator == null ? "" : " / " + denominator.toPlainString())
        + (note.isEmpty() ? "" : " (" + note + ")");
  }

  boolean saysTheSame(Figure other) {
    return isSame(numerator, other.numerator)
        && isSame(denominator, other.denominator)
        && note.equals(other.note);
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
