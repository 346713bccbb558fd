package nl.getrouw.learning.training;

import static nl.getrouw.db.Tables.LEARNING_STEP;
import static nl.getrouw.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The learning lines of teams. */
@Repository
class LearningStepRepository {

  private final DSLContext db;

  LearningStepRepository(DSLContext db) {
    this.db = db;
  }

  /** In the order of the meetings. */
  List<LearningStep> of(TeamId team, Map<TrainingId, Training> trainings) {
    return db.select(LEARNING_STEP.asterisk(), PERSON.NAME)
        .from(LEARNING_STEP)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(LEARNING_STEP.HELD_BY))
        .where(LEARNING_STEP.TEAM_ID.eq(team.value()))
        .orderBy(LEARNING_STEP.PLANNED_ON, LEARNING_STEP.ID)
        .fetch(
            row ->
                new LearningStep(
                    row.get(LEARNING_STEP.ID),
                    Objects.requireNonNull(
                        trainings.get(new TrainingId(row.get(LEARNING_STEP.TRAINING_ID)))),
                    row.get(LEARNING_STEP.PLANNED_ON),
                    row.get(LEARNING_STEP.HELD_ON),
                    row.get(PERSON.NAME),
                    row.get(LEARNING_STEP.VERSION)));
  }

  /** Throws a duplicate key when the team has a module that day already. */
  void insert(TeamRef team, TrainingId module, LocalDate on) {
    db.insertInto(LEARNING_STEP)
        .set(LEARNING_STEP.ORGANISATION_ID, team.organisation().value())
        .set(LEARNING_STEP.TEAM_ID, team.id().value())
        .set(LEARNING_STEP.TRAINING_ID, module.value())
        .set(LEARNING_STEP.PLANNED_ON, on)
        .execute();
  }

  boolean move(TeamId team, long id, int version, LocalDate on) {
    return db.update(LEARNING_STEP)
            .set(LEARNING_STEP.PLANNED_ON, on)
            .set(LEARNING_STEP.VERSION, LEARNING_STEP.VERSION.plus(1))
            .where(LEARNING_STEP.ID.eq(id))
            .and(LEARNING_STEP.TEAM_ID.eq(team.value()))
            .and(LEARNING_STEP.VERSION.eq(version))
            .execute()
        == 1;
  }

  boolean hold(TeamId team, long id, int version, @Nullable LocalDate on, Actor by) {
    return db.update(LEARNING_STEP)
            .set(LEARNING_STEP.HELD_ON, on)
            .set(LEARNING_STEP.HELD_BY, on == null ? null : by.id().value())
            .set(LEARNING_STEP.VERSION, LEARNING_STEP.VERSION.plus(1))
            .where(LEARNING_STEP.ID.eq(id))
            .and(LEARNING_STEP.TEAM_ID.eq(team.value()))
            .and(LEARNING_STEP.VERSION.eq(version))
            .execute()
        == 1;
  }

  boolean remove(TeamId team, long id, int version) {
    return db.deleteFrom(LEARNING_STEP)
            .where(LEARNING_STEP.ID.eq(id))
            .and(LEARNING_STEP.TEAM_ID.eq(team.value()))
            .and(LEARNING_STEP.VERSION.eq(version))
            .execute()
        == 1;
  }
}
