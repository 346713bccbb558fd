package nl.getrouw.audit;

import static nl.getrouw.audit.AuditAccess.require;
import static nl.getrouw.db.Tables.ANSWER;
import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.CONSENSUS;
import static nl.getrouw.db.Tables.SHEET;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.audit.FinishedAudit.AgreedRating;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores audits that were finished elsewhere; their results are made and frozen here. */
@Service
@Transactional
public class FinishedAudits {

  private final DSLContext db;
  private final AuditRepository audits;
  private final Freezing freezing;
  private final InstrumentLibrary instruments;
  private final Trail trail;

  FinishedAudits(
      DSLContext db,
      AuditRepository audits,
      Freezing freezing,
      InstrumentLibrary instruments,
      Trail trail) {
    this.db = db;
    this.audits = audits;
    this.freezing = freezing;
    this.instruments = instruments;
    this.trail = trail;
  }

  /**
   * Stores one finished audit with its result; for administrators.
   *
   * @throws NotFound when team or instrument are not of the actor's organisation
   * @throws Refusal when an applicable item has no rating, or a rating does not fit its item
   */
  public AuditId store(Actor actor, FinishedAudit finished) {
    var place = audits.place(finished.team()).orElseThrow(NotFound::new);
    require(actor.holdsAt(place, Role.ADMINISTRATOR));
    require(
        instruments.published(actor.organisation()).stream()
            .anyMatch(version -> version.id().equals(finished.instrument())));
    Instrument instrument = instruments.get(finished.instrument());
    check(instrument, finished.agreed());
    Map<String, Long> keys = instruments.itemKeys(finished.instrument());
    long audit = insertAudit(actor, finished);
    for (FinishedAudit.Sheet sheet : finished.sheets()) {
      insertSheet(audit, sheet, keys);
    }
    insertAgreed(audit, finished, keys);
    AuditId id = new AuditId(audit);
    freezing.freeze(audits.facts(id).orElseThrow());
    db.update(AUDIT).set(AUDIT.STATE, AuditState.FINAL.name()).where(AUDIT.ID.eq(audit)).execute();
    trail.write(actor, "audit.stored", id);
    return id;
  }

  private static void check(Instrument instrument, Map<String, AgreedRating> agreed) {
    Map<String, Rating> ratings = new HashMap<>();
    agreed.forEach((item, given) -> ratings.put(item, given.rating()));
    for (Item item : instrument.items()) {
      Rating rating = ratings.get(item.code());
      boolean missing = rating == null && instrument.applies(item.code(), ratings);
      if (missing || (rating != null && !item.accepts(rating))) {
        throw new Refusal("audit.refused.rating", item.code());
      }
    }
  }

  private long insertAudit(Actor actor, FinishedAudit finished) {
    Long lead = finished.sheets().isEmpty() ? null : finished.sheets().getFirst().auditor().value();
    return db.insertInto(AUDIT)
        .set(AUDIT.ORGANISATION_ID, actor.organisation().value())
        .set(AUDIT.TEAM_ID, finished.team().value())
        .set(AUDIT.INSTRUMENT_VERSION_ID, finished.instrument().value())
        .set(AUDIT.KIND, finished.kind().name())
        .set(AUDIT.MOMENT, finished.moment().name())
        .set(AUDIT.STATE, AuditState.CONSENSUS.name()) // final once its result is there
        .set(AUDIT.LEAD_AUDITOR_ID, lead)
        .set(AUDIT.STARTS_ON, finished.startsOn())
        .set(AUDIT.ENDS_ON, finished.endsOn())
        .set(AUDIT.PLANNED_BY, actor.id().value())
        .set(AUDIT.PLANNED_AT, finished.finalisedAt())
        .set(AUDIT.FINALISED_AT, finished.finalisedAt())
        .set(AUDIT.FINALISED_BY, lead == null ? actor.id().value() : lead)
        .set(AUDIT.IMPORT_ID, finished.importRun())
        .returning(AUDIT.ID)
        .fetchSingle()
        .getId();
  }

  private void insertSheet(long audit, FinishedAudit.Sheet sheet, Map<String, Long> keys) {
    long id =
        db.insertInto(SHEET)
            .set(SHEET.AUDIT_ID, audit)
            .set(SHEET.AUDITOR_ID, sheet.auditor().value())
            .set(SHEET.SUBMITTED_AT, sheet.submittedAt())
            .returning(SHEET.ID)
            .fetchSingle()
            .getId();
    List<Query> answers = new ArrayList<>();
    sheet
        .ratings()
        .forEach(
            (item, rating) -> {
              StoredRating stored = StoredRating.of(rating);
              answers.add(
                  db.insertInto(ANSWER)
                      .set(ANSWER.SHEET_ID, id)
                      .set(ANSWER.ITEM_ID, Objects.requireNonNull(keys.get(item)))
                      .set(ANSWER.RATING, stored.kind())
                      .set(ANSWER.SCORE, stored.score())
                      .set(ANSWER.REASON, stored.reason())
                      .set(ANSWER.NOTE, sheet.notes().get(item))
                      .set(ANSWER.ANSWERED_AT, sheet.submittedAt())
                      .set(ANSWER.VERSION, 1));
            });
    db.batch(answers).execute();
  }

  private void insertAgreed(long audit, FinishedAudit finished, Map<String, Long> keys) {
    Instant at = finished.finalisedAt();
    Long by = finished.sheets().isEmpty() ? null : finished.sheets().getFirst().auditor().value();
    List<Query> rows = new ArrayList<>();
    finished
        .agreed()
        .forEach(
            (item, agreed) -> {
              StoredRating stored = StoredRating.of(agreed.rating());
              rows.add(
                  db.insertInto(CONSENSUS)
                      .set(CONSENSUS.AUDIT_ID, audit)
                      .set(CONSENSUS.ITEM_ID, Objects.requireNonNull(keys.get(item)))
                      .set(CONSENSUS.RATING, stored.kind())
                      .set(CONSENSUS.SCORE, stored.score())
                      .set(
                          CONSENSUS.REASON,
                          agreed.reason() == null ? stored.reason() : agreed.reason())
                      .set(CONSENSUS.AGREED_BY, by)
                      .set(CONSENSUS.AGREED_AT, at)
                      .set(CONSENSUS.VERSION, 1));
            });
    db.batch(rows).execute();
  }
}
