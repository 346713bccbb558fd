package nl.getrouw.audit;

import static nl.getrouw.audit.AuditAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.live.LiveNews;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead auditor may give a team more time for its reply: once, and with a reason. */
@Service
@Transactional
public class ReplyTerm {

  private static final int REASON_AT_LEAST = 3;
  public static final int REASON_AT_MOST = 1000;

  private final AuditRepository audits;
  private final ReplyRepository replies;
  private final Trail trail;
  private final LiveNews news;
  private final Clock clock;

  ReplyTerm(
      AuditRepository audits, ReplyRepository replies, Trail trail, LiveNews news, Clock clock) {
    this.audits = audits;
    this.replies = replies;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Moves the last day of the reply; also after it, as long as nothing was answered yet.
   *
   * @param until after the last day as it is, and at most {@link Concept#MOST_DAYS} days from now
   * @param reason 3 to {@value #REASON_AT_MOST} characters; the team reads it
   * @throws NotFound for who does not see the concept
   * @throws Refusal for who does not lead the audit, and when a day or the reason does not fit
   * @throws Conflict when it was extended before, or the reply was sent or answered meanwhile
   */
  public void extend(Actor actor, AuditId id, LocalDate until, String reason) {
    audits.lock(id);
    AuditFacts audit = audits.facts(id).orElseThrow(NotFound::new);
    require(AuditAccess.maySeeConcept(actor, audit));
    if (!AuditAccess.mayAnswer(actor, audit)) {
      throw new Refusal("reply.refused.notYoursToExtend");
    }
    Concept concept = replies.concept(id).orElseThrow(NotFound::new);
    if (!isOpen(concept, replies.remarks(id))) {
      throw new Conflict("reply");
    }
    LocalDate today = LocalDate.now(clock);
    if (!until.isAfter(concept.replyUntil())
        || until.isBefore(today)
        || until.isAfter(today.plusDays(Concept.MOST_DAYS))) {
      throw new Refusal("reply.refused.until", Concept.MOST_DAYS);
    }
    String why = reason.strip();
    if (why.length() < REASON_AT_LEAST || why.length() > REASON_AT_MOST) {
      throw new Refusal("reply.refused.reason", REASON_AT_LEAST, REASON_AT_MOST);
    }
    if (!replies.extend(id, until, why, actor)) {
      throw new Conflict("reply");
    }
    trail.write(actor, "audit.replyExtended", id, until.toString());
    news.publish(Audits.channel(id), "term");
  }

  /** Whether the term can still be moved: not moved before, nothing sent, nothing answered. */
  static boolean isOpen(Concept concept, List<Remark> remarks) {
    return concept.extension() == null
        && concept.sentAt() == null
        && remarks.stream().allMatch(remark -> remark.answer() == null);
  }
}
