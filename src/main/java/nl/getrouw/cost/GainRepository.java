package nl.getrouw.cost;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.RESULT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.cost.Gain.Measured;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** How far the totals of teams moved. */
@Repository
class GainRepository {

  private final DSLContext db;

  GainRepository(DSLContext db) {
    this.db = db;
  }

  /** Of every team that was audited in the period and can be compared with an earlier audit. */
  Map<TeamId, Gain> of(OrganisationId organisation, LocalDate first, LocalDate last) {
    Map<TeamId, List<Measured>> measured =
        db.select(AUDIT.TEAM_ID, AUDIT.STARTS_ON, AUDIT.INSTRUMENT_VERSION_ID, RESULT.TOTAL)
            .from(AUDIT)
            .join(RESULT)
            .on(RESULT.AUDIT_ID.eq(AUDIT.ID))
            .where(AUDIT.ORGANISATION_ID.eq(organisation.value()))
            .and(AUDIT.STATE.eq("FINAL"))
            .and(AUDIT.STARTS_ON.le(last))
            .and(RESULT.TOTAL.isNotNull())
            .fetchGroups(
                row -> new TeamId(row.value1()),
                row ->
                    new Measured(
                        new TeamId(row.value1()), row.value2(), row.value3(), row.value4()));
    Map<TeamId, Gain> gains = new HashMap<>();
    measured.forEach(
        (team, all) -> Gain.of(all, first, last).ifPresent(gain -> gains.put(team, gain)));
    return gains;
  }
}
