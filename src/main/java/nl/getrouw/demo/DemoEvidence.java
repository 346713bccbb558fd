package nl.getrouw.demo;

import static nl.getrouw.db.Tables.ANSWER;
import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.EVIDENCE;
import static nl.getrouw.db.Tables.SHEET;
import static nl.getrouw.db.Tables.TEAM;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.evidence.Tally;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.kernel.OrganisationId;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the auditors of the demo saw: on every scored item of the audits that are being scored or
 * talked about, and of the newest finished one of Wilgenhof.
 */
@Component
@Profile("demo")
class DemoEvidence implements DemoFeature {

  private static final long SEED = 1207;
  private static final int FILES = 10;

  private final DSLContext db;

  DemoEvidence(DSLContext db) {
    this.db = db;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void load(Staff staff) {
    OrganisationId organisation = staff.actor("Karin Postma").organisation();
    List<Query> rows = new ArrayList<>();
    db.select(ANSWER.SHEET_ID, ANSWER.ITEM_ID, ANSWER.SCORE, ANSWER.ANSWERED_AT)
        .from(ANSWER)
        .join(SHEET)
        .on(SHEET.ID.eq(ANSWER.SHEET_ID))
        .join(AUDIT)
        .on(AUDIT.ID.eq(SHEET.AUDIT_ID))
        .join(TEAM)
        .on(TEAM.ID.eq(AUDIT.TEAM_ID))
        .where(AUDIT.ORGANISATION_ID.eq(organisation.value()))
        .and(ANSWER.SCORE.isNotNull())
        .and(
            AUDIT
                .STATE
                .in("SCORING", "CONSENSUS", "CONCEPT")
                .or(TEAM.NAME.eq("Wilgenhof").and(AUDIT.MOMENT.eq("MONTH_20"))))
        .orderBy(ANSWER.SHEET_ID, ANSWER.ITEM_ID)
        .forEach(
            row ->
                see(
                    rows,
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    new Random(SEED * row.value1() + row.value2())));
    db.batch(rows).execute();
  }

  private void see(List<Query> rows, long sheet, long item, int score, Instant at, Random random) {
    for (Source source : Source.values()) {
      if (random.nextInt(100) < usual(source)) {
        rows.add(row(sheet, item, source, score, at, random));
      }
    }
  }

  /** How many of a hundred items a source is used for. */
  private static int usual(Source source) {
    return switch (source) {
      case FILE_REVIEW -> 72;
      case INTERVIEW_CLIENT -> 60;
      case INTERVIEW_WORKER -> 80;
      case OBSERVATION -> 26;
      case DOCUMENT -> 20;
      case QUESTIONNAIRE -> 0;
    };
  }

  private Query row(long sheet, long item, Source source, int score, Instant at, Random random) {
    Tally tally = tally(source, score, random);
    boolean noted = tally == null || random.nextInt(10) < 8;
    return db.insertInto(EVIDENCE)
        .set(EVIDENCE.SHEET_ID, sheet)
        .set(EVIDENCE.ITEM_ID, item)
        .set(EVIDENCE.SOURCE, source.name())
        .set(EVIDENCE.NOTE, noted ? DemoSightings.note(source, score, random) : null)
        .set(
            EVIDENCE.FOUND,
            tally == null || tally.found() == null ? null : tally.found().shortValue())
        .set(EVIDENCE.LOOKED_AT, tally == null ? null : (short) tally.lookedAt())
        .set(EVIDENCE.NOTED_AT, at)
        .set(EVIDENCE.VERSION, 1);
  }

  /** The higher the score, the more files show it. */
  private static @Nullable Tally tally(Source source, int score, Random random) {
    return switch (source.counting()) {
      case NOTHING -> null;
      case PEOPLE -> Tally.people(2 + random.nextInt(source == Source.INTERVIEW_CLIENT ? 5 : 3));
      case FOUND ->
          Tally.files(Math.clamp((score - 1L) * 5 / 2 + random.nextInt(2), 0, FILES), FILES);
    };
  }
}
