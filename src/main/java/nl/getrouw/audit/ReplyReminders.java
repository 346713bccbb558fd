package nl.getrouw.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.organisation.Directory;
import nl.getrouw.post.Letter;
import nl.getrouw.post.Line;
import nl.getrouw.post.Reminders;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds team leads of a concept without a reply, in the last three days of its term. */
@Component
class ReplyReminders implements Reminders {

  static final int DAYS_BEFORE = 3;

  private final AuditRepository audits;
  private final ReplyRepository replies;
  private final Directory directory;

  ReplyReminders(AuditRepository audits, ReplyRepository replies, Directory directory) {
    this.audits = audits;
    this.replies = replies;
    this.directory = directory;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Reminder> due(LocalDate today) {
    return replies.unsentUntil(today, today.plusDays(DAYS_BEFORE)).stream()
        .flatMap(audit -> letters(audit, today))
        .toList();
  }

  private Stream<Reminder> letters(AuditId id, LocalDate today) {
    AuditFacts audit = audits.facts(id).orElseThrow();
    LocalDate until = replies.concept(id).orElseThrow().replyUntil();
    return directory.holders(audit.place(), Role.TEAM_LEAD, today).stream()
        .filter(lead -> !audit.isAuditor(lead.id()))
        .map(
            lead ->
                new Reminder(
                    "reply-%s-%s-%s".formatted(id, until, lead.id()),
                    Letter.to(lead.id(), Line.of("reply.mail.due.subject", audit.teamName()))
                        .paragraph("reply.mail.due.text", audit.teamName(), until)
                        .button("reply.mail.due.open", "audits/" + id + "/weerwoord")));
  }
}
