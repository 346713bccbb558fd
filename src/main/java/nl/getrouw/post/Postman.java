package nl.getrouw.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.getrouw.post.Outbox.Outgoing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due. While a letter is on its way its row is locked, and other nodes take the next
 * one; a node that dies in between lets go of it, and the letter leaves again with the same
 * message-id, by which mail programs know it.
 */
final class Postman {

  /** How long a letter waits after each attempt that failed; after the last one it is given up. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(8),
          Duration.ofDays(1),
          Duration.ofDays(1));

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final int MOST_IN_A_ROUND = 200;

  private enum Outcome {
    SENT,
    FAILED,
    NO_SERVER,
    NOTHING_LEFT
  }

  private final Outbox outbox;
  private final Courier courier;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Postman(
      Outbox outbox, SmtpSettings settings, PlatformTransactionManager transactions, Clock clock) {
    this.outbox = outbox;
    this.courier = new Courier(settings);
    this.transaction = new TransactionTemplate(transactions);
    // no locks between the rows: letters are written while others are being sent
    this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    this.clock = clock;
  }

  /** Sends until nothing is due or the server is away; returns how many letters it took. */
  int round() {
    int sent = 0;
    for (int letter = 0; letter < MOST_IN_A_ROUND; letter++) {
      Outcome outcome = transaction.execute(status -> next());
      if (outcome == Outcome.NOTHING_LEFT || outcome == Outcome.NO_SERVER) {
        break;
      }
      sent += outcome == Outcome.SENT ? 1 : 0;
    }
    return sent;
  }

  private Outcome next() {
    Instant now = clock.instant();
    Optional<Outgoing> due = outbox.take(now);
    if (due.isEmpty()) {
      return Outcome.NOTHING_LEFT;
    }
    Outgoing letter = due.get();
    if (letter.disabled()) {
      return failed(letter, new Trouble(Fault.DISABLED, ""), now);
    }
    try {
      courier.deliver(letter);
    } catch (MailException refused) {
      return failed(letter, Trouble.of(refused), now);
    }
    outbox.sent(letter, now);
    return Outcome.SENT;
  }

  private Outcome failed(Outgoing letter, Trouble trouble, Instant now) {
    Instant again = again(letter, trouble.fault(), now);
    outbox.failed(letter, trouble.fault(), trouble.detail(), again);
    LOG.warn(
        "letter {} was not sent: {}{}",
        letter.id(),
        trouble.fault(),
        again == null ? ", given up" : "");
    return trouble.isWithoutServer() ? Outcome.NO_SERVER : Outcome.FAILED;
  }

  private static @Nullable Instant again(Outgoing letter, Fault fault, Instant now) {
    return fault.isFinal() || letter.attempts() >= PAUSES.size()
        ? null
        : now.plus(PAUSES.get(letter.attempts()));
  }
}
