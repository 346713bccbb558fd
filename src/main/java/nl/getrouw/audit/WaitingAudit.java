package nl.getrouw.audit;

import java.time.LocalDate;
import nl.getrouw.kernel.AuditId;

/**
 * An audit that waits for somebody.
 *
 * @param done how much of it this person, or the group, has done
 * @param of how much there is to do; 0 where it cannot be counted
 * @param due the day for which it stood
 */
public record WaitingAudit(
    AuditId audit,
    String teamName,
    AuditMoment moment,
    Task task,
    int done,
    int of,
    LocalDate due) {

  /** What has to be done. */
  public enum Task {
    /** Open the scoring of an audit whose first day has come. */
    START,
    /** Fill in the own sheet; {@code done} of {@code of} items have an answer. */
    SCORE,
    /** Open the consensus, now that everybody has submitted. */
    OPEN_CONSENSUS,
    /** Agree on the items that are left; {@code done} of {@code of} are agreed. */
    AGREE,
    /** Give the concept to the team, now that everything is agreed. */
    MAKE_CONCEPT,
    /** Remark on the concept; {@code done} remarks are written and not sent yet. */
    REPLY,
    /** Answer the team's remarks; {@code done} of {@code of} are answered. */
    ANSWER,
    /** Make the audit final, now that nothing is left to do for it. */
    FINISH,
    /** Choose with the team what to work on. */
    CHOOSE_POINTS
  }

  public int left() {
    return of - done;
  }
}
