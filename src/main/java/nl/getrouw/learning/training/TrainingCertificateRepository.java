package nl.getrouw.learning.training;

import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TRAINING;
import static nl.getrouw.db.Tables.TRAINING_CERTIFICATE;
import static nl.getrouw.db.Tables.TRAINING_PART;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.getrouw.db.tables.Person;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.learning.training.TrainingCertificate.Revocation;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Certificates of people. */
@Repository
class TrainingCertificateRepository {

  private static final Person ISSUER = PERSON.as("issuer");
  private static final Person REVOKER = PERSON.as("revoker");
  private static final Field<BigDecimal> HOURS =
      field(
              select(sum(TRAINING_PART.HOURS))
                  .from(TRAINING_PART)
                  .where(TRAINING_PART.TRAINING_ID.eq(TRAINING_CERTIFICATE.TRAINING_ID)))
          .as("hours");

  /** A certificate in few words, for who looks at many. */
  record Held(
      PersonId person, TrainingId training, LocalDate completedOn, @Nullable LocalDate expiresOn) {}

  /** What a new certificate says. */
  record Earned(
      PersonId person,
      TrainingId training,
      LocalDate completedOn,
      @Nullable LocalDate expiresOn,
      @Nullable EditionId edition,
      @Nullable Long importRun) {}

  private final DSLContext db;
  private final Clock clock;

  TrainingCertificateRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Holds the organisation until the end of the transaction, so that numbers follow each other. */
  void lock(OrganisationId organisation) {
    db.select(ORGANISATION.ID)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.eq(organisation.value()))
        .forUpdate()
        .fetch();
  }

  /** The last number that was given in a year; 0 for none. */
  int last(OrganisationId organisation, int year) {
    Integer last =
        db.select(max(TRAINING_CERTIFICATE.SEQUENCE))
            .from(TRAINING_CERTIFICATE)
            .where(TRAINING_CERTIFICATE.ORGANISATION_ID.eq(organisation.value()))
            .and(TRAINING_CERTIFICATE.YEAR.eq((short) year))
            .fetchSingle()
            .value1();
    return last == null ? 0 : last;
  }

  /** Stores certificates with the numbers that follow; the organisation has to be held. */
  void insert(Actor actor, List<Earned> earned) {
    Instant now = clock.instant();
    int year = LocalDate.now(clock).getYear();
    int sequence = last(actor.organisation(), year);
    var queries = new ArrayList<Query>(earned.size());
    for (Earned one : earned) {
      sequence++;
      queries.add(
          db.insertInto(TRAINING_CERTIFICATE)
              .set(TRAINING_CERTIFICATE.ORGANISATION_ID, actor.organisation().value())
              .set(TRAINING_CERTIFICATE.PERSON_ID, one.person().value())
              .set(TRAINING_CERTIFICATE.TRAINING_ID, one.training().value())
              .set(
                  TRAINING_CERTIFICATE.EDITION_ID,
                  one.edition() == null ? null : one.edition().value())
              .set(TRAINING_CERTIFICATE.IMPORT_ID, one.importRun())
              .set(TRAINING_CERTIFICATE.YEAR, (short) year)
              .set(TRAINING_CERTIFICATE.SEQUENCE, sequence)
              .set(TRAINING_CERTIFICATE.COMPLETED_ON, one.completedOn())
              .set(TRAINING_CERTIFICATE.EXPIRES_ON, one.expiresOn())
              .set(TRAINING_CERTIFICATE.ISSUED_BY, actor.id().value())
              .set(TRAINING_CERTIFICATE.ISSUED_AT, now));
    }
    db.batch(queries).execute();
  }

  /** Returns false when it was revoked already. */
  boolean revoke(long id, String reason, Actor actor) {
    return db.update(TRAINING_CERTIFICATE)
            .set(TRAINING_CERTIFICATE.REVOKED_AT, clock.instant())
            .set(TRAINING_CERTIFICATE.REVOKED_BY, actor.id().value())
            .set(TRAINING_CERTIFICATE.REVOKE_REASON, reason)
            .where(TRAINING_CERTIFICATE.ID.eq(id))
            .and(TRAINING_CERTIFICATE.REVOKED_AT.isNull())
            .execute()
        == 1;
  }

  Optional<TrainingCertificate> find(long id) {
    return where(TRAINING_CERTIFICATE.ID.eq(id)).stream().findFirst();
  }

  /** All of a person, the latest first. */
  List<TrainingCertificate> of(PersonId person) {
    return where(TRAINING_CERTIFICATE.PERSON_ID.eq(person.value()));
  }

  /** Those that stand and were earned in an edition. */
  List<TrainingCertificate> of(EditionId edition) {
    return where(
        TRAINING_CERTIFICATE
            .EDITION_ID
            .eq(edition.value())
            .and(TRAINING_CERTIFICATE.REVOKED_AT.isNull()));
  }

  /** Those that stand and end in these days, unless the same person has a later one. */
  List<TrainingCertificate> expiring(
      @Nullable OrganisationId organisation, LocalDate from, LocalDate until) {
    var later = TRAINING_CERTIFICATE.as("later");
    Condition condition =
        TRAINING_CERTIFICATE
            .REVOKED_AT
            .isNull()
            .and(PERSON.DISABLED_AT.isNull())
            .and(TRAINING_CERTIFICATE.EXPIRES_ON.between(from, until))
            .andNotExists(
                db.selectOne()
                    .from(later)
                    .where(later.PERSON_ID.eq(TRAINING_CERTIFICATE.PERSON_ID))
                    .and(later.TRAINING_ID.eq(TRAINING_CERTIFICATE.TRAINING_ID))
                    .and(later.REVOKED_AT.isNull())
                    .and(
                        later
                            .EXPIRES_ON
                            .isNull()
                            .or(later.EXPIRES_ON.gt(TRAINING_CERTIFICATE.EXPIRES_ON))));
    return where(
        organisation == null
            ? condition
            : condition.and(TRAINING_CERTIFICATE.ORGANISATION_ID.eq(organisation.value())));
  }

  /** What stands and was earned up to a day, for a whole organisation. */
  List<Held> held(OrganisationId organisation, LocalDate until) {
    return db.select(
            TRAINING_CERTIFICATE.PERSON_ID,
            TRAINING_CERTIFICATE.TRAINING_ID,
            TRAINING_CERTIFICATE.COMPLETED_ON,
            TRAINING_CERTIFICATE.EXPIRES_ON)
        .from(TRAINING_CERTIFICATE)
        .where(TRAINING_CERTIFICATE.ORGANISATION_ID.eq(organisation.value()))
        .and(TRAINING_CERTIFICATE.REVOKED_AT.isNull())
        .and(TRAINING_CERTIFICATE.COMPLETED_ON.le(until))
        .fetch(
            row ->
                new Held(
                    new PersonId(row.value1()),
                    new TrainingId(row.value2()),
                    row.value3(),
                    row.value4()));
  }

  private List<TrainingCertificate> where(Condition condition) {
    return db.select(
            TRAINING_CERTIFICATE.asterisk(),
            ORGANISATION.NAME,
            PERSON.NAME,
            TRAINING.KIND,
            TRAINING.NAME_NL,
            TRAINING.NAME_EN,
            HOURS,
            ISSUER.NAME,
            REVOKER.NAME)
        .from(TRAINING_CERTIFICATE)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(TRAINING_CERTIFICATE.ORGANISATION_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(TRAINING_CERTIFICATE.PERSON_ID))
        .join(TRAINING)
        .on(TRAINING.ID.eq(TRAINING_CERTIFICATE.TRAINING_ID))
        .join(ISSUER)
        .on(ISSUER.ID.eq(TRAINING_CERTIFICATE.ISSUED_BY))
        .leftJoin(REVOKER)
        .on(REVOKER.ID.eq(TRAINING_CERTIFICATE.REVOKED_BY))
        .where(condition)
        .orderBy(TRAINING_CERTIFICATE.COMPLETED_ON.desc(), TRAINING_CERTIFICATE.ID.desc())
        .fetch(TrainingCertificateRepository::certificate);
  }

  private static TrainingCertificate certificate(Record row) {
    Long edition = row.get(TRAINING_CERTIFICATE.EDITION_ID);
    Instant revoked = row.get(TRAINING_CERTIFICATE.REVOKED_AT);
    return new TrainingCertificate(
        row.get(TRAINING_CERTIFICATE.ID),
        TrainingCertificate.number(
            row.get(TRAINING_CERTIFICATE.YEAR), row.get(TRAINING_CERTIFICATE.SEQUENCE)),
        row.get(ORGANISATION.NAME),
        new PersonId(row.get(TRAINING_CERTIFICATE.PERSON_ID)),
        row.get(PERSON.NAME),
        new TrainingId(row.get(TRAINING_CERTIFICATE.TRAINING_ID)),
        TrainingKind.valueOf(row.get(TRAINING.KIND)),
        new Bilingual(row.get(TRAINING.NAME_NL), row.get(TRAINING.NAME_EN)),
        row.get(HOURS),
        row.get(TRAINING_CERTIFICATE.COMPLETED_ON),
        row.get(TRAINING_CERTIFICATE.EXPIRES_ON),
        row.get(TRAINING_CERTIFICATE.ISSUED_AT),
        row.get(ISSUER.NAME),
        edition == null ? null : new EditionId(edition),
        revoked == null
            ? null
            : new Revocation(
                revoked, row.get(REVOKER.NAME), row.get(TRAINING_CERTIFICATE.REVOKE_REASON)));
  }
}
