package nl.getrouw.audit;

import static nl.getrouw.audit.AuditAccess.require;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.agreement.AgreementReport;
import nl.getrouw.audit.ConsensusPage.Blind;
import nl.getrouw.audit.ConsensusPage.Row;
import nl.getrouw.instrument.Condition;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.live.LiveNews;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The auditors put their blind scores beside each other and agree, item by item. */
@Service
@Transactional
public class Consensus {

  public static final int LONGEST_REASON = 2000;

  private final AuditRepository audits;
  private final ConsensusRepository consensus;
  private final ReplyRepository replies;
  private final InstrumentLibrary instruments;
  private final Trail trail;
  private final LiveNews news;

  Consensus(
      AuditRepository audits,
      ConsensusRepository consensus,
      ReplyRepository replies,
      InstrumentLibrary instruments,
      Trail trail,
      LiveNews news) {
    this.audits = audits;
    this.consensus = consensus;
    this.replies = replies;
    this.instruments = instruments;
    this.trail = trail;
    this.news = news;
  }

  /**
   * All items with their blind scores and what was agreed.
   *
   * @throws NotFound unless the actor audits here and the audit has reached consensus
   */
  @Transactional(readOnly = true)
  public ConsensusPage page(Actor actor, AuditId id) {
    return page(actor, facts(actor, id));
  }

  /** As {@link #page}; empty for who may not see the blind scores of this audit. */
  @Transactional(readOnly = true)
  public Optional<ConsensusPage> seen(Actor actor, AuditId id) {
    return audits
        .facts(id)
        .filter(audit -> AuditAccess.mayOpenConsensus(actor, audit))
        .map(audit -> page(actor, audit));
  }

  private ConsensusPage page(Actor actor, AuditFacts audit) {
    AuditId id = audit.id();
    Instrument instrument = instruments.get(audit.instrument());
    Map<String, List<Blind>> blind = consensus.blind(audit, instrument);
    Map<String, Agreed> agreed = consensus.agreed(id);
    Map<String, Rating> ratings = new HashMap<>();
    agreed.forEach((item, now) -> ratings.put(item, now.rating()));
    Map<String, Remark> changes = changes(id);
    List<Row> rows =
        instrument.items().stream()
            .map(item -> row(instrument, item, blind, agreed.get(item.code()), changes))
            .filter(row -> instrument.applies(row.item().code(), ratings) || awaits(row, ratings))
            .toList();
    Transition closing = audit.kind().hasReply() ? Transition.MAKE_CONCEPT : Transition.FINISH;
    return new ConsensusPage(
        id,
        audit.version(),
        audit.teamName(),
        audit.moment(),
        audit.state(),
        instrument,
        consensus.raters(id),
        rows,
        AuditAccess.mayAgree(actor, audit),
        closing,
        AuditAccess.mayTake(actor, audit, closing));
  }

  /** Somebody scored it, and whether it applies depends on an item that is still open. */
  private static boolean awaits(Row row, Map<String, Rating> agreed) {
    Condition when = row.item().when();
    return when != null
        && !agreed.containsKey(when.item())
        && row.blind().stream().anyMatch(blind -> blind.rating() != null);
  }

  private static Row row(
      Instrument instrument,
      Item item,
      Map<String, List<Blind>> blind,
      @Nullable Agreed agreed,
      Map<String, Remark> changes) {
    List<Blind> ofItem = blind.getOrDefault(item.code(), List.of());
    return new Row(
        item,
        instrument.domainOf(item.code()),
        ofItem,
        Differences.spread(ofItem),
        Differences.differs(ofItem),
        agreed,
        changes.get(item.code()));
  }

  /** The answered remarks that gave an item another score. */
  private Map<String, Remark> changes(AuditId id) {
    Map<String, Remark> changes = new HashMap<>();
    for (Remark remark : replies.remarks(id)) {
      if (remark.item() != null && remark.changedScore()) {
        changes.put(remark.item(), remark);
      }
    }
    return changes;
  }

  /**
   * Agreement between the auditors, from the blind scores only.
   *
   * @throws NotFound unless the actor audits here and the audit has reached consensus
   */
  @Transactional(readOnly = true)
  public AgreementReport agreement(Actor actor, AuditId id) {
    AuditFacts audit = facts(actor, id);
    Instrument instrument = instruments.get(audit.instrument());
    return BlindAgreement.report(instrument, consensus.blind(audit, instrument));
  }

  /**
   * Agrees on an item. What it replaces, or what loses a conflict, stays in the history. Agreeing
   * on what stands there already is no conflict.
   *
   * @param reason needed unless all auditors gave the item this score
   * @param version of the agreement that the actor saw; 0 when there was none
   * @throws ConsensusConflict when another auditor agreed on something else since
   */
  @Transactional(noRollbackFor = ConsensusConflict.class)
  public Agreed agree(
      Actor actor,
      AuditId id,
      String itemCode,
      Rating rating,
      @Nullable String reason,
      int version) {
    audits.lock(id);
    AuditFacts audit = facts(actor, id);
    if (!AuditAccess.mayAgree(actor, audit)) {
      throw new Refusal("audit.refused.consensusClosed");
    }
    Instrument instrument = instruments.get(audit.instrument());
    Item item = instrument.item(itemCode).orElseThrow(NotFound::new);
    String why = reason == null || reason.isBlank() ? null : reason.strip();
    check(item, rating, why, consensus.blind(audit, instrument).getOrDefault(itemCode, List.of()));
    long key = Objects.requireNonNull(instruments.itemKeys(audit.instrument()).get(itemCode));
    boolean saved = consensus.agree(id, key, rating, why, version, actor);
    Agreed now = consensus.agreed(id, itemCode).orElseThrow(NotFound::new);
    if (!saved && now.says(rating, why)) {
      return now;
    }
    if (!saved) {
      consensus.remember(id, key, rating, why, actor);
      throw new ConsensusConflict(itemCode, now);
    }
    trail.write(actor, "audit.agreed", id, itemCode);
    news.publish(Audits.channel(id), "agreed " + itemCode);
    return now;
  }

  private static void check(Item item, Rating rating, @Nullable String reason, List<Blind> blind) {
    if (!item.accepts(rating)) {
      throw new Refusal("audit.refused.rating", item.code());
    }
    if (reason == null && !Differences.allScored(blind, rating)) {
      throw new Refusal("audit.refused.reasonNeeded");
    }
    if (reason != null && reason.length() > LONGEST_REASON) {
      throw new Refusal("audit.refused.longNote", LONGEST_REASON);
    }
  }

  /** Tells the other auditors that the actor is writing at an item; stores nothing. */
  public void writing(Actor actor, AuditId id, String itemCode) {
    facts(actor, id);
    news.publish(Audits.channel(id), "writing " + actor.id() + " " + itemCode);
  }

  /** Tells the other auditors that the actor has the page open; stores nothing. */
  public void present(Actor actor, AuditId id) {
    facts(actor, id);
    news.publish(Audits.channel(id), "present " + actor.id());
  }

  /** Tells the other auditors that the actor closed the page; stores nothing. */
  public void absent(Actor actor, AuditId id) {
    facts(actor, id);
    news.publish(Audits.channel(id), "absent " + actor.id());
  }

  private AuditFacts facts(Actor actor, AuditId id) {
    AuditFacts audit = audits.facts(id).orElseThrow(NotFound::new);
    require(AuditAccess.mayOpenConsensus(actor, audit));
    return audit;
  }
}
