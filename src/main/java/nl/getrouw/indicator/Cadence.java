package nl.getrouw.indicator;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How often an indicator gets a figure. A period is known by its first day. */
public enum Cadence {
  /** Weeks of ISO 8601, from Monday. */
  WEEK("W", 53),
  MONTH("", 12),
  QUARTER("[KQ]", 4);

  private static final int OLDEST = 2000;

  private final Pattern pattern;
  private final int inYear;

  Cadence(String letter, int inYear) {
    this.pattern = Pattern.compile("([0-9]{4})-" + letter + "([0-9]{1,2})");
    this.inYear = inYear;
  }

  public String key() {
    return "indicator.cadence." + name();
  }

  /** The first day of the period in which a day falls. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
    };
  }

  /** The first day of a period so many later; negative for earlier ones. */
  public LocalDate plus(LocalDate start, int periods) {
    return switch (this) {
      case WEEK -> start.plusWeeks(periods);
      case MONTH -> start.plusMonths(periods);
      case QUARTER -> start.plusMonths(periods * 3L);
    };
  }

  /** The number of the period in its year, from 1. */
  public int number(LocalDate start) {
    return switch (this) {
      case WEEK -> start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      case MONTH -> start.getMonthValue();
      case QUARTER -> start.get(IsoFields.QUARTER_OF_YEAR);
    };
  }

  /** The year of the period; of a week the one in which its Thursday falls. */
  public int year(LocalDate start) {
    return this == WEEK ? start.get(IsoFields.WEEK_BASED_YEAR) : start.getYear();
  }

  /** "2026-W07", "2026-02" or "2026-K1", as files name it. */
  public String code(LocalDate start) {
    return switch (this) {
      case WEEK -> "%d-W%02d".formatted(year(start), number(start));
      case MONTH -> "%d-%02d".formatted(year(start), number(start));
      case QUARTER -> "%d-K%d".formatted(year(start), number(start));
    };
  }

  /** The period that a code names, or in which a date (2026-02-14) falls; a Q serves as K. */
  public Optional<LocalDate> parse(String text) {
    String plain = text.strip().toUpperCase(java.util.Locale.ROOT);
    try {
      if (plain.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return Optional.of(LocalDate.parse(plain))
            .filter(day -> day.getYear() >= OLDEST)
            .map(this::start);
      }
      return pattern
          .matcher(plain)
          .results()
          .filter(found -> found.group().equals(plain))
          .findFirst()
          .flatMap(this::start);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> start(MatchResult found) {
    int year = Integer.parseInt(found.group(1));
    int number = Integer.parseInt(found.group(2));
    if (year < OLDEST || number < 1 || number > inYear) {
      return Optional.empty();
    }
    LocalDate first =
        switch (this) {
          case WEEK ->
              Year.of(year)
                  .atDay(4)
                  .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                  .with(DayOfWeek.MONDAY);
          case MONTH -> LocalDate.of(year, number, 1);
          case QUARTER -> LocalDate.of(year, number * 3 - 2, 1);
        };
    return Optional.of(first).filter(start -> year(start) == year); // not every year has a week 53
  }
}
