package nl.getrouw.national;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.CONSENSUS;
import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import nl.getrouw.audit.AuditFilter;
import nl.getrouw.audit.AuditSort;
import nl.getrouw.audit.Audits;
import nl.getrouw.indicator.IndicatorFilter;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.national.NationalData.Made;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Grant;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The generator at a size that fits in a test, so that it keeps up with the tables. */
@DatabaseTest
class NationalDataTest {

  private static final Size SMALL = new Size(3, 6, 2, YearMonth.of(2026, 10));

  @Autowired DataSource source;
  @Autowired DSLContext db;
  @Autowired InstrumentLibrary instruments;
  @Autowired Audits audits;
  @Autowired Indicators indicators;

  @Test
  void theWholeCountryHasSixtyOrganisationsTwoThousandTeamsAndEightyThousandAudits() {
    Size all = Size.of(1, YearMonth.of(2026, 10));

    assertThat(all.organisations()).isEqualTo(60);
    assertThat(all.teams()).isEqualTo(2_000);
    assertThat(all.audits()).isEqualTo(80_000);
    assertThat(all.first()).isEqualTo(YearMonth.of(2016, 11));
  }

  @Test
  void whatItMakesCanBeReadAsWhatPeopleMade() throws SQLException {
    Made made = load(7);

    assertThat(made.organisations()).hasSize(3);
    assertThat(made.rows("team")).isEqualTo(6);
    assertThat(made.rows("audit")).isEqualTo(6 * 8);
    assertThat(made.rows("consensus")).isEqualTo(6 * 8 * 34);
    assertThat(made.learningRecords()).isGreaterThan(500);
    for (OrganisationId organisation : made.organisations()) {
      Actor manager = manager(organisation);
      assertThat(
              audits.list(
                  manager,
                  AuditFilter.ALL,
                  AuditSort.STARTS_ON.descending(),
                  new PageRequest(0, 500)))
          .allSatisfy(row -> assertThat(row.total()).isBetween(BigDecimal.ONE, new BigDecimal(5)))
          .hasSize(audits.count(manager, AuditFilter.ALL));
      assertThat(indicators.list(manager, IndicatorFilter.ALL))
          .hasSize(5)
          .allSatisfy(row -> assertThat(row.course().figures()).hasSize(24));
    }
  }

  @Test
  void theSameSeedMakesTheSameAndAnotherMakesOther() throws SQLException {
    List<BigDecimal> once = totals(load(11));

    assertThat(totals(load(11))).isEqualTo(once);
    assertThat(totals(load(12))).isNotEqualTo(once);
  }

  @Test
  void theResultIsThatOfTheAgreedScores() throws SQLException {
    long organisation = load(13).organisations().getFirst().value();

    var byHand =
        db.fetchSingle(
            "select count(*), sum(r.scored) = sum((select count(*) from consensus c"
                + " where c.audit_id = a.id and c.rating = 'SCORED')) from audit a"
                + " join result r on r.audit_id = a.id where a.organisation_id = ?",
            organisation);

    assertThat(byHand.get(0, Integer.class)).isPositive();
    assertThat(byHand.get(1, Boolean.class)).isTrue();
    assertThat(db.fetchCount(CONSENSUS, CONSENSUS.SCORE.gt((short) 5))).isZero();
  }

  private Made load(long seed) throws SQLException {
    String mark = "n" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    return new NationalData(source, instruments).load(SMALL, seed, mark);
  }

  private List<BigDecimal> totals(Made made) {
    return db.select(RESULT.TOTAL)
        .from(RESULT)
        .join(AUDIT)
        .on(AUDIT.ID.eq(RESULT.AUDIT_ID))
        .join(TEAM)
        .on(TEAM.ID.eq(AUDIT.TEAM_ID))
        .where(
            AUDIT.ORGANISATION_ID.in(
                made.organisations().stream().map(OrganisationId::value).toList()))
        .orderBy(AUDIT.ID)
        .fetch(RESULT.TOTAL);
  }

  private static Actor manager(OrganisationId organisation) {
    return new Actor(
        new PersonId(0),
        organisation,
        "Manager",
        Locale.of("nl"),
        List.of(new Grant(Role.MANAGER, new Scope.Organisation())),
        "127.0.0.1");
  }
}
