package nl.getrouw.post;

import static nl.getrouw.db.Tables.REMINDER_SENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import nl.getrouw.kernel.Moments;
import nl.getrouw.post.Reminders.Reminder;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what is due, each reminder once, whichever node is first. */
@Component
class ReminderRound {

  private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);
  private static final int KEPT_FOR_MONTHS = 24;

  private final List<Reminders> features;
  private final Post post;
  private final DSLContext db;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ReminderRound(
      List<Reminders> features,
      Post post,
      DSLContext db,
      TransactionTemplate transaction,
      Clock clock) {
    this.features = features;
    this.post = post;
    this.db = db;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** From seven in the morning, every hour: a node that was down makes up for it. */
  @Scheduled(cron = "0 5 7-18 * * *", zone = "Europe/Amsterdam")
  void today() {
    int sent = send(LocalDate.now(clock));
    if (sent > 0) {
      LOG.info("{} reminders written", sent);
    }
    db.deleteFrom(REMINDER_SENT)
        .where(
            REMINDER_SENT.SENT_AT.lt(
                ZonedDateTime.now(clock.withZone(Moments.ZONE))
                    .minusMonths(KEPT_FOR_MONTHS)
                    .toInstant()))
        .execute();
  }

  /** Returns how many reminders were written; those of one feature do not hold up another's. */
  int send(LocalDate today) {
    int sent = 0;
    for (Reminders feature : features) {
      try {
        for (Reminder reminder : feature.due(today)) {
          sent += once(reminder) ? 1 : 0;
        }
      } catch (RuntimeException fault) {
        LOG.error("reminders of {} were not sent", feature.getClass().getSimpleName(), fault);
      }
    }
    return sent;
  }

  private boolean once(Reminder reminder) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              boolean first =
                  db.insertInto(REMINDER_SENT)
                          .set(REMINDER_SENT.REMINDER, reminder.key())
                          .set(REMINDER_SENT.SENT_AT, clock.instant())
                          .onDuplicateKeyIgnore()
                          .execute()
                      == 1;
              if (first) {
                post.send(reminder.letter());
              }
              return first;
            }));
  }
}
