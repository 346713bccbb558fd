package nl.getrouw.national;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works, or worked, in a team.
 *
 * @param until last day; null for who is still there
 */
record Worker(long id, long team, boolean lead, LocalDate from, @Nullable LocalDate until) {

  boolean isThere(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
