package nl.getrouw.precondition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import nl.getrouw.kernel.TeamId;

/**
 * What stood in the way of a team in a month.
 *
 * @param amount FTE of vacancies, people who left, or a weight of 1 to 3
 * @param note at most {@value #NOTE_AT_MOST} characters, may be empty
 * @param by who entered it
 */
public record Cause(
    long id,
    TeamId team,
    YearMonth month,
    CauseKind kind,
    BigDecimal amount,
    String note,
    String by,
    Instant at,
    int version) {

  public static final int NOTE_AT_MOST = 300;

  /** The fields of a cause. */
  public enum Field {
    MONTH,
    KIND,
    AMOUNT,
    NOTE
  }

  /**
   * What people fill in; surrounding space does not count.
   *
   * @param amount as in {@link Cause}
   */
  public record Draft(YearMonth month, CauseKind kind, BigDecimal amount, String note) {
    public Draft {
      note = note.strip();
    }
  }
}
