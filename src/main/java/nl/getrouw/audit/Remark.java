package nl.getrouw.audit;

import java.time.Instant;
import nl.getrouw.instrument.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What the team lead remarks on a concept.
 *
 * @param item code of the item it is about; null for the audit as a whole
 * @param answer the lead auditor's; null as long as there is none
 */
public record Remark(
    @Nullable String item,
    String text,
    String by,
    Instant at,
    @Nullable Answer answer,
    int version) {

  public static final int LONGEST = 2000;

  /** What the lead auditor did with a remark. */
  public enum Decision {
    /** Read and answered; about the audit as a whole. */
    NOTED,
    /** The score stays as it was in the concept. */
    KEPT,
    /** The item got another score. */
    CHANGED;

    /** Message key of the decision. */
    public String key() {
      return "reply.decision." + name();
    }
  }

  /**
   * The lead auditor's answer, with the reason that stays visible.
   *
   * @param before the rating in the concept; null for a remark on the audit as a whole
   * @param after the rating that took its place; null unless changed
   */
  public record Answer(
      Decision decision,
      String reason,
      String by,
      Instant at,
      @Nullable Rating before,
      @Nullable Rating after) {}

  /** Whether the item got another score because of it. */
  public boolean changedScore() {
    return answer != null && answer.decision() == Decision.CHANGED;
  }
}
