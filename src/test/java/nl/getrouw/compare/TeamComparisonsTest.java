package nl.getrouw.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Change;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Sheets;
import nl.getrouw.audit.TeamCourse;
import nl.getrouw.audit.TeamStep;
import nl.getrouw.compare.Choice.Order;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.Fixture.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TeamComparisonsTest {

  private static final String SRH = "srh-getrouw";
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 11);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired InstrumentLibrary instruments;
  @Autowired TeamComparisons comparisons;

  private Organisation organisation;
  private AuditWalk wilgenhof;
  private AuditWalk lindeplein;
  private Actor manager;

  @BeforeEach
  void twoTeams() {
    organisation = fixture.organisation();
    wilgenhof = new AuditWalk(organisation, "Wilgenhof", audits, sheets, consensus, instruments);
    lindeplein = wilgenhof.neighbour("Lindeplein");
    manager = organisation.actor(organisation.person("Peter-Jan", Role.MANAGER));
  }

  @Test
  void ofEachTeamTheLatestAuditInThePeriod() {
    wilgenhof.finished(SRH, AuditMoment.BASELINE, JANUARY, AuditWalk.all(2));
    AuditId latest = wilgenhof.finished(SRH, AuditMoment.MONTH_10, NOVEMBER, mixed());
    AuditId other = lindeplein.finished(SRH, AuditMoment.BASELINE, MAY, AuditWalk.all(4));

    Comparison comparison = comparisons.compare(manager, since(JANUARY, Order.NAME));

    assertThat(comparison.teams()).extracting(TeamScores::audit).containsExactly(other, latest);
    TeamScores team = comparison.teams().getLast();
    assertThat(team.name()).isEqualTo("Wilgenhof");
    assertThat(team.items()).hasSize(34);
    assertThat(team.items().get("1.1")).isEqualTo(new ItemScore.Scored(5));
    assertThat(team.items().get("1.3")).isEqualTo(new ItemScore.NotApplicable());
    assertThat(team.domains().get("verbinden")).isEqualByComparingTo("5");
    assertThat(comparison.teams().getFirst().total()).isEqualByComparingTo("4");

    assertThat(comparisons.compare(manager, since(NOVEMBER, Order.NAME)).teams())
        .extracting(TeamScores::audit)
        .containsExactly(latest);
  }

  @Test
  void byNameUnlessSomebodyAsksForAnotherOrder() {
    wilgenhof.finished(SRH, AuditMoment.BASELINE, JANUARY, AuditWalk.all(5));
    lindeplein.finished(SRH, AuditMoment.BASELINE, MAY, AuditWalk.all(3));

    assertThat(names(Order.NAME)).containsExactly("Lindeplein", "Wilgenhof");
    assertThat(names(Order.TOTAL)).containsExactly("Wilgenhof", "Lindeplein");
    assertThat(names(Order.LATEST)).containsExactly("Lindeplein", "Wilgenhof");
  }

  @Test
  void anotherInstrumentIsNeverMixedIn() {
    wilgenhof.finished(SRH, AuditMoment.BASELINE, JANUARY, AuditWalk.all(5));
    lindeplein.finished("ips-25", AuditMoment.BASELINE, MAY, AuditWalk.all(3));

    assertThat(names(Order.NAME)).containsExactly("Wilgenhof");
    assertThat(comparisons.instruments(manager))
        .extracting(used -> used.title().nl() + used.teams())
        .hasSize(2);
  }

  @Test
  void anAuditUnderWayIsNotThere() {
    wilgenhof.plan(SRH, AuditMoment.BASELINE, JANUARY);
    lindeplein.finished(SRH, AuditMoment.BASELINE, MAY, AuditWalk.all(3));

    assertThat(names(Order.NAME)).containsExactly("Lindeplein");
  }

  // ---------------------------------------------------------------- who may do what

  @Test
  void teamsBesideEachOtherAreForWhoReachesThem() {
    wilgenhof.finished(SRH, AuditMoment.BASELINE, JANUARY, AuditWalk.all(5));
    lindeplein.finished(SRH, AuditMoment.BASELINE, MAY, AuditWalk.all(3));
    PersonId coach = organisation.person("Naima", Role.COACH, wilgenhof.team);
    PersonId administrator = organisation.person("Karin", Role.ADMINISTRATOR);
    PersonId member = organisation.person("Esra", Role.TEAM_MEMBER, wilgenhof.team);

    assertThat(teams(organisation.actor(coach))).containsExactly("Wilgenhof");
    assertThat(teams(organisation.actor(administrator))).hasSize(2);
    for (PersonId nobody : List.of(member, wilgenhof.lead, wilgenhof.joris)) {
      Actor actor = organisation.actor(nobody);
      assertThat(comparisons.mayCompare(actor)).isFalse();
      assertThatThrownBy(() -> comparisons.instruments(actor)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> comparisons.compare(actor, since(JANUARY, Order.NAME)))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void anotherOrganisationSeesNothing() {
    wilgenhof.finished(SRH, AuditMoment.BASELINE, JANUARY, AuditWalk.all(5));
    Organisation elsewhere = fixture.organisation();
    Actor stranger = elsewhere.actor(elsewhere.person("Vreemd", Role.ADMINISTRATOR));

    assertThat(comparisons.instruments(stranger)).isEmpty();
    assertThatThrownBy(() -> comparisons.compare(stranger, since(JANUARY, Order.NAME)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> comparisons.course(stranger, wilgenhof.team, 8))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> comparisons.team(stranger, wilgenhof.team))
        .isInstanceOf(NotFound.class);
  }

  // ---------------------------------------------------------------- over time

  @Test
  void eachAuditHasItsChangeSinceTheOneBeforeWithTheSameVersion() {
    wilgenhof.finished(SRH, AuditMoment.BASELINE, JANUARY, AuditWalk.all(2));
    wilgenhof.finished("ips-25", AuditMoment.PERIODIC, MAY, AuditWalk.all(3));
    wilgenhof.finished(SRH, AuditMoment.MONTH_10, NOVEMBER, AuditWalk.all(4));
    Actor member =
        organisation.actor(organisation.person("Esra", Role.TEAM_MEMBER, wilgenhof.team));

    TeamCourse course = comparisons.course(member, wilgenhof.team, 8);

    assertThat(course.steps()).hasSize(3);
    assertThat(course.steps().get(1).change()).isNull();
    assertThat(course.steps().get(1).domains())
        .allSatisfy(line -> assertThat(line.change()).isNull());
    assertThat(course.steps().get(2).change().points()).isEqualByComparingTo("2");
    assertThat(course.steps().get(2).band().code()).isEqualTo("good");
    assertThat(course.steps().get(2).domains())
        .allSatisfy(
            line -> {
              Change change = line.change();
              assertThat(change).isNotNull();
              assertThat(change.kind()).isEqualTo(Change.Kind.CLEARLY_HIGHER);
            });
    assertThatThrownBy(() -> comparisons.course(member, lindeplein.team, 8))
        .isInstanceOf(NotFound.class);
  }

  /** The first audit that is shown still has its change since the one that is not. */
  @Test
  void theNewestAuditsOfMany() {
    wilgenhof.finished(SRH, AuditMoment.BASELINE, JANUARY, AuditWalk.all(2));
    wilgenhof.finished(SRH, AuditMoment.MONTH_10, MAY, AuditWalk.all(4));
    wilgenhof.finished(SRH, AuditMoment.PERIODIC, NOVEMBER, AuditWalk.all(3));

    TeamCourse course = comparisons.course(manager, wilgenhof.team, 2);

    assertThat(course.all()).isEqualTo(3);
    assertThat(course.steps()).extracting(TeamStep::startsOn).containsExactly(MAY, NOVEMBER);
    assertThat(course.steps())
        .extracting(step -> step.change().points().intValueExact())
        .containsExactly(2, -1);
  }

  private static Function<Item, Rating> mixed() {
    return item ->
        item.code().equals("1.3")
            ? new Rating.NotApplicable("Er is geen netwerk")
            : new Rating.Scored(5);
  }

  private Choice since(LocalDate day, Order order) {
    return new Choice(wilgenhof.instrument(SRH), day, null, order);
  }

  private List<String> names(Order order) {
    return comparisons.compare(manager, since(JANUARY, order)).teams().stream()
        .map(TeamScores::name)
        .toList();
  }

  private List<String> teams(Actor actor) {
    return comparisons.compare(actor, since(JANUARY, Order.NAME)).teams().stream()
        .map(TeamScores::name)
        .toList();
  }
}
