package nl.getrouw.audit;

import static nl.getrouw.audit.AuditAccess.require;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.audit.AuditFacts.SheetFacts;
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
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scoring: each auditor on the own sheet, blind. There is no way here to somebody else's sheet: it
 * is found by the actor, never by a key from outside.
 */
@Service
@Transactional
public class Sheets {

  public static final int LONGEST_NOTE = 4000;
  public static final int LONGEST_REASON = 1000;

  private final AuditRepository audits;
  private final SheetRepository sheets;
  private final InstrumentLibrary instruments;
  private final Trail trail;
  private final LiveNews news;
  private final Clock clock;

  Sheets(
      AuditRepository audits,
      SheetRepository sheets,
      InstrumentLibrary instruments,
      Trail trail,
      LiveNews news,
      Clock clock) {
    this.audits = audits;
    this.sheets = sheets;
    this.instruments = instruments;
    this.trail = trail;
    this.news = news;
    this.clock = clock;
  }

  /**
   * The actor's own sheet.
   *
   * @throws NotFound when the actor is no auditor of this audit, or scoring has not begun
   */
  @Transactional(readOnly = true)
  public SheetPage sheet(Actor actor, AuditId id) {
    AuditFacts audit = facts(actor, id);
    SheetFacts own = own(actor, audit);
    return new SheetPage(
        id,
        audit.teamName(),
        audit.moment(),
        audit.state(),
        instruments.get(audit.instrument()),
        sheets.answers(own.id()),
        own.submittedAt());
  }

  /**
   * Saves the answer to one item; what is returned stands in the database. Saving the same thing
   * twice is saving it once.
   *
   * <p>Each statement reads what is committed by then: of two devices that save at once, the second
   * waits at the sheet's lock and has to see what the first one stored.
   *
   * @param rating null takes the rating back and keeps the note
   * @param note null or blank for none, at most {@value #LONGEST_NOTE} characters
   * @param version of the answer that the actor saw; 0 when there was none
   * @throws AnswerConflict when the item was answered elsewhere since
   * @throws Refusal when the sheet is submitted, or the rating does not fit the item
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Answer save(
      Actor actor,
      AuditId id,
      String itemCode,
      @Nullable Rating rating,
      @Nullable String note,
      int version) {
    AuditFacts audit = facts(actor, id);
    SheetFacts own = own(actor, audit);
    Instrument instrument = instruments.get(audit.instrument());
    Item item = instrument.item(itemCode).orElseThrow(NotFound::new);
    check(item, rating, note);
    if (audit.state() != AuditState.SCORING || !sheets.lockOpen(own.id())) {
      throw new Refusal("audit.refused.submitted");
    }
    long key = Objects.requireNonNull(instruments.itemKeys(audit.instrument()).get(itemCode));
    String kept = note == null || note.isBlank() ? null : note.strip();
    boolean saved = sheets.save(own.id(), key, rating, kept, version, clock.instant());
    Answer now = sheets.answer(own.id(), key, itemCode).orElseThrow(NotFound::new);
    boolean same = Objects.equals(now.rating(), rating) && Objects.equals(now.note(), kept);
    if (!saved && !same) {
      throw new AnswerConflict(now);
    }
    return now;
  }

  private static void check(Item item, @Nullable Rating rating, @Nullable String note) {
    if (rating != null && !item.accepts(rating)) {
      throw new Refusal("audit.refused.rating", item.code());
    }
    if (note != null && note.length() > LONGEST_NOTE) {
      throw new Refusal("audit.refused.longNote", LONGEST_NOTE);
    }
    String reason =
        switch (rating) {
          case Rating.NotApplicable(String why) -> why;
          case Rating.NotRateable(String why) -> why;
          case null, default -> "";
        };
    if (reason.length() > LONGEST_REASON) {
      throw new Refusal("audit.refused.longNote", LONGEST_REASON);
    }
  }

  /**
   * Submits the actor's sheet; afterwards it cannot be changed.
   *
   * @throws Refusal when items are missing, or the sheet was submitted already
   */
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public void submit(Actor actor, AuditId id) {
    AuditFacts audit = facts(actor, id);
    SheetFacts own = own(actor, audit);
    if (audit.state() != AuditState.SCORING || !sheets.lockOpen(own.id())) {
      throw new Refusal("audit.refused.submitted");
    }
    Map<String, Answer> answers = sheets.answers(own.id());
    int gaps =
        new SheetPage(
                id,
                audit.teamName(),
                audit.moment(),
                audit.state(),
                instruments.get(audit.instrument()),
                answers,
                null)
            .gaps()
            .size();
    if (gaps > 0) {
      throw new Refusal("audit.refused.gaps", gaps);
    }
    sheets.submit(own.id(), clock.instant());
    trail.write(actor, "audit.sheetSubmitted", id);
    news.publish(Audits.channel(id), "sheet");
  }

  private AuditFacts facts(Actor actor, AuditId id) {
    AuditFacts audit = audits.facts(id).orElseThrow(NotFound::new);
    require(AuditAccess.mayOpenSheet(actor, audit));
    return audit;
  }

  private static SheetFacts own(Actor actor, AuditFacts audit) {
    return audit.sheets().stream()
        .filter(sheet -> sheet.auditor().equals(actor.id()))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
