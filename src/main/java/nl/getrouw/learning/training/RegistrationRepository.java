package nl.getrouw.learning.training;

import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TRAINING_ATTENDANCE;
import static nl.getrouw.db.Tables.TRAINING_EDITION;
import static nl.getrouw.db.Tables.TRAINING_MEETING;
import static nl.getrouw.db.Tables.TRAINING_REGISTRATION;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.iif;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who is in which edition, and who was there. */
@Repository
class RegistrationRepository {

  /** What a registration came to. */
  enum State {
    PLACED,
    WAITING,
    WITHDRAWN
  }

  /**
   * A registration.
   *
   * @param uid of the invitations, without the number of the part
   */
  record Registration(
      long id,
      EditionId edition,
      PersonId person,
      String name,
      State state,
      String uid,
      int sequence) {}

  /** Somebody who is to follow a training. */
  record Coming(PersonId person, TrainingId training) {}

  private final DSLContext db;
  private final Clock clock;

  RegistrationRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** All of an edition: who has a place by name, then the waiting list in its order. */
  List<Registration> of(EditionId edition) {
    return where(TRAINING_REGISTRATION.EDITION_ID.eq(edition.value()));
  }

  Optional<Registration> find(long id) {
    return where(TRAINING_REGISTRATION.ID.eq(id)).stream().findFirst();
  }

  Optional<Registration> find(EditionId edition, PersonId person) {
    return where(
            TRAINING_REGISTRATION
                .EDITION_ID
                .eq(edition.value())
                .and(TRAINING_REGISTRATION.PERSON_ID.eq(person.value())))
        .stream()
        .findFirst();
  }

  /** Everything that a person is or was registered for. */
  List<Registration> of(PersonId person) {
    return where(TRAINING_REGISTRATION.PERSON_ID.eq(person.value()));
  }

  private List<Registration> where(Condition condition) {
    return db.select(
            TRAINING_REGISTRATION.ID,
            TRAINING_REGISTRATION.EDITION_ID,
            TRAINING_REGISTRATION.PERSON_ID,
            PERSON.NAME,
            TRAINING_REGISTRATION.STATE,
            TRAINING_REGISTRATION.CALENDAR_UID,
            TRAINING_REGISTRATION.SEQUENCE)
        .from(TRAINING_REGISTRATION)
        .join(PERSON)
        .on(PERSON.ID.eq(TRAINING_REGISTRATION.PERSON_ID))
        .where(condition)
        .orderBy(
            TRAINING_REGISTRATION.STATE,
            iif(
                TRAINING_REGISTRATION.STATE.eq(State.WAITING.name()),
                TRAINING_REGISTRATION.QUEUED_AT,
                castNull(TRAINING_REGISTRATION.QUEUED_AT)),
            PERSON.NAME,
            TRAINING_REGISTRATION.ID)
        .fetch(
            row ->
                new Registration(
                    row.value1(),
                    new EditionId(row.value2()),
                    new PersonId(row.value3()),
                    row.value4(),
                    State.valueOf(row.value5()),
                    row.value6(),
                    row.value7()));
  }

  int count(EditionId edition, State state) {
    return db.fetchCount(
        TRAINING_REGISTRATION,
        TRAINING_REGISTRATION
            .EDITION_ID
            .eq(edition.value())
            .and(TRAINING_REGISTRATION.STATE.eq(state.name())));
  }

  /** Who waits longest. */
  Optional<Registration> next(EditionId edition) {
    return of(edition).stream().filter(one -> one.state() == State.WAITING).findFirst();
  }

  long insert(Actor actor, EditionId edition, PersonId person, State state) {
    return db.insertInto(TRAINING_REGISTRATION)
        .set(TRAINING_REGISTRATION.EDITION_ID, edition.value())
        .set(TRAINING_REGISTRATION.PERSON_ID, person.value())
        .set(TRAINING_REGISTRATION.STATE, state.name())
        .set(TRAINING_REGISTRATION.QUEUED_AT, clock.instant())
        .set(TRAINING_REGISTRATION.REGISTERED_BY, actor.id().value())
        .set(TRAINING_REGISTRATION.CALENDAR_UID, UUID.randomUUID().toString())
        .returning(TRAINING_REGISTRATION.ID)
        .fetchSingle()
        .getId();
  }

  /** Puts a registration in another state; who queues again queues at the end. */
  void move(long id, State state, boolean queueAgain) {
    var update =
        db.update(TRAINING_REGISTRATION)
            .set(TRAINING_REGISTRATION.STATE, state.name())
            .set(TRAINING_REGISTRATION.SEQUENCE, TRAINING_REGISTRATION.SEQUENCE.plus(1))
            .set(TRAINING_REGISTRATION.VERSION, TRAINING_REGISTRATION.VERSION.plus(1));
    if (queueAgain) {
      update = update.set(TRAINING_REGISTRATION.QUEUED_AT, clock.instant());
    }
    update.where(TRAINING_REGISTRATION.ID.eq(id)).execute();
  }

  /** The invitations of everybody in an edition get a newer version. */
  void newVersion(EditionId edition) {
    db.update(TRAINING_REGISTRATION)
        .set(TRAINING_REGISTRATION.SEQUENCE, TRAINING_REGISTRATION.SEQUENCE.plus(1))
        .where(TRAINING_REGISTRATION.EDITION_ID.eq(edition.value()))
        .execute();
  }

  /** By registration: what was noted for each part. */
  Map<Long, Map<Long, Boolean>> presence(EditionId edition) {
    Map<Long, Map<Long, Boolean>> presence = new HashMap<>();
    db.select(
            TRAINING_ATTENDANCE.REGISTRATION_ID,
            TRAINING_ATTENDANCE.PART_ID,
            TRAINING_ATTENDANCE.PRESENT)
        .from(TRAINING_ATTENDANCE)
        .join(TRAINING_REGISTRATION)
        .on(TRAINING_REGISTRATION.ID.eq(TRAINING_ATTENDANCE.REGISTRATION_ID))
        .where(TRAINING_REGISTRATION.EDITION_ID.eq(edition.value()))
        .forEach(
            row ->
                presence
                    .computeIfAbsent(row.value1(), id -> new HashMap<>())
                    .put(row.value2(), row.value3()));
    return presence;
  }

  /**
   * @param present null takes the note away
   */
  void note(Actor actor, long registration, long part, @Nullable Boolean present) {
    if (present == null) {
      db.deleteFrom(TRAINING_ATTENDANCE)
          .where(TRAINING_ATTENDANCE.REGISTRATION_ID.eq(registration))
          .and(TRAINING_ATTENDANCE.PART_ID.eq(part))
          .execute();
      return;
    }
    db.insertInto(TRAINING_ATTENDANCE)
        .set(TRAINING_ATTENDANCE.REGISTRATION_ID, registration)
        .set(TRAINING_ATTENDANCE.PART_ID, part)
        .set(TRAINING_ATTENDANCE.PRESENT, present)
        .set(TRAINING_ATTENDANCE.NOTED_BY, actor.id().value())
        .set(TRAINING_ATTENDANCE.NOTED_AT, clock.instant())
        .onDuplicateKeyUpdate()
        .set(TRAINING_ATTENDANCE.PRESENT, present)
        .set(TRAINING_ATTENDANCE.NOTED_BY, actor.id().value())
        .set(TRAINING_ATTENDANCE.NOTED_AT, clock.instant())
        .execute();
  }

  /** Who has a place or waits in an edition with a meeting on this day or later. */
  Set<Coming> coming(OrganisationId organisation, LocalDate from) {
    return db.selectDistinct(TRAINING_REGISTRATION.PERSON_ID, TRAINING_EDITION.TRAINING_ID)
        .from(TRAINING_REGISTRATION)
        .join(TRAINING_EDITION)
        .on(TRAINING_EDITION.ID.eq(TRAINING_REGISTRATION.EDITION_ID))
        .where(TRAINING_EDITION.ORGANISATION_ID.eq(organisation.value()))
        .and(TRAINING_EDITION.CANCELLED_AT.isNull())
        .and(TRAINING_REGISTRATION.STATE.ne(State.WITHDRAWN.name()))
        .and(
            exists(
                selectOne()
                    .from(TRAINING_MEETING)
                    .where(TRAINING_MEETING.EDITION_ID.eq(TRAINING_EDITION.ID))
                    .and(TRAINING_MEETING.ON_DATE.ge(from))))
        .fetchSet(row -> new Coming(new PersonId(row.value1()), new TrainingId(row.value2())));
  }
}
