package nl.getrouw.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Euro for one of something.
 *
 * @param value euro, two decimals; null where it is not applicable
 * @param numerator euro
 * @param denominator teams, people, or tenths of a point; null where it is not known
 * @param why message key of the reason when there is no value
 * @param on the day on which the denominator was counted
 */
public record CostRatio(
    @Nullable BigDecimal value,
    BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable String why,
    LocalDate on) {

  /**
   * @param why the reason to give when nothing can be divided
   */
  static CostRatio of(BigDecimal euro, BigDecimal by, String why, LocalDate on) {
    return by.signum() <= 0
        ? new CostRatio(null, euro, by, why, on)
        : new CostRatio(euro.divide(by, 2, RoundingMode.HALF_UP), euro, by, null, on);
  }

  static CostRatio without(BigDecimal euro, String why, LocalDate on) {
    return new CostRatio(null, euro, null, why, on);
  }
}
