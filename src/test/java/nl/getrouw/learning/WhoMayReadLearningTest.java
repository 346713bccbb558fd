package nl.getrouw.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.getrouw.kernel.CoachingSessionId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.PersonalGoalId;
import nl.getrouw.kernel.SelfCheckId;
import nl.getrouw.kernel.TeamGoalId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.coaching.AllocationDraft;
import nl.getrouw.learning.coaching.Allocations;
import nl.getrouw.learning.coaching.CoachDays;
import nl.getrouw.learning.coaching.Coaching;
import nl.getrouw.learning.coaching.CoachingOutcomes;
import nl.getrouw.learning.coaching.Kind;
import nl.getrouw.learning.coaching.Quarter;
import nl.getrouw.learning.coaching.SessionDraft;
import nl.getrouw.learning.coaching.SessionWords;
import nl.getrouw.learning.growth.CheckKind;
import nl.getrouw.learning.growth.GoalDraft;
import nl.getrouw.learning.growth.GoalState;
import nl.getrouw.learning.growth.PersonalGoals;
import nl.getrouw.learning.growth.SelfChecks;
import nl.getrouw.learning.growth.TeamGoal.Origin;
import nl.getrouw.learning.growth.TeamGoal.Words;
import nl.getrouw.learning.growth.TeamGoals;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may read what of learning, for everybody who could ask. Esra was coached by Naima, has a self
 * assessment and a self-scan, keeps one goal to herself, shows one to Naima, and showed one to
 * Naima until she withdrew it.
 *
 * <pre>y allowed · - as if it did not exist</pre>
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayReadLearningTest {

  private static final String TABLE =
      """
      what             self lead coach otherCoach agreedCoach colleague manager admin otherLead auditor foreign
      coachingNotes    y    -    y     -          -           -         -       -     -         -       -
      writeNotes       -    -    y     -          -           -         -       -     -         -       -
      selfAssessment   y    -    -     -          -           -         -       -     -         -       -
      selfScan         y    -    -     -          -           -         -       -     -         -       -
      ownGoal          y    -    -     -          -           -         -       -     -         -       -
      sharedGoal       y    -    y     -          -           -         -       -     -         -       -
      withdrawnGoal    y    -    -     -          -           -         -       -     -         -       -
      changeShared     y    -    -     -          -           -         -       -     -         -       -
      teamPlan         y    y    y     -          y           y         -       -     -         -       -
      changeTeamPlan   -    y    y     -          y           -         -       -     -         -       -
      coachPage        -    -    y     y          y           -         -       -     -         -       -
      outcomes         -    -    -     -          -           -         y       y     -         -       y
      allocate         -    -    -     -          -           -         y       y     -         -       -
      """;

  @Autowired Fixture fixture;
  @Autowired Coaching coaching;
  @Autowired CoachDays days;
  @Autowired CoachingOutcomes outcomes;
  @Autowired Allocations allocations;
  @Autowired SelfChecks checks;
  @Autowired PersonalGoals goals;
  @Autowired TeamGoals plans;
  @Autowired TransactionTemplate transaction;

  private final Map<String, Actor> people = new LinkedHashMap<>();
  private final Map<String, Predicate<Actor>> deeds = new LinkedHashMap<>();

  @BeforeAll
  void prepare() {
    Fixture.Organisation spil = fixture.organisation();
    TeamId wilgenhof = spil.team("Wilgenhof");
    TeamId lindeplein = spil.team("Lindeplein");
    PersonId esra = spil.person("Esra Demir", Role.TEAM_MEMBER, wilgenhof);
    PersonId marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof);
    PersonId naima = spil.person("Naima Chaoui", Role.COACH, wilgenhof);
    PersonId agreed = spil.person("Wim Coach", Role.COACH, lindeplein);
    PersonId karin = spil.person("Karin Postma", Role.ADMINISTRATOR);
    people.put("self", spil.actor(esra));
    people.put("lead", spil.actor(marijke));
    people.put("coach", spil.actor(naima));
    people.put("otherCoach", spil.actor(spil.person("Rik Coach", Role.COACH, lindeplein)));
    people.put("agreedCoach", spil.actor(agreed));
    people.put("colleague", spil.actor(spil.person("Tom Willems", Role.TEAM_MEMBER, wilgenhof)));
    people.put("manager", spil.actor(spil.person("Peter-Jan Wolters", Role.MANAGER)));
    people.put("admin", spil.actor(karin));
    people.put("otherLead", spil.actor(spil.person("Sanne Vos", Role.TEAM_LEAD, lindeplein)));
    people.put("auditor", spil.actor(spil.person("Joris van den Heuvel", Role.AUDITOR)));
    Fixture.Organisation elders = fixture.organisation();
    people.put("foreign", elders.actor(elders.person("Ver Weg", Role.ADMINISTRATOR)));
    Actor self = spil.actor(esra);
    LocalDate today = LocalDate.now(Moments.ZONE);
    allocations.make(
        spil.actor(karin),
        new AllocationDraft(agreed, Kind.GROUP_COACHING, wilgenhof, null, today, null, 600, null));

    CoachingSessionId session =
        coaching.log(
            spil.actor(naima),
            new SessionDraft(Kind.COACHING, null, List.of(esra), today, null, 60, null));
    coaching.write(spil.actor(naima), session, 0, new SessionWords("Wat we zagen", "", null));
    SelfCheckId assessment = checks.begin(self, CheckKind.COMPETENCE);
    SelfCheckId scan = checks.begin(self, CheckKind.SCAN);
    PersonalGoalId own = goal(self, "Alleen voor mij");
    PersonalGoalId shared = goal(self, "Voor Naima en mij");
    PersonalGoalId withdrawn = goal(self, "Was even voor Naima");
    goals.share(self, shared, naima);
    goals.share(self, withdrawn, naima);
    goals.withdraw(self, withdrawn, naima);
    TeamGoalId plan =
        plans.create(
            spil.actor(marijke),
            wilgenhof,
            new Words("Samen leren", "", Origin.OWN, null, null, null, marijke, today.plusDays(9)),
            List.of());

    deeds.put(
        "coachingNotes",
        actor -> coaching.page(actor, session).words().notes().equals("Wat we zagen"));
    deeds.put(
        "writeNotes",
        actor -> done(() -> coaching.write(actor, session, 1, new SessionWords("x", "", null))));
    deeds.put("selfAssessment", actor -> checks.get(actor, assessment) != null);
    deeds.put("selfScan", actor -> checks.get(actor, scan) != null);
    deeds.put("ownGoal", actor -> goals.get(actor, own) != null);
    deeds.put(
        "sharedGoal",
        actor ->
            goals.get(actor, shared) != null
                && (actor.equals(self)
                    || goals.sharedWith(actor).stream().anyMatch(one -> one.id().equals(shared))));
    deeds.put("withdrawnGoal", actor -> goals.get(actor, withdrawn) != null);
    deeds.put("changeShared", actor -> done(() -> goals.move(actor, shared, 0, GoalState.REACHED)));
    deeds.put("teamPlan", actor -> plans.get(actor, plan) != null);
    deeds.put("changeTeamPlan", actor -> done(() -> plans.addStep(actor, plan, "Een stap")));
    deeds.put("coachPage", actor -> days.of(actor) != null);
    deeds.put("outcomes", actor -> outcomes.hours(actor, Quarter.of(today)) != null);
    deeds.put(
        "allocate",
        actor ->
            done(
                () ->
                    allocations.end(
                        actor,
                        allocations
                            .list(Objects.requireNonNull(people.get("admin")))
                            .getFirst()
                            .id(),
                        0,
                        today)));
  }

  private PersonalGoalId goal(Actor self, String text) {
    LocalDate review = LocalDate.now(Moments.ZONE).plusDays(30);
    return goals.create(self, new GoalDraft(text, "", null, review), List.of());
  }

  private static boolean done(Runnable deed) {
    deed.run();
    return true;
  }

  @TestFactory
  Stream<DynamicTest> theTable() {
    List<List<String>> lines =
        TABLE.lines().map(line -> Arrays.asList(line.strip().split("\\s+"))).toList();
    List<String> who = lines.getFirst().subList(1, lines.getFirst().size());
    assertThat(who).containsExactlyElementsOf(people.keySet());
    assertThat(lines.stream().skip(1).map(List::getFirst))
        .containsExactlyElementsOf(deeds.keySet());
    return lines.stream()
        .skip(1)
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.getFirst(),
                    () -> {
                      Map<String, String> expected = new LinkedHashMap<>();
                      Map<String, String> actual = new LinkedHashMap<>();
                      for (int column = 0; column < who.size(); column++) {
                        expected.put(who.get(column), line.get(column + 1));
                        actual.put(who.get(column), outcome(line.getFirst(), who.get(column)));
                      }
                      assertThat(actual).isEqualTo(expected);
                    }));
  }

  /** Whatever happens is undone, so that each cell finds everything as it was. */
  private String outcome(String deed, String person) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              try {
                Actor actor = Objects.requireNonNull(people.get(person));
                return Objects.requireNonNull(deeds.get(deed)).test(actor) ? "y" : "-";
              } catch (NotFound hidden) {
                return "-";
              }
            }));
  }
}
