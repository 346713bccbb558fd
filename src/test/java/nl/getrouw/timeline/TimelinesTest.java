package nl.getrouw.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.precondition.Cause;
import nl.getrouw.precondition.CauseKind;
import nl.getrouw.precondition.Causes;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.RoleTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Phases, milestones and decisions on the line of an organisation and of its teams. */
@DatabaseTest
class TimelinesTest {

  private static final LocalDate TODAY = LocalDate.now(Moments.ZONE);

  @Autowired Fixture fixture;
  @Autowired Timelines timelines;
  @Autowired Causes causes;
  @Autowired TransactionTemplate transaction;

  private Fixture.Organisation spil;
  private TeamId wilgenhof;
  private Actor manager;

  @BeforeEach
  void organisation() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    manager = spil.actor(spil.person("Peter-Jan", Role.MANAGER));
  }

  private static Phase.Draft phase(PhaseKind kind, int monthsAgo, @Nullable Integer until) {
    return new Phase.Draft(
        kind, TODAY.minusMonths(monthsAgo), until == null ? null : TODAY.minusMonths(until), "");
  }

  private static Moment.Draft milestone(int monthsAgo) {
    return new Moment.Draft(MomentKind.MILESTONE, TODAY.minusMonths(monthsAgo), "Panel begint");
  }

  @Test
  void differentPhasesMayRunAtOnceTheSameOneNot() {
    timelines.enter(manager, null, phase(PhaseKind.TRAIN, 12, 2));
    timelines.enter(manager, null, phase(PhaseKind.SECURE, 4, null));
    assertThatThrownBy(() -> timelines.enter(manager, null, phase(PhaseKind.TRAIN, 2, null)))
        .isInstanceOf(Refusal.class);
    assertThat(timelines.line(manager, null).phases())
        .extracting(Phase::kind)
        .containsExactly(PhaseKind.TRAIN, PhaseKind.SECURE);
    Line ofTeam = timelines.line(manager, wilgenhof);
    assertThat(ofTeam.inherited()).isTrue();
    assertThat(ofTeam.phases()).hasSize(2);
    timelines.enter(manager, wilgenhof, phase(PhaseKind.DEVELOP, 3, null));
    assertThat(timelines.line(manager, wilgenhof).phases())
        .extracting(Phase::kind)
        .containsExactly(PhaseKind.DEVELOP);
  }

  @Test
  void chartsGetWhatIsOfTheTeamAndOfTheOrganisation() {
    timelines.enter(manager, null, milestone(5));
    timelines.enter(manager, wilgenhof, milestone(3));
    TeamId other = spil.team("Lindeplein");
    LocalDate from = TODAY.minusMonths(4);
    assertThat(timelines.events(manager, wilgenhof, from, TODAY)).hasSize(1);
    assertThat(timelines.events(manager, wilgenhof, from.minusMonths(2), TODAY)).hasSize(2);
    assertThat(timelines.events(manager, other, from.minusMonths(2), TODAY)).hasSize(1);
  }

  @Test
  void aReorganisationStandsWhereItBegan() {
    YearMonth now = YearMonth.now(Moments.ZONE);
    for (int ago = 0; ago < 3; ago++) {
      causes.enter(
          manager,
          wilgenhof,
          new Cause.Draft(
              now.minusMonths(ago), CauseKind.REORGANISATION, java.math.BigDecimal.TWO, ""));
    }
    assertThat(timelines.line(manager, wilgenhof).moments())
        .extracting(Moment::on)
        .containsExactly(now.minusMonths(2).atDay(1));
    assertThat(timelines.line(manager, null).moments())
        .extracting(Moment::about)
        .containsExactly("Wilgenhof");
  }

  @Test
  void whatAColleagueChangedMeanwhileStays() {
    timelines.enter(manager, null, milestone(5));
    Moment stored = timelines.line(manager, null).moments().getFirst();
    timelines.change(manager, stored.id(), 0, milestone(4));
    assertThatThrownBy(() -> timelines.change(manager, stored.id(), 0, milestone(3)))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> timelines.removeMoment(manager, stored.id(), 0))
        .isInstanceOf(Conflict.class);
    timelines.removeMoment(manager, stored.id(), 1);
    assertThat(timelines.line(manager, null).moments()).isEmpty();
  }

  private static final String TABLE =
      """
      what   manager admin near lead member coach auditor farLead foreign
      read   yy      yy    yy   yy   yy     yy    --      y-      --
      enter  yy      yy    -y   --   --     --    --      --      --
      change yy      yy    -y   --   --     --    --      --      --
      """;

  /** A cell has two signs: the line of the organisation, and that of Wilgenhof. */
  @TestFactory
  Stream<DynamicTest> whoMayDoWhat() {
    Map<String, Actor> people = people();
    Map<String, RoleTable.Deed<Boolean>> deeds = new LinkedHashMap<>();
    deeds.put(
        "read",
        (whole, who) ->
            !(who.equals("foreign") && whole)
                && timelines.line(of(people, who), team(whole)) != null);
    deeds.put(
        "enter",
        (whole, who) -> {
          timelines.enter(of(people, who), team(whole), milestone(1));
          return !(who.equals("foreign") && whole);
        });
    deeds.put(
        "change",
        (whole, who) -> {
          timelines.enter(manager, team(whole), milestone(1));
          Moment moment = timelines.line(manager, team(whole)).moments().getFirst();
          timelines.change(of(people, who), moment.id(), 0, milestone(2));
          return true;
        });
    return new RoleTable(TABLE, transaction).tests(List.of(true, false), deeds);
  }

  private @Nullable TeamId team(boolean whole) {
    return whole ? null : wilgenhof;
  }

  private static Actor of(Map<String, Actor> people, String name) {
    return Objects.requireNonNull(people.get(name));
  }

  private Map<String, Actor> people() {
    Map<String, Actor> people = new LinkedHashMap<>();
    Scope team = new Scope.Team(wilgenhof);
    people.put("manager", manager);
    people.put("admin", person("Karin", Role.ADMINISTRATOR, new Scope.Organisation()));
    people.put("near", person("Wim", Role.MANAGER, new Scope.Location(spil.location())));
    people.put("lead", person("Marijke", Role.TEAM_LEAD, team));
    people.put("member", person("Esra", Role.TEAM_MEMBER, team));
    people.put("coach", person("Naima", Role.COACH, team));
    people.put("auditor", person("Joris", Role.AUDITOR, new Scope.Organisation()));
    TeamId far = spil.team("Ver", spil.location("Ver weg"));
    people.put("farLead", person("Sanne", Role.TEAM_LEAD, new Scope.Team(far)));
    Fixture.Organisation other = fixture.organisation();
    people.put("foreign", other.actor(other.person("Elders", Role.ADMINISTRATOR)));
    return people;
  }

  private Actor person(String name, Role role, Scope scope) {
    return spil.actor(spil.person(name, role, scope));
  }
}
