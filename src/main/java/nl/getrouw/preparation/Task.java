package nl.getrouw.preparation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the checklist of one audit.
 *
 * @param standard null for a line that somebody added
 * @param text words of its own; null for the words of the standard list
 * @param ownDate whether somebody chose the date; else it is counted back from the visit
 * @param version 0 while nobody touched it
 */
public record Task(
    String code,
    @Nullable StandardTask standard,
    @Nullable String text,
    Responsible responsible,
    LocalDate dueOn,
    boolean ownDate,
    @Nullable Instant doneAt,
    @Nullable String doneBy,
    int version) {

  public Task {
    if (standard == null && text == null) {
      throw new IllegalArgumentException("A task of nobody's list has words of its own");
    }
  }

  public boolean isDone() {
    return doneAt != null;
  }

  public boolean isLate(LocalDate today) {
    return !isDone() && dueOn.isBefore(today);
  }
}
