package nl.getrouw.precondition;

import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.TEAM_CAUSE;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.precondition.Cause.Draft;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Causes per team and month. */
@Repository
class CauseRepository {

  private final DSLContext db;
  private final Clock clock;

  CauseRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Cause> find(long id) {
    return read(TEAM_CAUSE.ID.eq(id)).stream().findFirst();
  }

  /** Oldest first; both months belong to it. */
  List<Cause> of(Collection<TeamId> teams, YearMonth from, YearMonth to) {
    return read(
        TEAM_CAUSE
            .TEAM_ID
            .in(teams.stream().map(TeamId::value).toList())
            .and(TEAM_CAUSE.MONTH.between(from.atDay(1), to.atDay(1))));
  }

  private List<Cause> read(Condition wanted) {
    return db.select(TEAM_CAUSE.asterisk(), PERSON.NAME)
        .from(TEAM_CAUSE)
        .join(PERSON)
        .on(PERSON.ID.eq(TEAM_CAUSE.ENTERED_BY))
        .where(wanted)
        .orderBy(TEAM_CAUSE.MONTH, TEAM_CAUSE.TEAM_ID, TEAM_CAUSE.KIND)
        .fetch(CauseRepository::cause);
  }

  private static Cause cause(Record row) {
    return new Cause(
        row.get(TEAM_CAUSE.ID),
        new TeamId(row.get(TEAM_CAUSE.TEAM_ID)),
        YearMonth.from(row.get(TEAM_CAUSE.MONTH)),
        CauseKind.valueOf(row.get(TEAM_CAUSE.KIND)),
        row.get(TEAM_CAUSE.AMOUNT),
        row.get(TEAM_CAUSE.NOTE),
        row.get(PERSON.NAME),
        row.get(TEAM_CAUSE.ENTERED_AT),
        row.get(TEAM_CAUSE.VERSION));
  }

  /** Returns false when the month has such a cause already. */
  boolean insert(Actor actor, TeamId team, Draft draft) {
    try {
      db.insertInto(TEAM_CAUSE)
          .set(TEAM_CAUSE.TEAM_ID, team.value())
          .set(TEAM_CAUSE.MONTH, draft.month().atDay(1))
          .set(TEAM_CAUSE.KIND, draft.kind().name())
          .set(TEAM_CAUSE.AMOUNT, draft.amount())
          .set(TEAM_CAUSE.NOTE, draft.note())
          .set(TEAM_CAUSE.ENTERED_BY, actor.id().value())
          .set(TEAM_CAUSE.ENTERED_AT, clock.instant())
          .execute();
      return true;
    } catch (DuplicateKeyException twice) {
      return false;
    }
  }

  /** Month and kind stay. Returns false when it has another version by now. */
  boolean update(Actor actor, long id, int version, Draft draft) {
    return db.update(TEAM_CAUSE)
            .set(TEAM_CAUSE.AMOUNT, draft.amount())
            .set(TEAM_CAUSE.NOTE, draft.note())
            .set(TEAM_CAUSE.ENTERED_BY, actor.id().value())
            .set(TEAM_CAUSE.ENTERED_AT, clock.instant())
            .set(TEAM_CAUSE.VERSION, version + 1)
            .where(TEAM_CAUSE.ID.eq(id))
            .and(TEAM_CAUSE.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** Returns false when it has another version by now. */
  boolean remove(long id, int version) {
    return db.deleteFrom(TEAM_CAUSE)
            .where(TEAM_CAUSE.ID.eq(id))
            .and(TEAM_CAUSE.VERSION.eq(version))
            .execute()
        == 1;
  }
}
