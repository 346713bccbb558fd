package nl.getrouw.outcome.logged;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import nl.getrouw.kernel.Moments;
import nl.getrouw.outcome.Months;
import org.jooq.SQL;
import org.jooq.impl.DSL;

/**
 * Months as a table for a query, named {@code month}: {@code first_day}, {@code last_day} (the
 * reference day), {@code from_at} (the moment at which the month begins here) and {@code upto} (the
 * moment at which the reference day is over here), both in UTC as all moments in the database.
 */
final class MonthTable {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private MonthTable() {}

  static SQL of(Months months) {
    return DSL.sql(
        months.list().stream()
            .map(month -> line(months, month))
            .collect(Collectors.joining(" union all ", "(", ") month")));
  }

  private static String line(Months months, YearMonth month) {
    LocalDate first = month.atDay(1);
    LocalDate last = months.reference(month);
    return ("select date '%s' as first_day, date '%s' as last_day, timestamp '%s' as from_at,"
            + " timestamp '%s' as upto")
        .formatted(first, last, utc(first), utc(last.plusDays(1)));
  }

  private static String utc(LocalDate day) {
    return LocalDateTime.ofInstant(day.atStartOfDay(Moments.ZONE).toInstant(), ZoneOffset.UTC)
        .format(MOMENT);
  }
}
