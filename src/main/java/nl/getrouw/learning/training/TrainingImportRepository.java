package nl.getrouw.learning.training;

import static nl.getrouw.db.Tables.IMPORT_RUN;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TRAINING_CERTIFICATE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.learning.training.ImportPreview.Run;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Which files with training records were imported, and what is there already. */
@Repository
class TrainingImportRepository {

  /** What makes two certificates the same. */
  record Known(PersonId person, TrainingId training, LocalDate completedOn) {}

  private static final String KIND = "TRAINING";
  private static final int MOST_SHOWN = 20;

  private final DSLContext db;
  private final Clock clock;
  private final LearnerRepository learners;

  TrainingImportRepository(DSLContext db, Clock clock, LearnerRepository learners) {
    this.db = db;
    this.clock = clock;
    this.learners = learners;
  }

  Optional<Run> find(OrganisationId organisation, String sha256) {
    return runs(organisation, IMPORT_RUN.SHA256.eq(sha256)).stream().findFirst();
  }

  /** The latest runs, newest first. */
  List<Run> latest(OrganisationId organisation) {
    return runs(organisation, noCondition());
  }

  private List<Run> runs(OrganisationId organisation, Condition which) {
    Field<Integer> certificates =
        field(
            selectCount()
                .from(TRAINING_CERTIFICATE)
                .where(TRAINING_CERTIFICATE.IMPORT_ID.eq(IMPORT_RUN.ID)));
    return db.select(
            IMPORT_RUN.FILE_NAME,
            IMPORT_RUN.ROWS_READ,
            certificates,
            IMPORT_RUN.IMPORTED_AT,
            PERSON.NAME)
        .from(IMPORT_RUN)
        .join(PERSON)
        .on(PERSON.ID.eq(IMPORT_RUN.IMPORTED_BY))
        .where(IMPORT_RUN.ORGANISATION_ID.eq(organisation.value()))
        .and(IMPORT_RUN.KIND.eq(KIND))
        .and(which)
        .orderBy(IMPORT_RUN.ID.desc())
        .limit(MOST_SHOWN)
        .fetch(mapping(Run::new));
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

  /**
   * Everybody of an organisation with an account that is enabled; with jobs where there are any.
   */
  People people(OrganisationId organisation, LocalDate on) {
    Map<PersonId, Learner> known = new HashMap<>();
    learners.learners(organisation, on).forEach(learner -> known.put(learner.id(), learner));
    People people = new People();
    db.select(PERSON.ID, PERSON.NAME, PERSON.EMAIL)
        .from(PERSON)
        .where(PERSON.ORGANISATION_ID.eq(organisation.value()))
        .and(PERSON.DISABLED_AT.isNull())
        .forEach(
            row -> {
              PersonId id = new PersonId(row.value1());
              Learner learner = known.get(id);
              people.add(
                  row.value3(),
                  learner == null
                      ? new Learner(id, row.value2(), null, Set.<Role>of(), List.of())
                      : learner);
            });
    return people;
  }

  /** The certificates that stand. */
  Set<Known> known(OrganisationId organisation) {
    return new HashSet<>(
        db.select(
                TRAINING_CERTIFICATE.PERSON_ID,
                TRAINING_CERTIFICATE.TRAINING_ID,
                TRAINING_CERTIFICATE.COMPLETED_ON)
            .from(TRAINING_CERTIFICATE)
            .where(TRAINING_CERTIFICATE.ORGANISATION_ID.eq(organisation.value()))
            .and(TRAINING_CERTIFICATE.REVOKED_AT.isNull())
            .fetch(
                row ->
                    new Known(
                        new PersonId(row.value1()), new TrainingId(row.value2()), row.value3())));
  }
}
