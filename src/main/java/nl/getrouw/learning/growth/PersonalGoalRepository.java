package nl.getrouw.learning.growth;

import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.PERSONAL_GOAL;
import static nl.getrouw.db.Tables.PERSONAL_SHARE;
import static nl.getrouw.db.Tables.PERSONAL_STEP;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.db.tables.records.PersonalStepRecord;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.PersonalGoalId;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Stores personal goals. */
@Repository
class PersonalGoalRepository {

  /** A goal as it stands in the database. */
  record Stored(
      PersonalGoalId id,
      int version,
      PersonId owner,
      String ownerName,
      GoalDraft words,
      LocalDate reviewOn,
      GoalState state,
      Instant createdAt,
      List<GoalStep> steps) {}

  private final DSLContext db;
  private final Clock clock;
  private final StepShelf<PersonalStepRecord> steps;

  PersonalGoalRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
    this.steps =
        new StepShelf<>(
            db,
            PERSONAL_STEP,
            PERSONAL_STEP.ID,
            PERSONAL_STEP.GOAL_ID,
            PERSONAL_STEP.POSITION,
            PERSONAL_STEP.TEXT,
            PERSONAL_STEP.DONE_AT);
  }

  StepShelf<PersonalStepRecord> steps() {
    return steps;
  }

  Optional<Stored> find(PersonalGoalId id) {
    return fetch(PERSONAL_GOAL.ID.eq(id.value())).stream().findFirst();
  }

  /** Open ones first, by the day of looking back. */
  List<Stored> of(PersonId owner) {
    return fetch(PERSONAL_GOAL.PERSON_ID.eq(owner.value()));
  }

  List<Stored> sharedWith(PersonId reader) {
    return fetch(
        PERSONAL_GOAL
            .STATE
            .eq(GoalState.OPEN.name())
            .and(
                PERSONAL_GOAL.ID.in(
                    select(PERSONAL_SHARE.GOAL_ID)
                        .from(PERSONAL_SHARE)
                        .where(PERSONAL_SHARE.PERSON_ID.eq(reader.value())))));
  }

  Set<PersonId> shares(PersonalGoalId id) {
    return db.select(PERSONAL_SHARE.PERSON_ID)
        .from(PERSONAL_SHARE)
        .where(PERSONAL_SHARE.GOAL_ID.eq(id.value()))
        .fetchSet(row -> new PersonId(row.value1()));
  }

  void share(PersonalGoalId id, PersonId with) {
    db.insertInto(PERSONAL_SHARE)
        .set(PERSONAL_SHARE.GOAL_ID, id.value())
        .set(PERSONAL_SHARE.PERSON_ID, with.value())
        .set(PERSONAL_SHARE.GIVEN_AT, clock.instant())
        .onDuplicateKeyIgnore()
        .execute();
  }

  void withdraw(PersonalGoalId id, PersonId from) {
    db.deleteFrom(PERSONAL_SHARE)
        .where(PERSONAL_SHARE.GOAL_ID.eq(id.value()))
        .and(PERSONAL_SHARE.PERSON_ID.eq(from.value()))
        .execute();
  }

  PersonalGoalId insert(Actor owner, GoalDraft draft) {
    return new PersonalGoalId(
        db.insertInto(PERSONAL_GOAL)
            .set(PERSONAL_GOAL.ORGANISATION_ID, owner.organisation().value())
            .set(PERSONAL_GOAL.PERSON_ID, owner.id().value())
            .set(PERSONAL_GOAL.GOAL, draft.goal())
            .set(PERSONAL_GOAL.WHY, draft.why())
            .set(PERSONAL_GOAL.TOPIC, draft.topic() == null ? null : draft.topic().code())
            .set(PERSONAL_GOAL.REVIEW_ON, Objects.requireNonNull(draft.reviewOn()))
            .set(PERSONAL_GOAL.STATE, GoalState.OPEN.name())
            .set(PERSONAL_GOAL.CREATED_AT, clock.instant())
            .returning(PERSONAL_GOAL.ID)
            .fetchSingle()
            .getId());
  }

  boolean update(PersonalGoalId id, int version, GoalDraft draft) {
    return db.update(PERSONAL_GOAL)
            .set(PERSONAL_GOAL.GOAL, draft.goal())
            .set(PERSONAL_GOAL.WHY, draft.why())
            .set(PERSONAL_GOAL.TOPIC, draft.topic() == null ? null : draft.topic().code())
            .set(PERSONAL_GOAL.REVIEW_ON, Objects.requireNonNull(draft.reviewOn()))
            .set(PERSONAL_GOAL.VERSION, PERSONAL_GOAL.VERSION.plus(1))
            .where(PERSONAL_GOAL.ID.eq(id.value()))
            .and(PERSONAL_GOAL.VERSION.eq(version))
            .execute()
        == 1;
  }

  boolean move(PersonalGoalId id, int version, GoalState to) {
    return db.update(PERSONAL_GOAL)
            .set(PERSONAL_GOAL.STATE, to.name())
            .set(PERSONAL_GOAL.CLOSED_AT, to == GoalState.OPEN ? null : clock.instant())
            .set(PERSONAL_GOAL.VERSION, PERSONAL_GOAL.VERSION.plus(1))
            .where(PERSONAL_GOAL.ID.eq(id.value()))
            .and(PERSONAL_GOAL.VERSION.eq(version))
            .execute()
        == 1;
  }

  void delete(PersonalGoalId id) {
    db.deleteFrom(PERSONAL_GOAL).where(PERSONAL_GOAL.ID.eq(id.value())).execute();
  }

  private List<Stored> fetch(Condition which) {
    var rows =
        db.select(PERSONAL_GOAL.fields())
            .select(PERSON.NAME)
            .from(PERSONAL_GOAL)
            .join(PERSON)
            .on(PERSON.ID.eq(PERSONAL_GOAL.PERSON_ID))
            .where(which)
            .orderBy(
                PERSONAL_GOAL.STATE.eq(GoalState.OPEN.name()).desc(),
                PERSONAL_GOAL.REVIEW_ON,
                PERSONAL_GOAL.ID)
            .fetch();
    Map<Long, List<GoalStep>> all = steps.of(rows.getValues(PERSONAL_GOAL.ID));
    return rows.map(
        row -> {
          String topic = row.get(PERSONAL_GOAL.TOPIC);
          LocalDate review = row.get(PERSONAL_GOAL.REVIEW_ON);
          return new Stored(
              new PersonalGoalId(row.get(PERSONAL_GOAL.ID)),
              row.get(PERSONAL_GOAL.VERSION),
              new PersonId(row.get(PERSONAL_GOAL.PERSON_ID)),
              row.get(PERSON.NAME),
              new GoalDraft(
                  row.get(PERSONAL_GOAL.GOAL),
                  row.get(PERSONAL_GOAL.WHY),
                  topic == null ? null : Topic.of(topic).orElse(null),
                  review),
              review,
              GoalState.valueOf(row.get(PERSONAL_GOAL.STATE)),
              row.get(PERSONAL_GOAL.CREATED_AT),
              all.getOrDefault(row.get(PERSONAL_GOAL.ID), List.of()));
        });
  }
}
