package nl.getrouw.outcome;

import java.time.YearMonth;
import nl.getrouw.security.Scope;

/**
 * Which figures somebody wants.
 *
 * @param until the month of the reference day
 * @param months how many months of the series, {@value #FEWEST_MONTHS} to {@value #MOST_MONTHS},
 *     that month included
 */
public record OutcomeQuery(Scope place, YearMonth until, int months) {

  public static final int FEWEST_MONTHS = 12;
  public static final int MOST_MONTHS = 120;

  /** Two years: enough for limits that are firm. */
  public static final int USUAL_MONTHS = 24;

  public OutcomeQuery {
    if (months < FEWEST_MONTHS || months > MOST_MONTHS) {
      throw new IllegalArgumentException("a series of " + months + " months");
    }
  }

  /** The first month of the series. */
  public YearMonth from() {
    return until.minusMonths(months - 1L);
  }
}
