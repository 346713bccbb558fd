package nl.getrouw.timeline;

import java.time.LocalDate;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Period;
import org.jspecify.annotations.Nullable;

/**
 * A phase of a line; the same phase is never there twice on one day.
 *
 * @param team null for the line of the organisation
 * @param note at most {@value #NOTE_AT_MOST} characters, may be empty
 */
public record Phase(
    long id,
    @Nullable TeamId team,
    PhaseKind kind,
    Period period,
    String note,
    String by,
    int version) {

  public static final int NOTE_AT_MOST = 300;

  /** The fields of a phase. */
  public enum Field {
    KIND,
    FROM,
    TO,
    NOTE
  }

  /**
   * What people fill in; surrounding space does not count.
   *
   * @param to last day, included; null for until further notice
   */
  public record Draft(PhaseKind kind, LocalDate from, @Nullable LocalDate to, String note) {
    public Draft {
      note = note.strip();
    }
  }
}
