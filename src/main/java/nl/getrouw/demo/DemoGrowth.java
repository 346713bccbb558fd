package nl.getrouw.demo;

import static nl.getrouw.db.Tables.SELF_CHECK;
import static nl.getrouw.db.Tables.TEAM_GOAL;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.Actions;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.kernel.PersonalGoalId;
import nl.getrouw.kernel.SelfCheckId;
import nl.getrouw.kernel.TeamGoalId;
import nl.getrouw.learning.growth.CheckKind;
import nl.getrouw.learning.growth.GoalDraft;
import nl.getrouw.learning.growth.GoalState;
import nl.getrouw.learning.growth.PersonalGoals;
import nl.getrouw.learning.growth.SelfChecks;
import nl.getrouw.learning.growth.TeamGoal.Origin;
import nl.getrouw.learning.growth.TeamGoal.Words;
import nl.getrouw.learning.growth.TeamGoals;
import nl.getrouw.learning.growth.Topic;
import nl.getrouw.security.Actor;
import nl.getrouw.theme.Theme;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Esra looked at her work twice and shares a goal with her coach; Wilgenhof has a plan. */
@Component
@Profile("demo")
class DemoGrowth implements DemoFeature {

  private static final List<Integer> EARLIER =
      List.of(4, 4, 3, 4, 3, 3, 3, 3, 2, 3, 3, 3, 3, 4, 3, 3, 2, 3, 2, 2, 3, 3, 2, 3, 3);
  private static final List<Integer> NOW =
      List.of(4, 4, 4, 4, 4, 3, 4, 3, 3, 3, 3, 3, 3, 4, 3, 4, 3, 4, 3, 3, 3, 3, 3, 3, 3);

  private final SelfChecks checks;
  private final PersonalGoals goals;
  private final TeamGoals plans;
  private final Actions actions;
  private final DSLContext db;
  private final Clock clock;

  DemoGrowth(
      SelfChecks checks,
      PersonalGoals goals,
      TeamGoals plans,
      Actions actions,
      DSLContext db,
      Clock clock) {
    this.checks = checks;
    this.goals = goals;
    this.plans = plans;
    this.actions = actions;
    this.db = db;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 75;
  }

  @Override
  public void load(Staff staff) {
    Actor esra = staff.actor("Esra Demir");
    check(esra, CheckKind.COMPETENCE, EARLIER, 210);
    check(esra, CheckKind.COMPETENCE, NOW, 12);
    check(esra, CheckKind.SCAN, List.of(7, 8, 6, 7, 6, 5, 5, 6), 60);
    LocalDate today = LocalDate.now(clock);
    PersonalGoalId wait =
        goals.create(
            esra,
            new GoalDraft(
                "Eerst vragen wat iemand zelf bedacht, dan pas wat ik zou doen",
                "Ik wil dat mensen na een gesprek met mij hun eigen plan hebben, niet dat van mij.",
                Topic.VERSTERKEN,
                today.plusDays(12)),
            List.of(
                "In twee gesprekken tot tien tellen voor ik iets voorstel",
                "Anouk vragen om een keer mee te luisteren",
                "Aan een cliënt vragen wat hij merkt"));
    long first = goals.get(esra, wait).steps().getFirst().id();
    goals.tick(esra, wait, first, true);
    goals.share(esra, wait, staff.person("Naima Chaoui"));
    goals.create(
        esra,
        new GoalDraft(
            "Bij iedereen de mensen kennen die belangrijk zijn",
            "",
            Topic.OMGEVINGEN,
            today.plusDays(60)),
        List.of("Netwerkkaart met twee cliënten tekenen"));
    plan(staff, today);
  }

  private void check(Actor person, CheckKind kind, List<Integer> answers, int daysAgo) {
    SelfCheckId id = checks.begin(person, kind);
    List<String> statements = kind.statements();
    for (int at = 0; at < statements.size(); at++) {
      checks.answer(person, id, statements.get(at), answers.get(at));
    }
    checks.finish(person, id);
    db.update(SELF_CHECK)
        .set(SELF_CHECK.STARTED_AT, clock.instant().minus(Duration.ofDays(daysAgo)))
        .set(SELF_CHECK.FINISHED_AT, clock.instant().minus(Duration.ofDays(daysAgo)))
        .where(SELF_CHECK.ID.eq(id.value()))
        .execute();
  }

  private void plan(Staff staff, LocalDate today) {
    Actor lead = staff.actor("Marijke Hoekstra");
    var team = staff.team("Wilgenhof");
    ActionRow network =
        actions.openOf(lead, team).stream()
            .filter(one -> one.goal().contains("netwerkkaart"))
            .findFirst()
            .orElseThrow();
    TeamGoalId map =
        plans.create(
            lead,
            team,
            new Words(
                "Ieder van ons kan met een cliënt het netwerk in kaart brengen",
                "Weldoende omgevingen bleef gelijk. We weten nog te weinig wie er om mensen heen staat.",
                Origin.AUDIT,
                Topic.OMGEVINGEN,
                null,
                network.id(),
                staff.person("Esra Demir"),
                today.plusDays(25)),
            List.of(
                "Zelf je eigen kaart tekenen",
                "Met één cliënt proberen",
                "In de teamvergadering vertellen wat je zag"));
    long first = plans.get(lead, map).steps().getFirst().id();
    plans.tick(lead, map, first, true);
    TeamGoalId hope =
        plans.create(
            lead,
            team,
            new Words(
                "In elke overdracht noemen we ook wat hoop gaf",
                "Op het bord schreven we vooral op wat zwaar was.",
                Origin.BOARD,
                null,
                Theme.HOOP,
                null,
                staff.person("Tom Willems"),
                today.plusDays(3)),
            List.of("Een maand proberen"));
    db.update(TEAM_GOAL)
        .set(TEAM_GOAL.REVIEW_ON, today.minusDays(3)) // looking back is late
        .where(TEAM_GOAL.ID.eq(hope.value()))
        .execute();
    TeamGoalId done =
        plans.create(
            lead,
            team,
            new Words(
                "We leren elkaars plannen lezen",
                "",
                Origin.AUDIT,
                Topic.METHODISCH,
                null,
                null,
                staff.person("Marijke Hoekstra"),
                today.plusDays(5)),
            List.of());
    plans.move(lead, done, 0, GoalState.REACHED);
  }
}
