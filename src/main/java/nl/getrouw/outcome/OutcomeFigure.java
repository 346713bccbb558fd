package nl.getrouw.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator comes to at a place and time, as it may be shown.
 *
 * @param numerator 0 unless it is shown
 * @param denominator 0 unless it is shown
 * @param value the quotient with six decimals, the numerator of a sum, or a median; null unless it
 *     is shown
 */
public record OutcomeFigure(
    State state, BigDecimal numerator, BigDecimal denominator, @Nullable BigDecimal value) {

  /** Whether there is a value, and why not. */
  public enum State {
    SHOWN,
    /** There was nothing to count: n.v.t., never 0. */
    NOT_APPLICABLE,
    /** It could point to a person. */
    TOO_FEW,
    /** Nothing was logged yet. */
    NOTHING,
    /** Getrouw does not log this anywhere. */
    NO_SOURCE
  }

  static final OutcomeFigure NOT_APPLICABLE = without(State.NOT_APPLICABLE);
  static final OutcomeFigure TOO_FEW = without(State.TOO_FEW);
  static final OutcomeFigure NOTHING = without(State.NOTHING);
  static final OutcomeFigure NO_SOURCE = without(State.NO_SOURCE);

  private static final int DECIMALS = 6;

  private static OutcomeFigure without(State state) {
    return new OutcomeFigure(state, BigDecimal.ZERO, BigDecimal.ZERO, null);
  }

  /** The value of a numerator and a denominator; not applicable where nothing can be divided. */
  static OutcomeFigure of(
      OutcomeIndicator indicator, BigDecimal numerator, BigDecimal denominator) {
    if (indicator.isSum()) {
      return new OutcomeFigure(State.SHOWN, numerator, denominator, numerator);
    }
    return denominator.signum() <= 0
        ? NOT_APPLICABLE
        : new OutcomeFigure(
            State.SHOWN,
            numerator,
            denominator,
            numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP));
  }

  /** The same numbers with another value, for a median. */
  OutcomeFigure withValue(BigDecimal median) {
    return new OutcomeFigure(state, numerator, denominator, median);
  }

  public boolean isShown() {
    return state == State.SHOWN;
  }
}
