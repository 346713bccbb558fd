package nl.getrouw.outcome;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What the facts of a place come to in a month, of what may be shown there.
 *
 * @param teams with anything to count
 * @param counted of those, in these sums
 */
record OutcomeSum(
    OutcomeIndicator indicator,
    YearMonth month,
    BigDecimal numerator,
    BigDecimal denominator,
    int teams,
    int counted) {

  OutcomeFigure figure() {
    if (teams == 0) {
      return OutcomeFigure.NOT_APPLICABLE;
    }
    return counted == 0
        ? OutcomeFigure.TOO_FEW
        : OutcomeFigure.of(indicator, numerator, denominator);
  }
}
