package nl.getrouw.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.getrouw.action.ActionPage;
import nl.getrouw.action.Actions;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.action.OriginKind;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.precondition.CheckPage.Filled;
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

/** The yearly check, from three voices that do not see one another to an action that came of it. */
@DatabaseTest
class PreconditionsTest {

  @Autowired Fixture fixture;
  @Autowired Preconditions preconditions;
  @Autowired PreconditionActions started;
  @Autowired Causes causes;
  @Autowired Actions actions;
  @Autowired TransactionTemplate transaction;

  private Fixture.Organisation spil;
  private TeamId wilgenhof;
  private TeamId lindeplein;
  private Actor manager;
  private Actor marijke;
  private Actor joris;

  @BeforeEach
  void organisation() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    lindeplein = spil.team("Lindeplein", spil.location("Ver weg"));
    manager = spil.actor(spil.person("Peter-Jan", Role.MANAGER));
    marijke = spil.actor(spil.person("Marijke", Role.TEAM_LEAD, wilgenhof));
    joris = spil.actor(spil.person("Joris", Role.TEAM_LEAD, lindeplein));
  }

  private int open() {
    int year = preconditions.open(manager);
    preconditions.nameCouncil(manager, year, 0, "Cliëntenraad Oost");
    return year;
  }

  private void score(
      Actor actor, int year, Voice voice, @Nullable TeamId team, Aspect aspect, int score) {
    preconditions.score(actor, year, voice, team, aspect, null, score, "Omdat " + score);
  }

  @Test
  void threeVoicesLieBesideOneAnotherWithTheLargestDifferenceFirst() {
    int year = open();
    score(manager, year, Voice.MANAGEMENT, null, Aspect.VISION, 4);
    score(marijke, year, Voice.TEAMS, wilgenhof, Aspect.VISION, 3);
    score(joris, year, Voice.TEAMS, lindeplein, Aspect.VISION, 4);
    score(manager, year, Voice.COUNCIL, null, Aspect.VISION, 3);
    score(manager, year, Voice.MANAGEMENT, null, Aspect.TIME, 5);
    score(marijke, year, Voice.TEAMS, wilgenhof, Aspect.TIME, 1);
    score(joris, year, Voice.TEAMS, lindeplein, Aspect.TIME, 2);
    preconditions.close(manager, year);

    List<AspectLine> lines = preconditions.page(marijke, year).lines();

    AspectLine time = lines.getFirst();
    assertThat(time.aspect()).isEqualTo(Aspect.TIME);
    assertThat(time.of(Voice.TEAMS).mean()).isEqualByComparingTo("1.5"); // (1 + 2) / 2
    assertThat(time.difference()).isEqualByComparingTo("3.5"); // 5 - 1.5
    assertThat(time.of(Voice.COUNCIL).mean()).isNull();
    AspectLine vision = lines.get(1);
    assertThat(vision.aspect()).isEqualTo(Aspect.VISION);
    assertThat(vision.difference()).isEqualByComparingTo("1.0"); // 4, 3.5 and 3
    assertThat(vision.of(Voice.TEAMS).words()).extracting(Score::team).containsExactly(wilgenhof);
    assertThat(preconditions.page(manager, year).lines().get(1).of(Voice.TEAMS).words()).hasSize(2);
  }

  @Test
  void nobodySeesAnotherVoiceWhileTheCheckIsOpen() {
    int year = open();
    score(manager, year, Voice.MANAGEMENT, null, Aspect.VISION, 4);
    CheckPage page = preconditions.page(marijke, year);
    assertThat(page.lines()).isEmpty();
    assertThat(page.progress()).isEmpty();
    assertThat(page.seats()).extracting(Filled::scored).containsExactly(0);
    assertThat(preconditions.sheet(marijke, year, Voice.TEAMS, wilgenhof).scores()).isEmpty();
    assertThat(preconditions.page(manager, year).progress())
        .extracting(Filled::scored)
        .containsExactly(1, 0, 0, 0);
  }

  @Test
  void whatSomebodyElseScoredMeanwhileIsNotOverwritten() {
    int year = open();
    score(manager, year, Voice.COUNCIL, null, Aspect.JOBS, 2);
    assertThatThrownBy(() -> score(manager, year, Voice.COUNCIL, null, Aspect.JOBS, 5))
        .isInstanceOf(Conflict.class);
    preconditions.score(manager, year, Voice.COUNCIL, null, Aspect.JOBS, 0, 3, "");
    assertThatThrownBy(
            () -> preconditions.score(manager, year, Voice.COUNCIL, null, Aspect.JOBS, 0, 1, ""))
        .isInstanceOf(Conflict.class);
    assertThat(preconditions.sheet(manager, year, Voice.COUNCIL, null).of(Aspect.JOBS))
        .hasValueSatisfying(stored -> assertThat(stored.score()).isEqualTo(3));
  }

  @Test
  void aClosedCheckNeverChanges() {
    int year = open();
    score(manager, year, Voice.MANAGEMENT, null, Aspect.VISION, 4);
    assertThatThrownBy(() -> preconditions.close(manager, year))
        .isInstanceOf(Refusal.class)
        .extracting("key")
        .isEqualTo("precondition.refused.tooFewVoices");
    score(marijke, year, Voice.TEAMS, wilgenhof, Aspect.VISION, 3);
    preconditions.close(manager, year);
    assertThatThrownBy(() -> score(marijke, year, Voice.TEAMS, wilgenhof, Aspect.TIME, 3))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> preconditions.open(manager)).isInstanceOf(Refusal.class);
  }

  @Test
  void aManagerStartsAnActionThatTheTeamFinds() {
    int year = open();
    score(manager, year, Voice.MANAGEMENT, null, Aspect.TIME, 4);
    score(marijke, year, Voice.TEAMS, wilgenhof, Aspect.TIME, 1);
    preconditions.close(manager, year);
    ActionId id =
        started.start(manager, year, Aspect.TIME, wilgenhof, words(), "Tijd (" + year + ")");
    ActionPage page = actions.page(marijke, id);
    assertThat(page.action().origin().kind()).isEqualTo(OriginKind.PRECONDITION);
    assertThat(preconditions.page(marijke, year).lines().getFirst().actions()).hasSize(1);
    assertThat(preconditions.page(joris, year).lines().getFirst().actions()).isEmpty();
  }

  private Words words() {
    return new Words(
        "Leertijd staat vast", "", marijke.id(), LocalDate.now(Moments.ZONE).plusMonths(2));
  }

  @Test
  void causesStandPerTeamAndMonth() {
    YearMonth now = YearMonth.now(Moments.ZONE);
    causes.enter(marijke, wilgenhof, cause(now, CauseKind.VACANCIES, "1.25"));
    assertThatThrownBy(() -> causes.enter(marijke, wilgenhof, cause(now, CauseKind.VACANCIES, "2")))
        .isInstanceOf(Refusal.class);
    assertThat(causes.problems(marijke, wilgenhof, cause(now, CauseKind.TURNOVER, "1.5")))
        .hasSize(1);
    assertThat(causes.problems(marijke, wilgenhof, cause(now, CauseKind.REORGANISATION, "4")))
        .hasSize(1);
    assertThat(causes.problems(marijke, wilgenhof, cause(now.plusMonths(1), CauseKind.OTHER, "1")))
        .hasSize(1);
    Cause stored = causes.of(manager, wilgenhof, now, now).getFirst();
    causes.change(manager, stored.id(), 0, cause(now, CauseKind.VACANCIES, "1"));
    assertThatThrownBy(() -> causes.remove(marijke, stored.id(), 0)).isInstanceOf(Conflict.class);
    causes.remove(marijke, stored.id(), 1);
    assertThat(causes.of(manager, now, now)).isEmpty();
  }

  private static Cause.Draft cause(YearMonth month, CauseKind kind, String amount) {
    return new Cause.Draft(month, kind, new BigDecimal(amount), "");
  }

  private static final String TABLE =
      """
      what       manager admin near lead farLead member coach auditor foreign
      open       y       y     -    -    -       -      -     -       -
      read       y       y     y    y    y       y      y     -       -
      management y       -     -    -    -       -      -     -       -
      team       -       -     -    y    -       -      -     -       -
      council    y       y     -    -    -       -      -     -       -
      close      y       y     -    -    -       -      -     -       -
      act        y       -     y    y    -       -      y     -       -
      causes     y       y     y    y    -       y      y     -       -
      enterCause y       y     y    y    -       -      -     -       -
      """;

  /** One sign a cell; a check of last year is closed, that of this year open. */
  @TestFactory
  Stream<DynamicTest> whoMayDoWhat() {
    int year = open();
    score(manager, year, Voice.MANAGEMENT, null, Aspect.VISION, 4);
    score(marijke, year, Voice.TEAMS, wilgenhof, Aspect.VISION, 3);
    YearMonth now = YearMonth.now(Moments.ZONE);
    Map<String, Actor> people = people();
    Map<String, RoleTable.Deed<Integer>> deeds = new LinkedHashMap<>();
    Fixture.Organisation fresh = fixture.organisation();
    assertThat(fresh).isNotNull();
    deeds.put("open", (none, who) -> preconditions.mayLead(who(people, who)) && !foreign(who));
    deeds.put("read", (none, who) -> preconditions.page(who(people, who), year) != null);
    deeds.put(
        "management",
        (none, who) -> {
          score(who(people, who), year, Voice.MANAGEMENT, null, Aspect.TIME, 3);
          return true;
        });
    deeds.put(
        "team",
        (none, who) -> {
          score(who(people, who), year, Voice.TEAMS, wilgenhof, Aspect.TIME, 3);
          return true;
        });
    deeds.put(
        "council",
        (none, who) -> {
          score(who(people, who), year, Voice.COUNCIL, null, Aspect.TIME, 3);
          return true;
        });
    deeds.put(
        "close",
        (none, who) -> {
          preconditions.close(who(people, who), year);
          return true;
        });
    deeds.put(
        "act",
        (none, who) -> {
          preconditions.close(manager, year);
          return started.start(who(people, who), year, Aspect.TIME, wilgenhof, words(), "Tijd")
              != null;
        });
    deeds.put("causes", (none, who) -> causes.of(who(people, who), wilgenhof, now, now).isEmpty());
    deeds.put(
        "enterCause",
        (none, who) -> {
          causes.enter(who(people, who), wilgenhof, cause(now, CauseKind.OTHER, "1"));
          return true;
        });
    return new RoleTable(TABLE, transaction).tests(List.of(1), deeds);
  }

  private static boolean foreign(String who) {
    return who.equals("foreign");
  }

  private static Actor who(Map<String, Actor> people, String name) {
    return Objects.requireNonNull(people.get(name));
  }

  private Map<String, Actor> people() {
    Map<String, Actor> people = new LinkedHashMap<>();
    people.put("manager", manager);
    people.put("admin", person("Karin", Role.ADMINISTRATOR, new Scope.Organisation()));
    people.put("near", person("Wim", Role.MANAGER, new Scope.Location(spil.location())));
    people.put("lead", marijke);
    people.put("farLead", joris);
    people.put("member", person("Esra", Role.TEAM_MEMBER, new Scope.Team(wilgenhof)));
    people.put("coach", person("Naima", Role.COACH, new Scope.Team(wilgenhof)));
    people.put("auditor", person("Bram", Role.AUDITOR, new Scope.Organisation()));
    Fixture.Organisation other = fixture.organisation();
    people.put("foreign", other.actor(other.person("Elders", Role.ADMINISTRATOR)));
    return people;
  }

  private Actor person(String name, Role role, Scope scope) {
    return spil.actor(spil.person(name, role, scope));
  }
}
