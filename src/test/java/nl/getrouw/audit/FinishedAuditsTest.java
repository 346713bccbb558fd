package nl.getrouw.audit;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.INSTRUMENT;
import static nl.getrouw.db.Tables.INSTRUMENT_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Storing audits that were finished elsewhere. */
@DatabaseTest
class FinishedAuditsTest {

  @Autowired Fixture fixture;
  @Autowired FinishedAudits finished;
  @Autowired DSLContext db;

  @Test
  void anInstrumentOfAnotherOrganisationIsUnknown() {
    var spil = fixture.organisation();
    TeamId team = spil.team("Wilgenhof");
    Actor karin = spil.actor(spil.person("Karin Postma", Role.ADMINISTRATOR));
    InstrumentVersionId theirs = instrumentOf(fixture.organisation());
    LocalDate day = LocalDate.of(2026, 3, 2);

    assertThatThrownBy(
            () ->
                finished.store(
                    karin,
                    new FinishedAudit(
                        team,
                        theirs,
                        AuditKind.EXTERNAL,
                        AuditMoment.BASELINE,
                        day,
                        day.plusDays(8),
                        day.plusDays(8).atStartOfDay(Moments.ZONE).toInstant(),
                        List.of(),
                        Map.of(),
                        null)))
        .isInstanceOf(NotFound.class);
    assertThat(db.fetchCount(AUDIT, AUDIT.TEAM_ID.eq(team.value()))).isZero();
  }

  private InstrumentVersionId instrumentOf(Fixture.Organisation organisation) {
    var shipped = db.selectFrom(INSTRUMENT_VERSION).limit(1).fetchSingle();
    long instrument =
        db.insertInto(INSTRUMENT)
            .set(INSTRUMENT.ORGANISATION_ID, organisation.id().value())
            .set(INSTRUMENT.CODE, "eigen")
            .returning(INSTRUMENT.ID)
            .fetchSingle()
            .getId();
    var copy = shipped.copy();
    copy.setInstrumentId(instrument);
    db.executeInsert(copy);
    return new InstrumentVersionId(
        db.select(INSTRUMENT_VERSION.ID)
            .from(INSTRUMENT_VERSION)
            .where(INSTRUMENT_VERSION.INSTRUMENT_ID.eq(instrument))
            .fetchSingle()
            .value1());
  }
}
