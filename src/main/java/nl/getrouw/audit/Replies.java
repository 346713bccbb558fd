package nl.getrouw.audit;

import static nl.getrouw.audit.AuditAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.audit.Remark.Decision;
import nl.getrouw.audit.ReplyPage.Row;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.live.LiveNews;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Right of reply: the team lead remarks on the concept, the lead auditor answers. */
@Service
@Transactional
public class Replies {

  private static final int SHORTEST = 3;

  private final AuditRepository audits;
  private final ReplyRepository replies;
  private final ConsensusRepository consensus;
  private final InstrumentLibrary instruments;
  private final Trail trail;
  private final LiveNews news;
  private final Clock clock;

  Replies(
      AuditRepository audits,
      ReplyRepository replies,
      ConsensusRepository consensus,
      InstrumentLibrary instruments,
      Trail trail,
      LiveNews news,
      Clock clock) {
    this.audits = audits;
    this.replies = replies;
    this.consensus = consensus;
    this.instruments = instruments;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
  }

  /**
   * The concept with its remarks. What is not sent yet is shown to who writes it only.
   *
   * @throws NotFound unless there is a concept, and the actor may see it or the final result
   */
  @Transactional(readOnly = true)
  public ReplyPage page(Actor actor, AuditId id) {
    AuditFacts audit = facts(actor, id);
    Concept concept = concept(id);
    boolean closed = closed(audit, concept);
    boolean remarks = AuditAccess.mayRemark(actor, audit) && !closed;
    List<Remark> shown = closed || remarks ? replies.remarks(id) : List.of();
    Map<String, Remark> ofItem = new HashMap<>();
    Remark general = null;
    for (Remark remark : shown) {
      if (remark.item() == null) {
        general = remark;
      } else {
        ofItem.put(remark.item(), remark);
      }
    }
    Instrument instrument = instruments.get(audit.instrument());
    return new ReplyPage(
        id,
        audit.teamName(),
        audit.moment(),
        audit.state(),
        instrument,
        concept,
        closed,
        audit.leadName(),
        rows(instrument, consensus.agreed(id), ofItem),
        general,
        remarks,
        AuditAccess.mayAnswer(actor, audit) && closed,
        AuditAccess.mayAnswer(actor, audit) && ReplyTerm.isOpen(concept, replies.remarks(id)));
  }

  private static List<Row> rows(
      Instrument instrument, Map<String, Agreed> agreed, Map<String, Remark> remarks) {
    return instrument.items().stream()
        .filter(item -> agreed.containsKey(item.code()))
        .map(
            item ->
                new Row(
                    item,
                    instrument.domainOf(item.code()),
                    Objects.requireNonNull(agreed.get(item.code())),
                    remarks.get(item.code())))
        .toList();
  }

  /**
   * Writes a remark, or changes it while it is not sent.
   *
   * @param item code of an item; null for the audit as a whole
   * @param text 3 to {@link Remark#LONGEST} characters
   * @param version of the remark that the actor saw; 0 when there was none
   * @throws RemarkConflict when a colleague wrote something else since
   */
  public Remark remark(Actor actor, AuditId id, @Nullable String item, String text, int version) {
    AuditFacts audit = remarking(actor, id);
    String said = text.strip();
    if (said.length() < SHORTEST || said.length() > Remark.LONGEST) {
      throw new Refusal("reply.refused.text", SHORTEST, Remark.LONGEST);
    }
    Long key = key(audit, item);
    Remark before = replies.remark(id, item).orElse(null);
    if (before != null && before.text().equals(said)) {
      return before;
    }
    if (!replies.write(id, key, said, version, actor)) {
      throw new RemarkConflict(before);
    }
    trail.write(actor, "audit.remarked", id, item);
    news.publish(Audits.channel(id), "remark");
    return replies.remark(id, item).orElseThrow(NotFound::new);
  }

  /**
   * Takes back a remark that is not sent.
   *
   * @throws RemarkConflict when a colleague changed it since
   */
  public void withdraw(Actor actor, AuditId id, @Nullable String item, int version) {
    AuditFacts audit = remarking(actor, id);
    if (!replies.withdraw(id, key(audit, item), version)) {
      throw new RemarkConflict(replies.remark(id, item).orElse(null));
    }
    trail.write(actor, "audit.remarkWithdrawn", id, item);
    news.publish(Audits.channel(id), "remark");
  }

  /**
   * Sends the reply: the remarks as they stand, or that there are none. After that nothing can be
   * added.
   *
   * @param version of the concept that the actor saw
   * @throws Conflict when remarks were written since
   */
  public void send(Actor actor, AuditId id, int version) {
    remarking(actor, id);
    int remarks = replies.remarks(id).size();
    if (!replies.send(id, version, actor)) {
      throw new Conflict("reply");
    }
    trail.write(actor, "audit.replySent", id, Integer.toString(remarks));
    news.publish(Audits.channel(id), "reply");
  }

  /**
   * Answers a remark; until the audit is final the answer can be changed. With {@link
   * Decision#CHANGED} the item gets another score and the old one stays visible; with {@link
   * Decision#KEPT} it has the score of the concept.
   *
   * @param item code of an item; null for the remark on the audit as a whole
   * @param after the rating that takes its place, with {@code CHANGED} only
   * @param reason why, 3 to {@link Remark#LONGEST} characters
   * @param version of the remark that the actor saw
   * @throws RemarkConflict when it was answered elsewhere since
   */
  public Remark answer(
      Actor actor,
      AuditId id,
      @Nullable String item,
      Decision decision,
      @Nullable Rating after,
      String reason,
      int version) {
    audits.lock(id);
    AuditFacts audit = facts(actor, id);
    if (!AuditAccess.mayAnswer(actor, audit)) {
      throw new Refusal("reply.refused.notYours");
    }
    if (!closed(audit, concept(id))) {
      throw new Refusal("reply.refused.tooEarly");
    }
    Remark remark = replies.remark(id, item).orElseThrow(NotFound::new);
    String why = reason.strip();
    if (why.length() < SHORTEST || why.length() > Remark.LONGEST) {
      throw new Refusal("reply.refused.reason", SHORTEST, Remark.LONGEST);
    }
    if (remark.version() != version) {
      throw new RemarkConflict(remark);
    }
    if (item == null) {
      check(decision == Decision.NOTED && after == null, "reply.refused.decision");
      replies.answer(id, null, version, decision, why, null, null, actor);
    } else {
      answerItem(actor, audit, item, decision, after, why, version);
    }
    trail.write(actor, "audit.remarkAnswered", id, detail(item, decision));
    news.publish(Audits.channel(id), "answered " + item);
    return replies.remark(id, item).orElseThrow(NotFound::new);
  }

  private void answerItem(
      Actor actor,
      AuditFacts audit,
      String item,
      Decision decision,
      @Nullable Rating after,
      String why,
      int version) {
    check(decision != Decision.NOTED, "reply.refused.decision");
    check((decision == Decision.CHANGED) == (after != null), "reply.refused.decision");
    long key = Objects.requireNonNull(key(audit, item));
    Agreed now = consensus.agreed(audit.id(), item).orElseThrow(NotFound::new);
    StoredRating first = replies.before(audit.id(), key);
    StoredRating before =
        first != null ? first : StoredRating.of(now.rating()).because(now.reason());
    if (after != null) {
      checkChange(audit, item, before, after);
    }
    replies.answer(audit.id(), key, version, decision, why, before, after, actor);
    Rating wanted = after != null ? after : Objects.requireNonNull(before.rating());
    String because = after != null ? why : before.reason();
    if (!now.says(wanted, because)) {
      consensus.agree(audit.id(), key, wanted, because, now.version(), actor);
    }
  }

  private void checkChange(AuditFacts audit, String code, StoredRating before, Rating after) {
    Instrument instrument = instruments.get(audit.instrument());
    Item item = instrument.item(code).orElseThrow(NotFound::new);
    if (!item.accepts(after)) {
      throw new Refusal("audit.refused.rating", code);
    }
    StoredRating wanted = StoredRating.of(after);
    boolean same =
        Objects.equals(wanted.kind(), before.kind())
            && Objects.equals(wanted.score(), before.score());
    check(!same, "reply.refused.sameScore");
    Map<String, Rating> ratings = new HashMap<>();
    consensus.agreed(audit.id()).forEach((other, agreed) -> ratings.put(other, agreed.rating()));
    ratings.put(code, after);
    boolean opens =
        instrument.items().stream()
            .map(Item::code)
            .anyMatch(other -> instrument.applies(other, ratings) && !ratings.containsKey(other));
    check(!opens, "reply.refused.opensItems");
  }

  private static void check(boolean sound, String refusal) {
    if (!sound) {
      throw new Refusal(refusal);
    }
  }

  private static String detail(@Nullable String item, Decision decision) {
    return item == null ? decision.name() : item + " " + decision;
  }

  /** The audit, held, when the actor may write remarks on it now. */
  private AuditFacts remarking(Actor actor, AuditId id) {
    audits.lock(id);
    AuditFacts audit = facts(actor, id);
    if (audit.state() != AuditState.CONCEPT) {
      throw new Refusal("reply.refused.final");
    }
    if (!AuditAccess.mayRemark(actor, audit)) {
      throw new Refusal("reply.refused.onlyTeamLead");
    }
    Concept concept = concept(id);
    if (concept.sentAt() != null) {
      throw new Refusal("reply.refused.sent");
    }
    if (closed(audit, concept)) {
      throw new Refusal("reply.refused.term");
    }
    return audit;
  }

  private boolean closed(AuditFacts audit, Concept concept) {
    return audit.state() != AuditState.CONCEPT || concept.isClosed(LocalDate.now(clock));
  }

  private @Nullable Long key(AuditFacts audit, @Nullable String item) {
    if (item == null) {
      return null;
    }
    Long key = instruments.itemKeys(audit.instrument()).get(item);
    require(key != null && consensus.agreed(audit.id(), item).isPresent());
    return key;
  }

  private Concept concept(AuditId id) {
    return replies.concept(id).orElseThrow(NotFound::new);
  }

  private AuditFacts facts(Actor actor, AuditId id) {
    AuditFacts audit = audits.facts(id).orElseThrow(NotFound::new);
    require(AuditAccess.maySeeConcept(actor, audit) || AuditAccess.maySeeResult(actor, audit));
    return audit;
  }
}
