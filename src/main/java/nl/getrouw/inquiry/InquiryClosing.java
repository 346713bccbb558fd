package nl.getrouw.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.PersonId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes rounds whose last day is over, and reminds people shortly before. */
@Component
class InquiryClosing {

  /** Between two reminders of a round, and between the opening and the first. */
  static final int DAYS_BETWEEN = 3;

  static final int MOST_REMINDERS = 3;

  /** So many days before the last one, Getrouw reminds by itself. */
  static final int DAYS_BEFORE = 2;

  private final InquiryRepository inquiries;
  private final InvitedRepository invited;
  private final InquiryLetters letters;
  private final Tickets tickets;
  private final TransactionTemplate transaction;
  private final Clock clock;

  InquiryClosing(
      InquiryRepository inquiries,
      InvitedRepository invited,
      InquiryLetters letters,
      Tickets tickets,
      TransactionTemplate transaction,
      Clock clock) {
    this.inquiries = inquiries;
    this.invited = invited;
    this.letters = letters;
    this.tickets = tickets;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 600_000, initialDelay = 180_000)
  void round() {
    LocalDate today = LocalDate.now(clock);
    for (StoredInquiry inquiry : inquiries.open()) {
      if (inquiry.isDue(today)) {
        close(inquiry);
      } else if (!today.isBefore(inquiry.closesOn().minusDays(DAYS_BEFORE))
          && mayRemind(inquiry, today)) {
        remind(inquiry, today);
      }
    }
  }

  /** Closes a round for good: the code, who was invited and which tickets were used are gone. */
  void close(StoredInquiry inquiry) {
    LocalDate today = LocalDate.now(clock);
    transaction.executeWithoutResult(
        status -> {
          if (inquiries.lockOpen(inquiry.id())) {
            invited.forget(inquiry.id());
            inquiries.close(
                inquiry.id(), inquiry.closesOn().isBefore(today) ? inquiry.closesOn() : today);
          }
        });
  }

  static boolean mayRemind(StoredInquiry inquiry, LocalDate today) {
    LocalDate last = inquiry.remindedOn() == null ? inquiry.openedOn() : inquiry.remindedOn();
    return inquiry.takesAnswers(today)
        && inquiry.reminders() < MOST_REMINDERS
        && !today.isBefore(last.plusDays(DAYS_BETWEEN));
  }

  /** Writes to everybody whose ticket was not used; nothing is kept of to whom. */
  void remind(StoredInquiry inquiry, LocalDate today) {
    transaction.executeWithoutResult(
        status -> {
          if (inquiries.lockOpen(inquiry.id())
              && inquiries.reminded(inquiry.id(), inquiry.reminders(), today)) {
            letters.remind(inquiry, unused(inquiry));
          }
        });
  }

  /** Who has not used the ticket yet. */
  List<PersonId> unused(StoredInquiry inquiry) {
    Set<String> used = invited.used(inquiry.id());
    return invited.of(inquiry.id()).keySet().stream()
        .filter(person -> !used.contains(tickets.of(inquiry.id(), person).hash()))
        .toList();
  }
}
