package nl.getrouw.precondition;

import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.PRECONDITION_SCORE;
import static nl.getrouw.db.Tables.TEAM;

import java.time.Clock;
import java.util.List;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** What each voice says of each aspect. */
@Repository
class ScoreRepository {

  private final DSLContext db;
  private final Clock clock;

  ScoreRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** All scores of a check, by name of the team. */
  List<Score> of(Check check) {
    return db.select(PRECONDITION_SCORE.asterisk(), TEAM.NAME, PERSON.NAME)
        .from(PRECONDITION_SCORE)
        .join(PERSON)
        .on(PERSON.ID.eq(PRECONDITION_SCORE.SCORED_BY))
        .leftJoin(TEAM)
        .on(TEAM.ID.eq(PRECONDITION_SCORE.TEAM_ID))
        .where(PRECONDITION_SCORE.CHECK_ID.eq(check.id()))
        .orderBy(TEAM.NAME, PRECONDITION_SCORE.ID)
        .fetch(ScoreRepository::score);
  }

  private static Score score(Record row) {
    Long team = row.get(PRECONDITION_SCORE.TEAM_ID);
    Short given = row.get(PRECONDITION_SCORE.SCORE);
    return new Score(
        Aspect.valueOf(row.get(PRECONDITION_SCORE.ASPECT)),
        Voice.valueOf(row.get(PRECONDITION_SCORE.VOICE)),
        team == null ? null : new TeamId(team),
        row.get(TEAM.NAME),
        given == null ? null : Integer.valueOf(given),
        row.get(PRECONDITION_SCORE.MOTIVATION),
        row.get(PERSON.NAME),
        row.get(PRECONDITION_SCORE.SCORED_AT),
        row.get(PRECONDITION_SCORE.VERSION));
  }

  /** Returns false when somebody was first. */
  boolean insert(
      Actor actor,
      Check check,
      Seat seat,
      Aspect aspect,
      @Nullable Integer score,
      String motivation) {
    try {
      db.insertInto(PRECONDITION_SCORE)
          .set(PRECONDITION_SCORE.CHECK_ID, check.id())
          .set(PRECONDITION_SCORE.ASPECT, aspect.name())
          .set(PRECONDITION_SCORE.VOICE, seat.voice().name())
          .set(PRECONDITION_SCORE.TEAM_ID, team(seat))
          .set(PRECONDITION_SCORE.SCORE, small(score))
          .set(PRECONDITION_SCORE.MOTIVATION, motivation)
          .set(PRECONDITION_SCORE.SCORED_BY, actor.id().value())
          .set(PRECONDITION_SCORE.SCORED_AT, clock.instant())
          .execute();
      return true;
    } catch (DuplicateKeyException first) {
      return false;
    }
  }

  /** Returns false when it has another version by now. */
  boolean update(
      Actor actor,
      Check check,
      Seat seat,
      Aspect aspect,
      int version,
      @Nullable Integer score,
      String motivation) {
    Long team = team(seat);
    return db.update(PRECONDITION_SCORE)
            .set(PRECONDITION_SCORE.SCORE, small(score))
            .set(PRECONDITION_SCORE.MOTIVATION, motivation)
            .set(PRECONDITION_SCORE.SCORED_BY, actor.id().value())
            .set(PRECONDITION_SCORE.SCORED_AT, clock.instant())
            .set(PRECONDITION_SCORE.VERSION, version + 1)
            .where(PRECONDITION_SCORE.CHECK_ID.eq(check.id()))
            .and(PRECONDITION_SCORE.ASPECT.eq(aspect.name()))
            .and(PRECONDITION_SCORE.VOICE.eq(seat.voice().name()))
            .and(PRECONDITION_SCORE.OF_TEAM.eq(team == null ? 0L : team))
            .and(PRECONDITION_SCORE.VERSION.eq(version))
            .execute()
        == 1;
  }

  private static @Nullable Long team(Seat seat) {
    TeamRef team = seat.team();
    return team == null ? null : team.id().value();
  }

  private static @Nullable Short small(@Nullable Integer score) {
    return score == null ? null : score.shortValue();
  }
}
