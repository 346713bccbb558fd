package nl.getrouw.outcome;

import static nl.getrouw.db.Tables.AUDIT;
import static org.jooq.impl.DSL.countDistinct;

import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.OrganisationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/**
 * With which version of an instrument an organisation follows its fidelity: the one with which most
 * teams had a final audit in the last three years, the newest of them where two are even. Scores of
 * other versions are never put in the same series.
 */
@Repository
public class MainInstrument {

  private static final Period LOOKING_BACK = Period.ofYears(3);

  private final DSLContext db;
  private final Clock clock;

  MainInstrument(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Nothing while no audit is final. */
  public Optional<InstrumentVersionId> of(OrganisationId organisation) {
    var since = ZonedDateTime.now(clock.withZone(Moments.ZONE)).minus(LOOKING_BACK).toInstant();
    return most(organisation, AUDIT.FINALISED_AT.ge(since))
        .or(() -> most(organisation, DSL.noCondition()));
  }

  private Optional<InstrumentVersionId> most(OrganisationId organisation, Condition condition) {
    return db.select(AUDIT.INSTRUMENT_VERSION_ID)
        .from(AUDIT)
        .where(AUDIT.ORGANISATION_ID.eq(organisation.value()))
        .and(AUDIT.STATE.eq("FINAL"))
        .and(condition)
        .groupBy(AUDIT.INSTRUMENT_VERSION_ID)
        .orderBy(countDistinct(AUDIT.TEAM_ID).desc(), AUDIT.INSTRUMENT_VERSION_ID.desc())
        .limit(1)
        .fetchOptional(row -> new InstrumentVersionId(row.value1()));
  }
}
