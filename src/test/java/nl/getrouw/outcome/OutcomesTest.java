package nl.getrouw.outcome;

import static nl.getrouw.outcome.OutcomeIndicator.ADOPTION_TEAMS;
import static nl.getrouw.outcome.OutcomeIndicator.APPROPRIATENESS_ACTIONS;
import static nl.getrouw.outcome.OutcomeIndicator.FEASIBILITY_AUDITS;
import static nl.getrouw.outcome.OutcomeIndicator.FEASIBILITY_HOURS;
import static nl.getrouw.outcome.OutcomeIndicator.FEASIBILITY_SESSIONS;
import static nl.getrouw.outcome.OutcomeIndicator.FIDELITY_CHANGE;
import static nl.getrouw.outcome.OutcomeIndicator.FIDELITY_GOOD;
import static nl.getrouw.outcome.OutcomeIndicator.FIDELITY_ITEMS;
import static nl.getrouw.outcome.OutcomeIndicator.FIDELITY_MEAN;
import static nl.getrouw.outcome.OutcomeIndicator.PENETRATION_FTE;
import static nl.getrouw.outcome.OutcomeIndicator.PENETRATION_HEADS;
import static nl.getrouw.outcome.OutcomeIndicator.PENETRATION_PLANS;
import static nl.getrouw.outcome.OutcomeIndicator.PENETRATION_TEAMS;
import static nl.getrouw.outcome.OutcomeIndicator.SUSTAINABILITY_ACTIONS;
import static nl.getrouw.outcome.OutcomeIndicator.SUSTAINABILITY_GOOD;
import static nl.getrouw.outcome.OutcomeIndicator.SUSTAINABILITY_ON_TIME;
import static nl.getrouw.outcome.OutcomeIndicator.SUSTAINABILITY_STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.outcome.OutcomeFigure.State;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each indicator against a small case that can be counted by hand. It plays at an organisation with
 * two teams, Oever and Duin; "now" is the last day of the month that is over most recently.
 */
@DatabaseTest
class OutcomesTest {

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired InstrumentLibrary instruments;
  @Autowired Outcomes outcomes;

  private OutcomeScene scene;
  private TeamId oever;
  private TeamId duin;

  @BeforeEach
  void twoTeams() {
    scene = new OutcomeScene(fixture, db, instruments);
    oever = scene.organisation.team("Oever");
    duin = scene.organisation.team("Duin");
    scene.organisation.person("Marijke", Role.TEAM_LEAD, oever);
    scene.organisation.person("Ruben", Role.TEAM_LEAD, duin);
  }

  private OutcomeFigure figure(OutcomeIndicator indicator) {
    return reading(indicator).figure();
  }

  private OutcomeReading reading(OutcomeIndicator indicator) {
    return outcomes
        .page(
            scene.peterJan(),
            new OutcomeQuery(new Scope.Organisation(), scene.month, OutcomeQuery.USUAL_MONTHS))
        .reading(indicator);
  }

  private void isOf(OutcomeIndicator indicator, String numerator, String denominator) {
    OutcomeFigure figure = figure(indicator);
    assertThat(figure.state()).isEqualTo(State.SHOWN);
    assertThat(figure.numerator()).isEqualByComparingTo(numerator);
    assertThat(figure.denominator()).isEqualByComparingTo(denominator);
  }

  private void isWorth(OutcomeIndicator indicator, String value) {
    assertThat(figure(indicator).value()).isEqualByComparingTo(value);
  }

  /** Oever was audited three months ago, Duin eighteen: of two teams one in the last year. */
  @Test
  void teamsWithAnAuditInTheLastYear() {
    scene.audit(oever, 3, "3.0");
    scene.audit(duin, 18, "3.0");

    isOf(ADOPTION_TEAMS, "1", "2");
    isWorth(ADOPTION_TEAMS, "0.5");
  }

  /** Auditors recommended Oever three actions and Duin one; Oever took up two, Duin none. */
  @Test
  void recommendedActionsThatTeamsTookUp() {
    scene.recommended(oever, 1, true);
    scene.recommended(oever, 2, true);
    scene.recommended(oever, 3, false);
    scene.recommended(duin, 2, false);
    scene.recommended(duin, 14, true); // longer than a year ago

    isOf(APPROPRIATENESS_ACTIONS, "2", "4");
  }

  /**
   * Four audits were planned: one was finished on its day, one two days late, one was called off,
   * of one nobody said anything since.
   */
  @Test
  void auditsFinishedAsPlanned() {
    scene.audit(oever, 2, "3.0");
    scene.audit(duin, scene.day(3).plusDays(2), scene.day(3), "3.0");
    scene.unfinished(oever, 5, "CANCELLED");
    scene.unfinished(duin, 6, "PLANNED");

    isOf(FEASIBILITY_AUDITS, "1", "4");
  }

  /**
   * Oever had two sessions of coaching, one of them was held. People of both teams met once for
   * intervision, which is one session and not two.
   */
  @Test
  void sessionsHeld() {
    scene.coaching(oever, 1, "HELD");
    scene.coaching(oever, 1, "CANCELLED");
    scene.intervision(1, "HELD", oever, duin);

    isOf(FEASIBILITY_SESSIONS, "2", "3");
    assertThat(
            outcomes
                .teams(
                    scene.peterJan(),
                    FEASIBILITY_SESSIONS,
                    new OutcomeQuery(new Scope.Organisation(), scene.month, 24))
                .stream()
                .map(one -> one.team().name() + " " + one.figure().numerator().doubleValue()))
        .containsExactly("Duin 0.5", "Oever 1.5");
  }

  /** Visits took 6 hours with two auditors, 4 with two and 7 with three: 12, 8 and 21 hours. */
  @Test
  void theMedianHoursOfAnAudit() {
    scene.visit(scene.audit(oever, 1, "3.0"), 6, 2);
    scene.visit(scene.audit(duin, 2, "3.0"), 4, 2);
    scene.visit(scene.audit(oever, 8, "3.0"), 7, 3);
    scene.audit(duin, 9, "3.0"); // no programme: left out

    isOf(FEASIBILITY_HOURS, "41", "3");
    isWorth(FEASIBILITY_HOURS, "12");
  }

  /**
   * Oever scored 4 and 3 on two ingredients, Duin 2 and 3: 12 points on four, 3.0 in the mean. Only
   * Oever's newest audit counts, not the one before it.
   */
  @Test
  void theMeanScoreOfIngredients() {
    scene.ingredients(scene.audit(oever, 14, "1.0"), "1", "1");
    scene.ingredients(scene.audit(oever, 2, "3.5"), "4", "3");
    scene.ingredients(scene.audit(duin, 3, "2.5"), "2", "3");

    isOf(FIDELITY_MEAN, "12", "4");
    isWorth(FIDELITY_MEAN, "3");
  }

  /** Oever came to 3.6, which is good; Duin to 3.4, which is not yet. */
  @Test
  void teamsInTheGoodBand() {
    scene.audit(oever, 2, "3.6");
    scene.audit(duin, 3, "3.4");

    isOf(FIDELITY_GOOD, "1", "2");
  }

  /** Items: Oever 5, 4, 3; Duin 4, 2. Of five items three have a 4 or more. */
  @Test
  void itemsOfFourAndMore() {
    scene.audit(oever, 2, "3.6", 5, 4, 3);
    scene.audit(duin, 3, "3.4", 4, 2);

    isOf(FIDELITY_ITEMS, "3", "5");
  }

  /** Oever went from 2.5 to 3.3, Duin from 3.0 to 2.8: 0.8 up and 0.2 down, 0.3 in the mean. */
  @Test
  void changeOfATeam() {
    scene.audit(oever, 14, "2.5");
    scene.audit(oever, 2, "3.3");
    scene.audit(duin, 13, "3.0");
    scene.audit(duin, 3, "2.8");

    isOf(FIDELITY_CHANGE, "0.6", "2");
    isWorth(FIDELITY_CHANGE, "0.3");
  }

  /**
   * Six people work in Oever, four in Duin; with the leads that is seven and five. Three of Oever
   * are trained, and one of Duin, whose training is from before the reference day.
   */
  @Test
  void trainedPeopleOfThoseInPost() {
    List<PersonId> inOever = scene.workers(oever, 6);
    List<PersonId> inDuin = scene.workers(duin, 4);
    inOever.subList(0, 3).forEach(one -> scene.trained(one, 5));
    scene.trained(inDuin.getFirst(), 4);
    scene.trained(inDuin.getLast(), -1); // after the reference day

    isOf(PENETRATION_HEADS, "4", "12");
  }

  /** Five people of 0.8 FTE each, two of them trained: 1.6 of 4.0 FTE. Marijke's is unknown. */
  @Test
  void trainedFteOfThoseInPost() {
    for (int i = 0; i < 5; i++) {
      PersonId worker = scene.worker(oever, "0.80");
      if (i < 2) {
        scene.trained(worker, 5);
      }
    }

    isOf(PENETRATION_FTE, "1.6", "4.0");
  }

  /** In Oever eight of ten are trained, which is enough to be covered; in Duin seven of ten. */
  @Test
  void teamsThatAreCovered() {
    scene.workers(oever, 9).subList(0, 8).forEach(one -> scene.trained(one, 5));
    scene.workers(duin, 9).subList(0, 7).forEach(one -> scene.trained(one, 5));

    isOf(PENETRATION_TEAMS, "1", "2");
  }

  /** Before its audit Oever said: 12 of 20 clients have a plan that was reviewed. Duin: 9 of 15. */
  @Test
  void clientsWithACurrentPlan() {
    scene.plans(scene.unfinished(oever, 2, "SCORING"), 2, 12, 20);
    scene.plans(scene.unfinished(duin, 3, "SCORING"), 3, 9, 15);

    isOf(PENETRATION_PLANS, "21", "35");
  }

  /** Both teams were good. At the next audit Oever still was, and Duin was not. */
  @Test
  void teamsThatAreStillGood() {
    scene.audit(oever, 14, "3.8");
    scene.audit(oever, 2, "3.5");
    scene.audit(duin, 14, "3.6");
    scene.audit(duin, 2, "3.2");

    isOf(SUSTAINABILITY_GOOD, "1", "2");
  }

  /**
   * An audit asks for the next within fourteen months. Oever's of twenty months ago had one after
   * ten; Duin's of twenty months ago had none. Oever's of ten months ago still has time.
   */
  @Test
  void auditedAgainInTime() {
    scene.audit(oever, 20, "3.0");
    scene.audit(oever, 10, "3.0");
    scene.audit(duin, 20, "3.0");

    isOf(SUSTAINABILITY_ON_TIME, "1", "2");
  }

  /**
   * Six people of Oever were trained eighteen months ago; one left within the year, one after it.
   */
  @Test
  void trainedPeopleWhoAreStillHereAfterAYear() {
    List<PersonId> workers = scene.workers(oever, 6);
    workers.forEach(one -> scene.trained(one, 18));
    scene.leaves(workers.get(0), scene.day(10));
    scene.leaves(workers.get(1), scene.day(4));

    isOf(SUSTAINABILITY_STAFF, "5", "6");
  }

  /** Four promises fell due: two were kept, one was a day late, one is still open. */
  @Test
  void actionsClosedOnTime() {
    LocalDate due = scene.day(2);
    scene.promised(oever, due, due);
    scene.promised(oever, due, due.minusDays(9));
    scene.promised(duin, due, due.plusDays(1));
    scene.promised(duin, due, null);

    isOf(SUSTAINABILITY_ACTIONS, "2", "4");
  }

  /** Nothing was planned: that is no zero. */
  @Test
  void nothingToCountIsNotApplicable() {
    scene.coaching(oever, 20, "HELD");

    assertThat(figure(FEASIBILITY_SESSIONS).state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(figure(FEASIBILITY_SESSIONS).value()).isNull();
    assertThat(figure(SUSTAINABILITY_ACTIONS).state()).isEqualTo(State.NOTHING);
  }

  /** A month without sessions is a hole in the series, not a point at zero. */
  @Test
  void theSeriesHasAPointForEveryMonthWithSomethingToCount() {
    for (int ago = 0; ago < 24; ago++) {
      if (ago != 5) {
        scene.coaching(oever, ago, ago % 3 == 0 ? "CANCELLED" : "HELD");
      }
    }
    OutcomeSeries series = reading(FEASIBILITY_SESSIONS).series();

    assertThat(series.points()).hasSize(24);
    assertThat(series.plotted()).hasSize(23).doesNotContain(scene.month.minusMonths(5));
    assertThat(series.chart().last().limits()).isNotNull();
    assertThat(BigDecimal.valueOf(series.chart().last().value())).isZero();
  }
}
