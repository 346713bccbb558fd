package nl.getrouw.outcome;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Successive months, each with the day on which its figures are read.
 *
 * @param first not after {@code last}
 * @param last the month of {@code today} at the latest
 * @param today of the month that is not over it is the reference day
 */
public record Months(YearMonth first, YearMonth last, LocalDate today) {

  public Months {
    if (first.isAfter(last) || last.isAfter(YearMonth.from(today))) {
      throw new IllegalArgumentException("from " + first + " to " + last + " on " + today);
    }
  }

  /** In the order of time. */
  public List<YearMonth> list() {
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .toList();
  }

  /** The last day of a month, or today while it is not over. */
  public LocalDate reference(YearMonth month) {
    return month.atEndOfMonth().isBefore(today) ? month.atEndOfMonth() : today;
  }

  public boolean contains(YearMonth month) {
    return !month.isBefore(first) && !month.isAfter(last);
  }
}
