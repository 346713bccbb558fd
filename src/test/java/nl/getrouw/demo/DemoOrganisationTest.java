package nl.getrouw.demo;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.RESULT;
import static nl.getrouw.db.Tables.RESULT_DOMAIN;
import static nl.getrouw.db.Tables.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.countDistinct;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import nl.getrouw.audit.AuditState;
import nl.getrouw.testing.DatabaseTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.ActiveProfiles;

@DatabaseTest
@ActiveProfiles("demo")
class DemoOrganisationTest {

  @Autowired DSLContext db;
  @Autowired DemoOrganisation demo;

  @Test
  void twelveTeamsAtThreeLocationsHaveAnAuditInEveryState() {
    long organisation = organisation();

    assertThat(db.fetchCount(TEAM, TEAM.ORGANISATION_ID.eq(organisation))).isEqualTo(12);
    assertThat(
            db.select(countDistinct(TEAM.LOCATION_ID))
                .from(TEAM)
                .where(TEAM.ORGANISATION_ID.eq(organisation))
                .fetchSingle()
                .value1())
        .isEqualTo(3);
    Set<String> states =
        db.selectDistinct(AUDIT.STATE)
            .from(AUDIT)
            .where(AUDIT.ORGANISATION_ID.eq(organisation))
            .fetchSet(AUDIT.STATE);
    for (AuditState state : AuditState.values()) {
      assertThat(states).contains(state.name());
    }
  }

  @Test
  void teamsGrowInTenMonthsAndThenDrift() {
    Map<String, BigDecimal> means =
        db.select(AUDIT.MOMENT, avg(RESULT.TOTAL))
            .from(RESULT)
            .join(AUDIT)
            .on(AUDIT.ID.eq(RESULT.AUDIT_ID))
            .where(AUDIT.ORGANISATION_ID.eq(organisation()))
            .and(
                AUDIT.TEAM_ID.in(
                    db.select(AUDIT.TEAM_ID).from(AUDIT).where(AUDIT.MOMENT.eq("MONTH_20"))))
            .groupBy(AUDIT.MOMENT)
            .fetchMap(AUDIT.MOMENT, avg(RESULT.TOTAL));

    assertThat(means.get("MONTH_10"))
        .isGreaterThan(means.get("BASELINE").add(new BigDecimal("0.2")));
    assertThat(means.get("MONTH_20")).isLessThan(means.get("MONTH_10"));
    assertThat(means.get("MONTH_20")).isGreaterThan(means.get("BASELINE"));
  }

  @Test
  void auditorsAgreeAboutAsOftenAsInPractice() {
    BigDecimal exact =
        db.select(avg(RESULT.EXACT_SHARE))
            .from(RESULT)
            .join(AUDIT)
            .on(AUDIT.ID.eq(RESULT.AUDIT_ID))
            .where(AUDIT.ORGANISATION_ID.eq(organisation()))
            .fetchSingle()
            .value1();

    assertThat(exact).isBetween(new BigDecimal("0.60"), new BigDecimal("0.85"));
  }

  @Test
  void loadingTwiceHasOneEffect() {
    int before = db.fetchCount(RESULT_DOMAIN);

    demo.run(new DefaultApplicationArguments());

    assertThat(db.fetchCount(RESULT_DOMAIN)).isEqualTo(before);
    assertThat(db.fetchCount(ORGANISATION, ORGANISATION.SLUG.eq("oeverwaard"))).isEqualTo(1);
  }

  private long organisation() {
    return db.select(ORGANISATION.ID)
        .from(ORGANISATION)
        .where(ORGANISATION.SLUG.eq("oeverwaard"))
        .fetchSingle()
        .value1();
  }
}
