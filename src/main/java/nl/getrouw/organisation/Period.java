package nl.getrouw.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whole days, the last one included.
 *
 * @param last null: until further notice
 */
public record Period(LocalDate first, @Nullable LocalDate last) implements Serializable {

  public Period {
    if (last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("a period does not end before it starts");
    }
  }

  public boolean includes(LocalDate day) {
    return !day.isBefore(first) && (last == null || !day.isAfter(last));
  }

  /** Some day belongs to both. */
  public boolean overlaps(Period other) {
    return includes(other.first) || other.includes(first);
  }

  /** Is every day from {@code from} on, without end, in at least one of the periods? */
  static boolean coverFrom(LocalDate from, Collection<Period> periods) {
    LocalDate day = from;
    while (true) {
      LocalDate open = day;
      var running = periods.stream().filter(period -> period.includes(open)).toList();
      if (running.isEmpty()) {
        return false;
      }
      if (running.stream().anyMatch(period -> period.last == null)) {
        return true;
      }
      day =
          running.stream()
              .map(period -> Objects.requireNonNull(period.last))
              .max(LocalDate::compareTo)
              .orElseThrow()
              .plusDays(1);
    }
  }
}
