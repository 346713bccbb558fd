package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A quarter of a year, by its first day. */
public record Quarter(LocalDate first) {

  public Quarter {
    if (first.getDayOfMonth() != 1 || first.getMonthValue() % 3 != 1) {
      throw new IllegalArgumentException("a quarter begins in January, April, July or October");
    }
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(
        LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter().getValue(), 1));
  }

  /**
   * A quarter as an address writes it, "2026-4".
   *
   * @return nothing for other words
   */
  public static Optional<Quarter> parse(String code) {
    return code.matches("20[0-9]{2}-[1-4]")
        ? Optional.of(
            new Quarter(
                LocalDate.of(
                    Integer.parseInt(code.substring(0, 4)),
                    Character.digit(code.charAt(5), 10) * 3 - 2,
                    1)))
        : Optional.empty();
  }

  /** "2026-4". */
  public String code() {
    return first.getYear() + "-" + number();
  }

  /** From 1 to 4. */
  public int number() {
    return (first.getMonthValue() + 2) / 3;
  }

  public Quarter before() {
    return new Quarter(first.minusMonths(3));
  }

  /** The last day, included. */
  public LocalDate last() {
    return first.plusMonths(3).minusDays(1);
  }

  public int days() {
    return Math.toIntExact(ChronoUnit.DAYS.between(first, last())) + 1;
  }

  /** Full weeks that are left after a day of the quarter. */
  public int weeksAfter(LocalDate day) {
    return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(day, last()) / 7));
  }

  /**
   * The part of what was agreed for a whole quarter that falls into the days of an agreement,
   * rounded half up to whole minutes.
   *
   * @param to last day, included; null for until further notice
   */
  public int share(int minutes, LocalDate from, @Nullable LocalDate to) {
    return share(minutes, days(from, to));
  }

  /** The part of {@code minutes} that is due by a day, of an agreement that runs from and to. */
  public int dueBy(int minutes, LocalDate from, @Nullable LocalDate to, LocalDate day) {
    LocalDate until = to != null && to.isBefore(day) ? to : day;
    return share(minutes, days(from, until));
  }

  private int share(int minutes, int part) {
    return Math.toIntExact(Math.round((double) minutes * part / days()));
  }

  private int days(LocalDate from, @Nullable LocalDate to) {
    LocalDate start = from.isBefore(first) ? first : from;
    LocalDate end = to == null || to.isAfter(last()) ? last() : to;
    return end.isBefore(start) ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(start, end)) + 1;
  }
}
