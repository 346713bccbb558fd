package nl.getrouw.learning.growth;

import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TEAM_GOAL;
import static nl.getrouw.db.Tables.TEAM_GOAL_PAST;
import static nl.getrouw.db.Tables.TEAM_STEP;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.db.tables.Person;
import nl.getrouw.db.tables.records.TeamStepRecord;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamGoalId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.growth.TeamGoal.Origin;
import nl.getrouw.learning.growth.TeamGoal.Past;
import nl.getrouw.learning.growth.TeamGoal.Words;
import nl.getrouw.security.Actor;
import nl.getrouw.theme.Theme;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Stores the goals of teams. */
@Repository
class TeamGoalRepository {

  /** A goal as it stands in the database. */
  record Stored(
      TeamGoalId id,
      int version,
      TeamId team,
      Words words,
      String ownerName,
      GoalState state,
      Instant createdAt,
      List<GoalStep> steps) {}

  private final DSLContext db;
  private final Clock clock;
  private final StepShelf<TeamStepRecord> steps;

  TeamGoalRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
    this.steps =
        new StepShelf<>(
            db,
            TEAM_STEP,
            TEAM_STEP.ID,
            TEAM_STEP.GOAL_ID,
            TEAM_STEP.POSITION,
            TEAM_STEP.TEXT,
            TEAM_STEP.DONE_AT);
  }

  StepShelf<TeamStepRecord> steps() {
    return steps;
  }

  Optional<Stored> find(TeamGoalId id) {
    return fetch(TEAM_GOAL.ID.eq(id.value())).stream().findFirst();
  }

  /** Open ones first, by the day of looking back. */
  List<Stored> of(TeamId team) {
    return fetch(TEAM_GOAL.TEAM_ID.eq(team.value()));
  }

  /** The open goals that somebody owns. */
  List<Stored> ownedBy(PersonId owner) {
    return fetch(
        TEAM_GOAL.OWNER_ID.eq(owner.value()).and(TEAM_GOAL.STATE.eq(GoalState.OPEN.name())));
  }

  TeamGoalId insert(Actor actor, TeamId team, Words words) {
    return new TeamGoalId(
        db.insertInto(TEAM_GOAL)
            .set(TEAM_GOAL.ORGANISATION_ID, actor.organisation().value())
            .set(TEAM_GOAL.TEAM_ID, team.value())
            .set(TEAM_GOAL.GOAL, words.goal())
            .set(TEAM_GOAL.WHY, words.why())
            .set(TEAM_GOAL.ORIGIN, words.origin().name())
            .set(TEAM_GOAL.TOPIC, words.topic() == null ? null : words.topic().code())
            .set(TEAM_GOAL.THEME, words.theme() == null ? null : words.theme().code())
            .set(TEAM_GOAL.ACTION_ID, words.action() == null ? null : words.action().value())
            .set(TEAM_GOAL.OWNER_ID, Objects.requireNonNull(words.owner()).value())
            .set(TEAM_GOAL.REVIEW_ON, Objects.requireNonNull(words.reviewOn()))
            .set(TEAM_GOAL.STATE, GoalState.OPEN.name())
            .set(TEAM_GOAL.CREATED_BY, actor.id().value())
            .set(TEAM_GOAL.CREATED_AT, clock.instant())
            .returning(TEAM_GOAL.ID)
            .fetchSingle()
            .getId());
  }

  /** Keeps what the goal says now, before it changes. */
  void remember(Actor actor, TeamGoalId id) {
    db.insertInto(
            TEAM_GOAL_PAST,
            TEAM_GOAL_PAST.GOAL_ID,
            TEAM_GOAL_PAST.GOAL,
            TEAM_GOAL_PAST.WHY,
            TEAM_GOAL_PAST.OWNER_ID,
            TEAM_GOAL_PAST.REVIEW_ON,
            TEAM_GOAL_PAST.STATE,
            TEAM_GOAL_PAST.BY_ID,
            TEAM_GOAL_PAST.AT)
        .select(
            select(
                    TEAM_GOAL.ID,
                    TEAM_GOAL.GOAL,
                    TEAM_GOAL.WHY,
                    TEAM_GOAL.OWNER_ID,
                    TEAM_GOAL.REVIEW_ON,
                    TEAM_GOAL.STATE,
                    val(actor.id().value()),
                    val(clock.instant(), TEAM_GOAL_PAST.AT))
                .from(TEAM_GOAL)
                .where(TEAM_GOAL.ID.eq(id.value())))
        .execute();
  }

  boolean update(TeamGoalId id, int version, Words words) {
    return db.update(TEAM_GOAL)
            .set(TEAM_GOAL.GOAL, words.goal())
            .set(TEAM_GOAL.WHY, words.why())
            .set(TEAM_GOAL.ORIGIN, words.origin().name())
            .set(TEAM_GOAL.TOPIC, words.topic() == null ? null : words.topic().code())
            .set(TEAM_GOAL.THEME, words.theme() == null ? null : words.theme().code())
            .set(TEAM_GOAL.ACTION_ID, words.action() == null ? null : words.action().value())
            .set(TEAM_GOAL.OWNER_ID, Objects.requireNonNull(words.owner()).value())
            .set(TEAM_GOAL.REVIEW_ON, Objects.requireNonNull(words.reviewOn()))
            .set(TEAM_GOAL.VERSION, TEAM_GOAL.VERSION.plus(1))
            .where(TEAM_GOAL.ID.eq(id.value()))
            .and(TEAM_GOAL.VERSION.eq(version))
            .execute()
        == 1;
  }

  boolean move(TeamGoalId id, int version, GoalState to) {
    return db.update(TEAM_GOAL)
            .set(TEAM_GOAL.STATE, to.name())
            .set(TEAM_GOAL.CLOSED_AT, to == GoalState.OPEN ? null : clock.instant())
            .set(TEAM_GOAL.VERSION, TEAM_GOAL.VERSION.plus(1))
            .where(TEAM_GOAL.ID.eq(id.value()))
            .and(TEAM_GOAL.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** What the goal said before, newest first. */
  List<Past> past(TeamGoalId id) {
    Person owner = PERSON.as("owner");
    Person changer = PERSON.as("changer");
    return db.select(
            TEAM_GOAL_PAST.GOAL,
            TEAM_GOAL_PAST.WHY,
            owner.NAME,
            TEAM_GOAL_PAST.REVIEW_ON,
            TEAM_GOAL_PAST.STATE,
            changer.NAME,
            TEAM_GOAL_PAST.AT)
        .from(TEAM_GOAL_PAST)
        .join(owner)
        .on(owner.ID.eq(TEAM_GOAL_PAST.OWNER_ID))
        .join(changer)
        .on(changer.ID.eq(TEAM_GOAL_PAST.BY_ID))
        .where(TEAM_GOAL_PAST.GOAL_ID.eq(id.value()))
        .orderBy(TEAM_GOAL_PAST.ID.desc())
        .fetch(
            row ->
                new Past(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    GoalState.valueOf(row.value5()),
                    row.value6(),
                    row.value7()));
  }

  private List<Stored> fetch(Condition which) {
    var rows =
        db.select(TEAM_GOAL.fields())
            .select(PERSON.NAME)
            .from(TEAM_GOAL)
            .join(PERSON)
            .on(PERSON.ID.eq(TEAM_GOAL.OWNER_ID))
            .where(which)
            .orderBy(
                TEAM_GOAL.STATE.eq(GoalState.OPEN.name()).desc(), TEAM_GOAL.REVIEW_ON, TEAM_GOAL.ID)
            .fetch();
    Map<Long, List<GoalStep>> all = steps.of(rows.getValues(TEAM_GOAL.ID));
    return rows.map(
        row ->
            new Stored(
                new TeamGoalId(row.get(TEAM_GOAL.ID)),
                row.get(TEAM_GOAL.VERSION),
                new TeamId(row.get(TEAM_GOAL.TEAM_ID)),
                words(row),
                row.get(PERSON.NAME),
                GoalState.valueOf(row.get(TEAM_GOAL.STATE)),
                row.get(TEAM_GOAL.CREATED_AT),
                all.getOrDefault(row.get(TEAM_GOAL.ID), List.of())));
  }

  private static Words words(Record row) {
    String topic = row.get(TEAM_GOAL.TOPIC);
    String theme = row.get(TEAM_GOAL.THEME);
    Long action = row.get(TEAM_GOAL.ACTION_ID);
    LocalDate review = row.get(TEAM_GOAL.REVIEW_ON);
    return new Words(
        row.get(TEAM_GOAL.GOAL),
        row.get(TEAM_GOAL.WHY),
        Origin.valueOf(row.get(TEAM_GOAL.ORIGIN)),
        topic == null ? null : Topic.of(topic).orElse(null),
        theme == null ? null : Theme.of(theme).orElse(null),
        action == null ? null : new ActionId(action),
        new PersonId(row.get(TEAM_GOAL.OWNER_ID)),
        review);
  }
}
