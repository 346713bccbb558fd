package nl.getrouw.outcome;

import static nl.getrouw.db.Tables.OUTCOME_PARTICIPATION;
import static nl.getrouw.db.Tables.OUTCOME_REFRESH;
import static nl.getrouw.db.Tables.OUTCOME_TOTAL;
import static nl.getrouw.db.Tables.TRAIL;
import static nl.getrouw.outcome.OutcomeIndicator.ADOPTION_TEAMS;
import static nl.getrouw.outcome.OutcomeIndicator.FEASIBILITY_HOURS;
import static nl.getrouw.outcome.OutcomeIndicator.FEASIBILITY_SESSIONS;
import static nl.getrouw.outcome.OutcomeIndicator.FIDELITY_MEAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Totals over organisations, against a small case that can be counted by hand. */
@DatabaseTest
class NationalTest {

  private static final long SRH = 1;
  private static final long OTHER = 2;

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired National national;
  @Autowired Clock clock;

  private final List<Fixture.Organisation> five = new ArrayList<>();
  private YearMonth last;
  private Actor manager;

  /** Five take part since long; each held 1, 2, 3, 4, 5 of 10 sessions last month. */
  @BeforeEach
  void fiveOrganisations() {
    db.deleteFrom(OUTCOME_PARTICIPATION).execute(); // of other tests: this is about all there are
    last = YearMonth.now(clock).minusMonths(1);
    for (int i = 1; i <= National.FEWEST; i++) {
      five.add(organisation(last.minusMonths(20).atDay(1)));
      total(five.getLast(), last, FEASIBILITY_SESSIONS, i, 10);
    }
    manager = manager(five.getFirst());
  }

  @AfterEach
  void nobodyTakesPart() {
    db.deleteFrom(OUTCOME_PARTICIPATION).execute();
  }

  private static Actor manager(Fixture.Organisation organisation) {
    return organisation.actor(organisation.person("Peter-Jan", Role.MANAGER));
  }

  private Fixture.Organisation organisation(LocalDate since) {
    Fixture.Organisation organisation = fixture.organisation();
    part(organisation, since, null);
    db.insertInto(OUTCOME_REFRESH)
        .set(OUTCOME_REFRESH.ORGANISATION_ID, organisation.id().value())
        .set(OUTCOME_REFRESH.INSTRUMENT_VERSION_ID, SRH)
        .execute();
    return organisation;
  }

  private void part(Fixture.Organisation organisation, LocalDate since, LocalDate until) {
    db.insertInto(OUTCOME_PARTICIPATION)
        .set(OUTCOME_PARTICIPATION.ORGANISATION_ID, organisation.id().value())
        .set(OUTCOME_PARTICIPATION.STARTS_ON, since)
        .set(OUTCOME_PARTICIPATION.ENDS_ON, until)
        .set(
            OUTCOME_PARTICIPATION.STARTED_BY,
            organisation.person("Starter " + (char) ('a' + since.getDayOfMonth() % 26)).value())
        .execute();
  }

  private void total(
      Fixture.Organisation organisation,
      YearMonth month,
      OutcomeIndicator indicator,
      int numerator,
      int denominator) {
    db.insertInto(OUTCOME_TOTAL)
        .set(OUTCOME_TOTAL.ORGANISATION_ID, organisation.id().value())
        .set(OUTCOME_TOTAL.MONTH, month.atDay(1))
        .set(OUTCOME_TOTAL.INDICATOR, (short) indicator.number())
        .set(OUTCOME_TOTAL.NUMERATOR, BigDecimal.valueOf(numerator))
        .set(OUTCOME_TOTAL.DENOMINATOR, BigDecimal.valueOf(denominator))
        .set(OUTCOME_TOTAL.TEAMS, 1)
        .set(OUTCOME_TOTAL.COUNTED, 1)
        .execute();
  }

  private NationalFigure sessions() {
    return national.totals(manager, last).get(FEASIBILITY_SESSIONS);
  }

  /** 1 + 2 + 3 + 4 + 5 of 50, and the month before it 5 times 5 of 10: 40 of 100. */
  @Test
  void sumsOverOrganisationsAndMonths() {
    five.forEach(one -> total(one, last.minusMonths(1), FEASIBILITY_SESSIONS, 5, 10));

    assertThat(sessions().organisations()).isEqualTo(5);
    assertThat(sessions().figure().numerator()).isEqualByComparingTo("40");
    assertThat(sessions().figure().denominator()).isEqualByComparingTo("100");
    assertThat(sessions().figure().value()).isEqualByComparingTo("0.4");
  }

  /** A month ago four had anything to count: that month is left out, the newest is not. */
  @Test
  void aMonthWithFourOrganisationsDoesNotCount() {
    five.subList(0, 4).forEach(one -> total(one, last.minusMonths(1), FEASIBILITY_SESSIONS, 9, 9));
    total(five.get(4), last.minusMonths(1), FEASIBILITY_SESSIONS, 0, 0);

    assertThat(sessions().figure().numerator()).isEqualByComparingTo("15");
    assertThat(sessions().figure().denominator()).isEqualByComparingTo("50");
  }

  @Test
  void withFourOrganisationsThereIsNothing() {
    national.takePart(manager(five.get(4)), false);

    // it took part at the end of last month, which stays as it was read
    assertThat(sessions().organisations()).isEqualTo(5);

    db.update(OUTCOME_PARTICIPATION)
        .set(OUTCOME_PARTICIPATION.ENDS_ON, last.atEndOfMonth())
        .where(OUTCOME_PARTICIPATION.ORGANISATION_ID.eq(five.get(4).id().value()))
        .execute();
    assertThat(national.totals(manager, last)).isEmpty();
  }

  /** Nobody finds a new organisation by subtracting the total of yesterday from that of today. */
  @Test
  void whoJoinsTodayChangesNoMonthThatIsOver() {
    NationalFigure before = sessions();
    Fixture.Organisation sixth = fixture.organisation();
    total(sixth, last, FEASIBILITY_SESSIONS, 10, 10);
    db.insertInto(OUTCOME_REFRESH)
        .set(OUTCOME_REFRESH.ORGANISATION_ID, sixth.id().value())
        .execute();

    national.takePart(manager(sixth), true);

    assertThat(sessions()).isEqualTo(before);
    assertThat(national.totals(manager, last.plusMonths(1)).get(FEASIBILITY_SESSIONS))
        .isEqualTo(before); // the month that is not over yet
  }

  @Test
  void whatStandsOnADayIsNotAdded() {
    five.forEach(one -> total(one, last, ADOPTION_TEAMS, 3, 4));
    five.forEach(one -> total(one, last.minusMonths(1), ADOPTION_TEAMS, 1, 4));

    NationalFigure teams = national.totals(manager, last).get(ADOPTION_TEAMS);

    assertThat(teams.figure().numerator()).isEqualByComparingTo("15");
    assertThat(teams.figure().denominator()).isEqualByComparingTo("20");
  }

  @Test
  void scoresOfTwoInstrumentsAreNotAdded() {
    five.forEach(one -> total(one, last, FIDELITY_MEAN, 12, 4));
    assertThat(national.totals(manager, last).get(FIDELITY_MEAN).figure().value())
        .isEqualByComparingTo("3");

    db.update(OUTCOME_REFRESH)
        .set(OUTCOME_REFRESH.INSTRUMENT_VERSION_ID, OTHER)
        .where(OUTCOME_REFRESH.ORGANISATION_ID.eq(five.get(2).id().value()))
        .execute();

    assertThat(national.totals(manager, last)).doesNotContainKey(FIDELITY_MEAN);
    assertThat(sessions()).isNotNull();
  }

  @Test
  void aMedianHasNoTotal() {
    five.forEach(one -> total(one, last, FEASIBILITY_HOURS, 12, 2));

    assertThat(national.totals(manager, last)).doesNotContainKey(FEASIBILITY_HOURS);
  }

  @Test
  void whoTakesNoPartSeesNothing() {
    assertThat(national.totals(manager(fixture.organisation()), last)).isEmpty();
  }

  @Test
  void takingPartIsForWhoOverseesTheWholeAndIsRecorded() {
    Fixture.Organisation own = fixture.organisation();
    LocationId location = own.location();
    TeamId team = own.team("Oever", location);
    Actor karin = own.actor(own.person("Karin", Role.ADMINISTRATOR, new Scope.Organisation()));
    Actor corrie = own.actor(own.person("Corrie", Role.MANAGER, new Scope.Location(location)));
    Actor lead = own.actor(own.person("Marijke", Role.TEAM_LEAD, team));
    Actor member = own.actor(own.person("Esra", Role.TEAM_MEMBER, team));
    for (Actor one : List.of(corrie, lead, member)) {
      assertThat(national.mayDecide(one)).isFalse();
      assertThatThrownBy(() -> national.takePart(one, true)).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> national.takesPart(member)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> national.totals(member, last)).isInstanceOf(NotFound.class);

    national.takePart(karin, true);
    national.takePart(karin, true);
    assertThat(national.takesPart(lead)).isTrue();
    national.takePart(karin, false);
    assertThat(national.takesPart(lead)).isFalse();
    national.takePart(karin, true);
    assertThat(national.takesPart(lead)).isTrue();

    assertThat(
            db.select(TRAIL.ACTION)
                .from(TRAIL)
                .where(TRAIL.ORGANISATION_ID.eq(own.id().value()))
                .and(TRAIL.ACTION.startsWith("outcome.national"))
                .orderBy(TRAIL.ID)
                .fetch(TRAIL.ACTION))
        .containsExactly(
            "outcome.nationalJoined", "outcome.nationalLeft", "outcome.nationalJoined");
  }
}
