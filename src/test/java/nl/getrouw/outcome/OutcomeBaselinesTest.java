package nl.getrouw.outcome;

import static nl.getrouw.outcome.OutcomeIndicator.FEASIBILITY_SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.timeline.Moment;
import nl.getrouw.timeline.MomentKind;
import nl.getrouw.timeline.Timelines;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * For two years Oever held half of its sessions, two of four a month; since a year it holds all
 * four.
 */
@DatabaseTest
class OutcomeBaselinesTest {

  private static final String WHY = "Sinds het vaste rooster gaat het anders";

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired InstrumentLibrary instruments;
  @Autowired Outcomes outcomes;
  @Autowired OutcomeBaselines baselines;
  @Autowired Timelines timelines;

  private OutcomeScene scene;
  private Actor peterJan;
  private TeamId oever;
  private OutcomeQuery query;

  @BeforeEach
  void sessions() {
    scene = new OutcomeScene(fixture, db, instruments);
    oever = scene.organisation.team("Oever");
    peterJan = scene.peterJan();
    query = new OutcomeQuery(new Scope.Team(oever), scene.month, 24);
    for (int month = 0; month < 24; month++) {
      for (int session = 0; session < 4; session++) {
        scene.coaching(oever, month, month < 12 || session < 2 ? "HELD" : "CANCELLED");
      }
    }
  }

  private OutcomeReading reading() {
    return outcomes.page(peterJan, query).reading(FEASIBILITY_SESSIONS);
  }

  private double centre(int monthsAgo) {
    return reading().series().at(scene.month.minusMonths(monthsAgo)).limits().centre();
  }

  private LocalDate first(int monthsAgo) {
    return scene.month.minusMonths(monthsAgo).atDay(1);
  }

  /** Together three quarters; apart a half before, and everything since. */
  @Test
  void limitsComeFromAllMonthsUntilSomebodyChooses() {
    assertThat(centre(20)).isEqualTo(0.75);
    assertThat(centre(2)).isEqualTo(0.75);

    baselines.move(peterJan, FEASIBILITY_SESSIONS, query, first(23), first(12), WHY);
    assertThat(centre(20)).isEqualTo(0.5);
    assertThat(centre(2)).isEqualTo(0.5);

    baselines.move(peterJan, FEASIBILITY_SESSIONS, query, first(11), first(0), WHY);
    assertThat(centre(20)).isEqualTo(0.5);
    assertThat(centre(2)).isEqualTo(1);
    assertThat(reading().yardsticks())
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.reason()).isEqualTo(WHY))
        .allSatisfy(one -> assertThat(one.by()).isEqualTo("Peter-Jan Wolters"));
  }

  /** Whoever looks at one year sees the older months that the limits come from as well. */
  @Test
  void aSeriesBeginsWithTheMonthsOfItsLimits() {
    baselines.move(peterJan, FEASIBILITY_SESSIONS, query, first(23), first(12), WHY);
    query = new OutcomeQuery(new Scope.Team(oever), scene.month, 12);

    assertThat(reading().series().points()).hasSize(24);
    assertThat(centre(2)).isEqualTo(0.5);
  }

  @Test
  void aBaselineNeedsAReasonAndEnoughMonths() {
    assertThatThrownBy(
            () -> baselines.move(peterJan, FEASIBILITY_SESSIONS, query, first(11), first(0), " "))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () -> baselines.move(peterJan, FEASIBILITY_SESSIONS, query, first(8), first(0), WHY))
        .isInstanceOf(Refusal.class);
    assertThat(reading().yardsticks()).isEmpty();
  }

  /**
   * Who leads Oever reads its outcomes and moves no limits; who leads another team finds nothing.
   */
  @Test
  void onlyWhoOverseesThePlaceChooses() {
    Actor lead =
        scene.organisation.actor(
            scene.organisation.person("Marijke Hoekstra", Role.TEAM_LEAD, oever));
    Actor other =
        scene.organisation.actor(
            scene.organisation.person(
                "Ruben Vos", Role.TEAM_LEAD, scene.organisation.team("Lindeplein")));

    assertThat(outcomes.page(lead, query).reading(FEASIBILITY_SESSIONS).figure().isShown())
        .isTrue();
    for (Actor actor : new Actor[] {lead, other, fixture.organisation().actor(scene.manager)}) {
      assertThatThrownBy(
              () -> baselines.move(actor, FEASIBILITY_SESSIONS, query, first(11), first(0), WHY))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void whatStandsOnTheTimelineExplainsTheChart() {
    timelines.enter(
        peterJan, null, new Moment.Draft(MomentKind.DECISION, first(12), "Een coach per team"));

    assertThat(outcomes.page(peterJan, query).events())
        .singleElement()
        .satisfies(one -> assertThat(one.text()).isEqualTo("Een coach per team"))
        .satisfies(one -> assertThat(one.on()).isEqualTo(first(12)));
  }
}
