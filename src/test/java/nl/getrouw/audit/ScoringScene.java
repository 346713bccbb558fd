package nl.getrouw.audit;

import static nl.getrouw.db.Tables.ANSWER;
import static nl.getrouw.db.Tables.INSTRUMENT;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.INSTRUMENT_VERSION;
import static nl.getrouw.db.Tables.SHEET;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import nl.getrouw.db.tables.records.AnswerRecord;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.file.InstrumentFile;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** An audit of Wilgenhof that is being scored by Joris, who leads it, and Fatima. */
public final class ScoringScene {

  public final Fixture.Organisation organisation;
  public final PersonId joris;
  public final PersonId fatima;
  public final PersonId marijke;
  public final AuditId audit;
  private final DSLContext db;

  private ScoringScene(
      Fixture.Organisation organisation,
      DSLContext db,
      Audits audits,
      InstrumentVersionId instrument) {
    this.organisation = organisation;
    this.db = db;
    TeamId wilgenhof = organisation.team("Wilgenhof");
    joris = organisation.person("Joris van den Heuvel", Role.AUDITOR);
    fatima = organisation.person("Fatima el Amrani", Role.AUDITOR);
    marijke = organisation.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof);
    Actor lead = organisation.actor(marijke);
    audit =
        audits.plan(
            lead,
            new AuditPlan(
                wilgenhof,
                instrument,
                AuditKind.INTERNAL,
                AuditMoment.MONTH_10,
                joris,
                Set.of(joris, fatima),
                LocalDate.now(),
                LocalDate.now().plusDays(4)));
    audits.startScoring(lead, audit, audits.page(lead, audit).version());
  }

  /** With an instrument that ships with Getrouw. */
  public static ScoringScene shipped(
      Fixture fixture, DSLContext db, Audits audits, String instrument) {
    Fixture.Organisation organisation = fixture.organisation();
    InstrumentVersionId version =
        new InstrumentVersionId(
            db.select(INSTRUMENT_VERSION.ID)
                .from(INSTRUMENT_VERSION)
                .join(INSTRUMENT)
                .on(INSTRUMENT.ID.eq(INSTRUMENT_VERSION.INSTRUMENT_ID))
                .where(INSTRUMENT.CODE.eq(instrument))
                .and(INSTRUMENT.ORGANISATION_ID.isNull())
                .fetchAny(INSTRUMENT_VERSION.ID));
    return new ScoringScene(organisation, db, audits, version);
  }

  /** With an instrument of the organisation's own. */
  public static ScoringScene own(Fixture fixture, DSLContext db, Audits audits, String yaml) {
    Fixture.Organisation organisation = fixture.organisation();
    return new ScoringScene(organisation, db, audits, publish(db, organisation, yaml));
  }

  private static InstrumentVersionId publish(
      DSLContext db, Fixture.Organisation organisation, String yaml) {
    Instrument instrument =
        InstrumentFile.read(yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    long id =
        db.insertInto(INSTRUMENT)
            .set(INSTRUMENT.ORGANISATION_ID, organisation.id().value())
            .set(INSTRUMENT.CODE, instrument.code())
            .returning(INSTRUMENT.ID)
            .fetchSingle()
            .getId();
    long version =
        db.insertInto(INSTRUMENT_VERSION)
            .set(INSTRUMENT_VERSION.INSTRUMENT_ID, id)
            .set(INSTRUMENT_VERSION.LABEL, instrument.version())
            .set(INSTRUMENT_VERSION.STATE, "DRAFT")
            .set(INSTRUMENT_VERSION.KIND, instrument.kind().name())
            .set(INSTRUMENT_VERSION.TITLE_NL, instrument.title().nl())
            .set(INSTRUMENT_VERSION.TITLE_EN, instrument.title().en())
            .set(INSTRUMENT_VERSION.YAML, yaml)
            .set(INSTRUMENT_VERSION.SHA256, "0".repeat(64))
            .returning(INSTRUMENT_VERSION.ID)
            .fetchSingle()
            .getId();
    short position = 0;
    for (Item item : instrument.items()) {
      position++;
      db.insertInto(INSTRUMENT_ITEM)
          .set(INSTRUMENT_ITEM.INSTRUMENT_VERSION_ID, version)
          .set(INSTRUMENT_ITEM.POSITION, position)
          .set(INSTRUMENT_ITEM.CODE, item.code())
          .set(INSTRUMENT_ITEM.DOMAIN_CODE, instrument.domainOf(item.code()).code())
          .set(INSTRUMENT_ITEM.NAME_NL, item.name().nl())
          .set(INSTRUMENT_ITEM.NAME_EN, item.name().en())
          .execute();
    }
    db.update(INSTRUMENT_VERSION)
        .set(INSTRUMENT_VERSION.STATE, "PUBLISHED")
        .where(INSTRUMENT_VERSION.ID.eq(version))
        .execute();
    return new InstrumentVersionId(version);
  }

  public Actor actor(PersonId person) {
    return organisation.actor(person);
  }

  /** Scores everything with the lowest score but these items. */
  public void scoreAllBut(Sheets sheets, PersonId auditor, Set<String> items) {
    for (Item item : sheets.sheet(actor(auditor), audit).instrument().items()) {
      SheetPage sheet = sheets.sheet(actor(auditor), audit);
      if (!items.contains(item.code()) && sheet.applicable().contains(item)) {
        int version = sheet.answer(item.code()).version();
        Rating rating = new Rating.Scored(item.scale().min());
        sheets.save(actor(auditor), audit, item.code(), rating, null, version);
      }
    }
  }

  /** The stored answer to an item, straight from the table. */
  public @Nullable AnswerRecord stored(PersonId auditor, String item) {
    return db.select(ANSWER.fields())
        .from(ANSWER)
        .join(SHEET)
        .on(SHEET.ID.eq(ANSWER.SHEET_ID))
        .join(INSTRUMENT_ITEM)
        .on(INSTRUMENT_ITEM.ID.eq(ANSWER.ITEM_ID))
        .where(SHEET.AUDIT_ID.eq(audit.value()))
        .and(SHEET.AUDITOR_ID.eq(auditor.value()))
        .and(INSTRUMENT_ITEM.CODE.eq(item))
        .fetchOptionalInto(AnswerRecord.class)
        .orElse(null);
  }

  /** Whether an auditor's sheet is submitted, straight from the table. */
  public boolean isSubmitted(PersonId auditor) {
    return db.fetchExists(
        SHEET,
        SHEET
            .AUDIT_ID
            .eq(audit.value())
            .and(SHEET.AUDITOR_ID.eq(auditor.value()))
            .and(SHEET.SUBMITTED_AT.isNotNull()));
  }
}
