package nl.getrouw.boardreport;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.getrouw.outcome.OutcomeQuery;
import nl.getrouw.security.Scope;

/**
 * Of what and about which year a report is.
 *
 * @param until the last month
 */
public record BoardPeriod(Scope place, YearMonth until) {

  private static final int YEAR = 12;

  /** The first day of the year that the report is about. */
  public LocalDate from() {
    return until.minusMonths(YEAR - 1L).atDay(1);
  }

  /** The last day. */
  public LocalDate to() {
    return until.atEndOfMonth();
  }

  /** Its figures, with two years of series. */
  public OutcomeQuery query() {
    return new OutcomeQuery(place, until, OutcomeQuery.USUAL_MONTHS);
  }
}
