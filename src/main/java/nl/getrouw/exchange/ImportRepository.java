package nl.getrouw.exchange;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.IMPORT_RUN;
import static nl.getrouw.db.Tables.PERSON;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.AuditState;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Which files were imported, and what is there already. */
@Repository
class ImportRepository {

  /** What makes two audits of one instrument the same. */
  record Occasion(TeamId team, AuditMoment moment, LocalDate date) {}

  private static final String KIND = "AUDITS";
  private static final int MOST_SHOWN = 20;

  private final DSLContext db;
  private final Clock clock;

  ImportRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<ImportRun> find(OrganisationId organisation, String sha256) {
    return runs(organisation, IMPORT_RUN.SHA256.eq(sha256)).stream().findFirst();
  }

  /** The latest runs, newest first. */
  List<ImportRun> latest(OrganisationId organisation) {
    return runs(organisation, noCondition());
  }

  private List<ImportRun> runs(OrganisationId organisation, Condition which) {
    Field<Integer> audits =
        field(selectCount().from(AUDIT).where(AUDIT.IMPORT_ID.eq(IMPORT_RUN.ID)));
    return db.select(
            IMPORT_RUN.FILE_NAME, IMPORT_RUN.ROWS_READ, audits, IMPORT_RUN.IMPORTED_AT, PERSON.NAME)
        .from(IMPORT_RUN)
        .join(PERSON)
        .on(PERSON.ID.eq(IMPORT_RUN.IMPORTED_BY))
        .where(IMPORT_RUN.ORGANISATION_ID.eq(organisation.value()))
        .and(IMPORT_RUN.KIND.eq(KIND))
        .and(which)
        .orderBy(IMPORT_RUN.ID.desc())
        .limit(MOST_SHOWN)
        .fetch(mapping(ImportRun::new));
  }

  long insert(Actor by, ReceivedFile file, int rows) {
    return db.insertInto(IMPORT_RUN)
        .set(IMPORT_RUN.ORGANISATION_ID, by.organisation().value())
        .set(IMPORT_RUN.KIND, KIND)
        .set(IMPORT_RUN.FILE_NAME, file.name())
        .set(IMPORT_RUN.SHA256, file.sha256())
        .set(IMPORT_RUN.ROWS_READ, rows)
        .set(IMPORT_RUN.IMPORTED_BY, by.id().value())
        .set(IMPORT_RUN.IMPORTED_AT, clock.instant())
        .returning(IMPORT_RUN.ID)
        .fetchSingle()
        .getId();
  }

  /** When the teams of an organisation were audited with an instrument version before. */
  Set<Occasion> finished(OrganisationId organisation, InstrumentVersionId instrument) {
    return new HashSet<>(
        db.select(AUDIT.TEAM_ID, AUDIT.MOMENT, AUDIT.STARTS_ON)
            .from(AUDIT)
            .where(AUDIT.ORGANISATION_ID.eq(organisation.value()))
            .and(AUDIT.INSTRUMENT_VERSION_ID.eq(instrument.value()))
            .and(AUDIT.STATE.eq(AuditState.FINAL.name()))
            .fetch(
                row ->
                    new Occasion(
                        new TeamId(row.value1()),
                        AuditMoment.valueOf(row.value2()),
                        row.value3())));
  }
}
