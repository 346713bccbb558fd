package nl.getrouw.audit;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.TEAM;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.getrouw.audit.TeamsOverview.QuietTeam;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Reach;
import nl.getrouw.security.Scope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Counts over the teams of a place. */
@Repository
class OverviewRepository {

  private final DSLContext db;

  OverviewRepository(DSLContext db) {
    this.db = db;
  }

  /**
   * @param since audits that started earlier are long ago
   */
  TeamsOverview overview(Reach reach, Scope place, LocalDate since) {
    Condition seen = AuditRepository.within(reach).and(in(place)).and(TEAM.CLOSED_ON.isNull());
    return new TeamsOverview(db.fetchCount(TEAM, seen), audits(seen, since), quiet(seen, since));
  }

  private Map<AuditState, Integer> audits(Condition seen, LocalDate since) {
    return db.select(AUDIT.STATE, count())
        .from(AUDIT)
        .join(TEAM)
        .on(TEAM.ID.eq(AUDIT.TEAM_ID))
        .where(seen)
        .and(AUDIT.STATE.ne(AuditState.FINAL.name()).or(AUDIT.STARTS_ON.ge(since)))
        .groupBy(AUDIT.STATE)
        .fetchMap(row -> AuditState.valueOf(row.value1()), row -> row.value2());
  }

  private List<QuietTeam> quiet(Condition seen, LocalDate since) {
    var last = max(AUDIT.STARTS_ON);
    return db.select(TEAM.ID, TEAM.NAME, LOCATION.NAME, last)
        .from(TEAM)
        .join(LOCATION)
        .on(LOCATION.ID.eq(TEAM.LOCATION_ID))
        .leftJoin(AUDIT)
        .on(AUDIT.TEAM_ID.eq(TEAM.ID))
        .and(AUDIT.STATE.ne(AuditState.CANCELLED.name()))
        .where(seen)
        .groupBy(TEAM.ID, TEAM.NAME, LOCATION.NAME)
        .having(last.isNull().or(last.lt(since)))
        .orderBy(last, TEAM.NAME)
        .fetch(
            row ->
                new QuietTeam(new TeamId(row.value1()), row.value2(), row.value3(), row.value4()));
  }

  private static Condition in(Scope place) {
    return switch (place) {
      case Scope.Organisation() -> noCondition();
      case Scope.Location(LocationId id) -> TEAM.LOCATION_ID.eq(id.value());
      case Scope.Team(TeamId id) -> TEAM.ID.eq(id.value());
    };
  }
}
