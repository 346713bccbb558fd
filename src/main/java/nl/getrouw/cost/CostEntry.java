package nl.getrouw.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import nl.getrouw.indicator.Site;
import nl.getrouw.security.Scope;

/**
 * Something that was paid, spread evenly over the days of its period.
 *
 * @param euro more than 0
 * @param to last day, included
 * @param by who entered it
 */
public record CostEntry(
    long id,
    Site site,
    CostKind kind,
    String text,
    BigDecimal euro,
    LocalDate from,
    LocalDate to,
    String by,
    int version) {

  public static final int TEXT_AT_MOST = 160;

  /** The fields of an entry. */
  public enum Field {
    KIND,
    TEXT,
    EURO,
    FROM,
    TO,
    SITE
  }

  /** What people fill in; surrounding space does not count. */
  public record Draft(
      Scope scope, CostKind kind, String text, BigDecimal euro, LocalDate from, LocalDate to) {
    public Draft {
      text = text.strip();
    }
  }

  /**
   * What falls into a month, in whole cents. The months together are exactly the amount: each is
   * what was due by its last day, less what was due before it.
   */
  BigDecimal in(YearMonth month) {
    return due(month.atEndOfMonth()).subtract(due(month.atDay(1).minusDays(1)));
  }

  private BigDecimal due(LocalDate day) {
    if (day.isBefore(from)) {
      return BigDecimal.ZERO.setScale(2);
    }
    LocalDate until = day.isAfter(to) ? to : day;
    return euro.multiply(BigDecimal.valueOf(days(from, until)))
        .divide(BigDecimal.valueOf(days(from, to)), 2, RoundingMode.HALF_UP);
  }

  private static long days(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
