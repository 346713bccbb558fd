package nl.getrouw.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The concept of an audit: until a day the team lead may remark on it.
 *
 * @param replyUntil last day on which remarks can be written and sent
 * @param sentAt when the reply was sent; null when it was not, or not yet
 * @param version rises with every remark, so that what is sent is what was read
 * @param extension null while the term is as it was first given
 */
public record Concept(
    Instant madeAt,
    LocalDate replyUntil,
    @Nullable Instant sentAt,
    @Nullable String sentBy,
    int version,
    @Nullable Extension extension) {

  /**
   * The term was moved once, and why.
   *
   * @param from the last day as it was first given
   */
  public record Extension(LocalDate from, String reason, String by, Instant at) {}

  /** The term that is proposed, in days. */
  public static final int USUAL_DAYS = 14;

  public static final int FEWEST_DAYS = 3;
  public static final int MOST_DAYS = 60;

  /**
   * Whether the team has had its say: it sent its reply, or the term is over. What stood written
   * then counts as sent.
   */
  public boolean isClosed(LocalDate today) {
    return sentAt != null || today.isAfter(replyUntil);
  }
}
