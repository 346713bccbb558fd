package nl.getrouw.boardreport;

import static nl.getrouw.db.Tables.BOARD_REMARK;
import static nl.getrouw.db.Tables.BOARD_REMARK_HISTORY;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Clock;
import java.util.List;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.outcome.Outcome;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Remarks with every wording that was replaced. */
@Repository
class RemarkRepository {

  private static final String WHOLE = "WHOLE";

  private final DSLContext db;
  private final Clock clock;

  RemarkRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  private static Condition of(OrganisationId organisation, BoardPeriod period) {
    return BOARD_REMARK
        .ORGANISATION_ID
        .eq(organisation.value())
        .and(BOARD_REMARK.AT_LOCATION.eq(location(period) == null ? 0L : location(period)))
        .and(BOARD_REMARK.AT_TEAM.eq(team(period) == null ? 0L : team(period)))
        .and(BOARD_REMARK.STARTS_ON.eq(period.from()))
        .and(BOARD_REMARK.ENDS_ON.eq(period.to()));
  }

  private static @Nullable Long location(BoardPeriod period) {
    return period.place() instanceof Scope.Location(LocationId id) ? id.value() : null;
  }

  private static @Nullable Long team(BoardPeriod period) {
    return period.place() instanceof Scope.Team(TeamId id) ? id.value() : null;
  }

  private static String name(@Nullable Outcome outcome) {
    return outcome == null ? WHOLE : outcome.name();
  }

  List<Remark> all(OrganisationId organisation, BoardPeriod period) {
    return db.select(BOARD_REMARK.asterisk(), PERSON.NAME)
        .from(BOARD_REMARK)
        .join(PERSON)
        .on(PERSON.ID.eq(BOARD_REMARK.WRITTEN_BY))
        .where(of(organisation, period))
        .fetch(
            row -> {
              String outcome = row.get(BOARD_REMARK.OUTCOME);
              return new Remark(
                  row.get(BOARD_REMARK.ID),
                  outcome.equals(WHOLE) ? null : Outcome.valueOf(outcome),
                  row.get(BOARD_REMARK.TEXT),
                  row.get(PERSON.NAME),
                  row.get(BOARD_REMARK.WRITTEN_AT),
                  row.get(BOARD_REMARK.VERSION));
            });
  }

  /** Returns false when somebody was first. */
  boolean insert(Actor actor, BoardPeriod period, @Nullable Outcome outcome, String text) {
    try {
      db.insertInto(BOARD_REMARK)
          .set(BOARD_REMARK.ORGANISATION_ID, actor.organisation().value())
          .set(BOARD_REMARK.LOCATION_ID, location(period))
          .set(BOARD_REMARK.TEAM_ID, team(period))
          .set(BOARD_REMARK.STARTS_ON, period.from())
          .set(BOARD_REMARK.ENDS_ON, period.to())
          .set(BOARD_REMARK.OUTCOME, name(outcome))
          .set(BOARD_REMARK.TEXT, text)
          .set(BOARD_REMARK.WRITTEN_BY, actor.id().value())
          .set(BOARD_REMARK.WRITTEN_AT, clock.instant())
          .execute();
      return true;
    } catch (DuplicateKeyException first) {
      return false;
    }
  }

  /** Keeps what stood there. Returns false when it has another version by now. */
  boolean update(Actor actor, Remark was, int version, String text) {
    if (was.version() != version) {
      return false;
    }
    db.insertInto(
            BOARD_REMARK_HISTORY,
            BOARD_REMARK_HISTORY.REMARK_ID,
            BOARD_REMARK_HISTORY.VERSION,
            BOARD_REMARK_HISTORY.TEXT,
            BOARD_REMARK_HISTORY.WRITTEN_BY,
            BOARD_REMARK_HISTORY.WRITTEN_AT)
        .select(
            db.select(
                    BOARD_REMARK.ID,
                    BOARD_REMARK.VERSION,
                    BOARD_REMARK.TEXT,
                    BOARD_REMARK.WRITTEN_BY,
                    BOARD_REMARK.WRITTEN_AT)
                .from(BOARD_REMARK)
                .where(BOARD_REMARK.ID.eq(was.id()))
                .and(BOARD_REMARK.VERSION.eq(version)))
        .execute();
    return db.update(BOARD_REMARK)
            .set(BOARD_REMARK.TEXT, text)
            .set(BOARD_REMARK.WRITTEN_BY, actor.id().value())
            .set(BOARD_REMARK.WRITTEN_AT, clock.instant())
            .set(BOARD_REMARK.VERSION, version + 1)
            .where(BOARD_REMARK.ID.eq(was.id()))
            .and(BOARD_REMARK.VERSION.eq(version))
            .execute()
        == 1;
  }
}
