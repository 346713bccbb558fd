package nl.getrouw.agreement;

import org.jspecify.annotations.Nullable;

/** A coefficient of agreement: a finite number, or the reason why there is none. */
public sealed interface Coefficient {

  /**
   * A coefficient that exists. Kept to nine decimals, so that the order of units or raters cannot
   * show in the last bits or push a value across the limit of a word.
   *
   * @param value at most 1; how far below 0 it can go depends on the coefficient
   * @param interval the 95 % interval, or {@code null} where none is computed or the data allow
   *     none
   */
  record Defined(double value, @Nullable Interval interval) implements Coefficient {

    /**
     * @throws IllegalArgumentException if the value is not finite
     */
    public Defined {
      value = Decimals.settle(value);
    }
  }

  /** A coefficient that does not exist for these scores; it is neither 0 nor 1. */
  record Undefined(Reason reason) implements Coefficient {}

  /** Why a coefficient is undefined. */
  enum Reason {
    /** Too few units were scored by two or more raters. */
    TOO_FEW_UNITS,
    /** Fewer than two raters. */
    TOO_FEW_RATERS,
    /** The coefficient is for exactly two raters, and there are more. */
    NOT_TWO_RATERS,
    /** The coefficient needs every rater's score on every unit. */
    MISSING_SCORES,
    /** The scores do not vary where the coefficient needs them to. */
    NO_VARIATION
  }
}
