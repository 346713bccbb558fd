package nl.getrouw.audit;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.CONSENSUS;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.RESULT_DOMAIN;
import static nl.getrouw.db.Tables.TEAM;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.audit.ResultRepository.StoredDomain;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Reach;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Final audits in order, with their frozen scores; three queries however many there are. */
@Repository
class MovementRepository {

  /** A final audit of a team. */
  record FinalAudit(AuditId id, TeamId team, InstrumentVersionId version, LocalDate startsOn) {}

  private record Spot(long audit, String code) {}

  /** Scores of several audits. */
  static final class Scores {

    private final Map<Spot, StoredDomain> domains = new HashMap<>();
    private final Map<Spot, Integer> items = new HashMap<>();

    @Nullable StoredDomain domain(AuditId audit, String code) {
      return domains.get(new Spot(audit.value(), code));
    }

    /** What was agreed; null for an item that was set aside. */
    @Nullable Integer item(AuditId audit, String code) {
      return items.get(new Spot(audit.value(), code));
    }
  }

  private final DSLContext db;

  MovementRepository(DSLContext db) {
    this.db = db;
  }

  List<FinalAudit> ofTeam(TeamId team) {
    return finals(AUDIT.TEAM_ID.eq(team.value()));
  }

  List<FinalAudit> within(Reach reach) {
    return finals(AuditRepository.within(reach));
  }

  private List<FinalAudit> finals(Condition condition) {
    return db.select(AUDIT.ID, AUDIT.TEAM_ID, AUDIT.INSTRUMENT_VERSION_ID, AUDIT.STARTS_ON)
        .from(AUDIT)
        .join(RESULT)
        .on(RESULT.AUDIT_ID.eq(AUDIT.ID))
        .join(TEAM)
        .on(TEAM.ID.eq(AUDIT.TEAM_ID))
        .where(condition)
        .and(AUDIT.STATE.eq(AuditState.FINAL.name()))
        .orderBy(AUDIT.STARTS_ON, AUDIT.ID)
        .fetch(
            row ->
                new FinalAudit(
                    new AuditId(row.value1()),
                    new TeamId(row.value2()),
                    new InstrumentVersionId(row.value3()),
                    row.value4()));
  }

  Scores scores(Collection<AuditId> audits) {
    List<Long> ids = audits.stream().map(AuditId::value).toList();
    Scores scores = new Scores();
    db.selectFrom(RESULT_DOMAIN)
        .where(RESULT_DOMAIN.AUDIT_ID.in(ids))
        .forEach(
            row ->
                scores.domains.put(
                    new Spot(row.getAuditId(), row.getDomainCode()),
                    new StoredDomain(
                        row.getScore(),
                        row.getBand(),
                        row.getScored(),
                        row.getApplicable(),
                        row.getUncertainty())));
    db.select(CONSENSUS.AUDIT_ID, INSTRUMENT_ITEM.CODE, CONSENSUS.SCORE)
        .from(CONSENSUS)
        .join(INSTRUMENT_ITEM)
        .on(INSTRUMENT_ITEM.ID.eq(CONSENSUS.ITEM_ID))
        .where(CONSENSUS.AUDIT_ID.in(ids))
        .and(CONSENSUS.SCORE.isNotNull())
        .forEach(
            row -> scores.items.put(new Spot(row.value1(), row.value2()), row.value3().intValue()));
    return scores;
  }
}
