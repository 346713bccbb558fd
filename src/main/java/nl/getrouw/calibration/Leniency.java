package nl.getrouw.calibration;

import nl.getrouw.instrument.Domain;
import org.jspecify.annotations.Nullable;

/**
 * How an auditor's blind scores lie beside what was agreed, in points of an item: below 0 is
 * stricter. Each audit counts once.
 *
 * @param domain null for all items together
 */
public record Leniency(@Nullable Domain domain, MeanDifference difference) {

  /** What the difference allows one to say. */
  public enum Lean {
    STRICTER,
    MILDER,
    /** The interval holds 0. */
    UNCLEAR
  }

  /** Clear only where the whole interval lies on one side. */
  public Lean lean() {
    Double low = difference.low();
    Double high = difference.high();
    if (low == null || high == null || (low <= 0 && high >= 0)) {
      return Lean.UNCLEAR;
    }
    return high < 0 ? Lean.STRICTER : Lean.MILDER;
  }
}
