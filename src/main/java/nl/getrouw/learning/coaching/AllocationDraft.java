package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * An agreement to make: about a team or about a person, never both.
 *
 * @param minutes for a quarter, 0 to 60000
 * @param everyWeeks 1 to 52; null for no agreed interval
 */
public record AllocationDraft(
    PersonId coach,
    Kind kind,
    @Nullable TeamId team,
    @Nullable PersonId person,
    LocalDate from,
    @Nullable LocalDate to,
    int minutes,
    @Nullable Integer everyWeeks) {

  /** The parts of a draft, as fields of a form. */
  public enum Field {
    COACH,
    ABOUT,
    PERIOD,
    HOURS,
    INTERVAL
  }
}
