package nl.getrouw.action;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.IMPROVEMENT_ACTION;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.getrouw.action.ActionPage.EventKind;
import nl.getrouw.action.ActionPage.Step;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.action.EffectReport.Gain;
import nl.getrouw.action.EffectReport.OfIngredient;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Change;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.organisation.Problem;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ActionsTest {

  private static final String SCALE = "srh-getrouw";
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Results results;
  @Autowired InstrumentLibrary instruments;
  @Autowired Actions actions;
  @Autowired ActionWork work;
  @Autowired ActionEffects effects;

  private AuditWalk walk;
  private Actor marijke;
  private PersonId esra;

  @BeforeEach
  void aTeam() {
    walk =
        new AuditWalk(fixture.organisation(), "Wilgenhof", audits, sheets, consensus, instruments);
    marijke = walk.organisation.actor(walk.lead);
    esra = walk.organisation.person("Esra Demir", Role.TEAM_MEMBER, walk.team);
  }

  private static LocalDate today() {
    return LocalDate.now(Moments.ZONE);
  }

  private Words words(String goal) {
    return new Words(goal, "Cliënten vroegen erom.", esra, today().plusDays(20));
  }

  private ActionId made(Origin origin, String goal) {
    return actions.create(marijke, new Draft(walk.team, origin, words(goal), List.of()));
  }

  @Test
  void anActionIsStoredWithItsStepsItsOriginAndATrail() {
    AuditId audit = walk.finished(SCALE, AuditMoment.BASELINE, JANUARY, AuditWalk.all(3));

    ActionId id =
        actions.create(
            marijke,
            new Draft(
                walk.team,
                Origin.item(audit, "1.3", "Contact herstellen"),
                words("  Binnen een week weer contact  "),
                List.of("Bespreken", " ", "Oefenen")));

    ActionPage page = actions.page(marijke, id);
    assertThat(page.action().goal()).isEqualTo("Binnen een week weer contact");
    assertThat(page.action().state()).isEqualTo(ActionState.PLAN);
    assertThat(page.action().ownerName()).isEqualTo("Esra Demir");
    assertThat(page.action().origin().domain()).isEqualTo("verbinden");
    assertThat(page.action().item()).isNotNull();
    assertThat(page.steps()).extracting(Step::text).containsExactly("Bespreken", "Oefenen");
    assertThat(page.events()).extracting(ActionPage.Event::kind).containsExactly(EventKind.CREATED);
    assertThat(
            db.select(TRAIL.ACTION)
                .from(TRAIL)
                .where(TRAIL.OBJECT_TYPE.eq("Action"))
                .and(TRAIL.OBJECT_ID.eq(id.value()))
                .fetch(TRAIL.ACTION))
        .containsExactly("action.created");
  }

  @Test
  void everyProblemIsSaidAtItsField() {
    PersonId stranger =
        walk.organisation.person("Jan Vreemd", Role.TEAM_MEMBER, walk.organisation.team("Elders"));
    Draft draft =
        new Draft(
            walk.team,
            Origin.free(),
            new Words("ja", "x".repeat(2001), stranger, today().minusDays(1)),
            List.of("x".repeat(301)));

    assertThat(actions.problems(marijke, draft))
        .extracting(Problem::field)
        .containsExactly(
            Draft.Field.GOAL,
            Draft.Field.WHY,
            Draft.Field.OWNER,
            Draft.Field.DUE,
            Draft.Field.STEPS);
    assertThatThrownBy(() -> actions.create(marijke, draft))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("action.refused.goal"));
  }

  @Test
  void anItemOfAnotherTeamsAuditIsNotFound() {
    AuditWalk other = walk.neighbour("Lindeplein");
    AuditId audit = other.finished(SCALE, AuditMoment.BASELINE, JANUARY, AuditWalk.all(3));
    Actor both = marijke;
    walk.organisation.grant(
        walk.lead, Role.TEAM_LEAD, new nl.getrouw.security.Scope.Team(other.team));

    assertThatThrownBy(() -> made(Origin.item(audit, "1.3", ""), "Doen"))
        .isInstanceOf(NotFound.class);
    Actor leadOfBoth = walk.organisation.actor(both.id());
    assertThatThrownBy(
            () ->
                actions.create(
                    leadOfBoth,
                    new Draft(walk.team, Origin.item(audit, "1.3", ""), words("Doen"), List.of())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                actions.create(
                    leadOfBoth,
                    new Draft(
                        other.team,
                        Origin.item(audit, "9.9", ""),
                        new Words("Doen", "", walk.lead, today()),
                        List.of())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theCycleGoesRoundAndNoStateIsSkipped() {
    ActionId id = made(Origin.free(), "Elke week terugkijken");

    assertThatThrownBy(() -> work.move(marijke, id, 0, ActionState.DONE, null))
        .isInstanceOf(Refusal.class);
    work.move(marijke, id, 0, ActionState.DO, null);
    work.move(marijke, id, 1, ActionState.STUDY, null);
    work.move(marijke, id, 2, ActionState.ADJUST, "Te vaak. Eens per twee weken is genoeg.");
    work.move(marijke, id, 3, ActionState.DO, null);
    work.move(marijke, id, 4, ActionState.STUDY, null);
    work.move(marijke, id, 5, ActionState.DONE, "Het zit in de agenda.");

    ActionPage page = actions.page(marijke, id);
    assertThat(page.action().state()).isEqualTo(ActionState.DONE);
    assertThat(page.action().closedAt()).isNotNull();
    assertThat(page.events()).hasSize(7);
    assertThat(page.events().getFirst().note()).isEqualTo("Het zit in de agenda.");
    assertThat(actions.openOf(marijke, walk.team)).isEmpty();
  }

  @Test
  void droppingNeedsAReasonThatStays() {
    ActionId id = made(Origin.free(), "Elke week terugkijken");

    assertThatThrownBy(() -> work.move(marijke, id, 0, ActionState.DROPPED, " "))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("action.refused.reason"));
    work.move(marijke, id, 0, ActionState.DROPPED, "De locatie sluit.");

    assertThat(actions.page(marijke, id).dropReason()).isEqualTo("De locatie sluit.");
    work.move(marijke, id, 1, ActionState.PLAN, null);
    assertThat(actions.page(marijke, id).dropReason()).isNull();
    assertThat(actions.page(marijke, id).action().closedAt()).isNull();
  }

  @Test
  void whoWasSecondGetsAConflictAndNothingIsOverwritten() {
    ActionId id = made(Origin.free(), "Elke week terugkijken");
    work.change(marijke, id, 0, words("Elke dag terugkijken"));

    assertThatThrownBy(
            () -> work.change(walk.organisation.actor(esra), id, 0, words("Nooit terugkijken")))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> work.move(marijke, id, 0, ActionState.DO, null))
        .isInstanceOf(Conflict.class);
    assertThat(actions.page(marijke, id).action().goal()).isEqualTo("Elke dag terugkijken");
  }

  @Test
  void stepsAreTickedMovedAndTakenOutByThemselves() {
    ActionId id =
        actions.create(
            marijke,
            new Draft(
                walk.team, Origin.free(), words("Samen plannen"), List.of("Een", "Twee", "Drie")));
    List<Step> steps = actions.page(marijke, id).steps();
    Actor owner = walk.organisation.actor(esra);

    work.tick(owner, id, steps.get(1).id(), true);
    work.tick(marijke, id, steps.get(1).id(), true);
    work.shiftStep(owner, id, steps.get(2).id(), true);
    work.removeStep(owner, id, steps.get(0).id());
    work.addStep(owner, id, "Vier");

    ActionPage page = actions.page(marijke, id);
    assertThat(page.steps()).extracting(Step::text).containsExactly("Drie", "Twee", "Vier");
    assertThat(page.steps().get(1).doneBy()).as("the first to tick").isEqualTo("Esra Demir");
    assertThat(page.action().stepsDone()).isEqualTo(1);
    assertThat(page.action().version()).as("steps bother nobody who writes").isZero();
    assertThatThrownBy(() -> work.tick(owner, id, steps.get(0).id(), true))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void stepsAndCommentsAreRewordedUnlessSomebodyWasFirst() {
    ActionId id =
        actions.create(
            marijke,
            new Draft(walk.team, Origin.free(), words("Samen plannen"), List.of("Kaart kiezen")));
    Actor owner = walk.organisation.actor(esra);
    Step step = actions.page(owner, id).steps().getFirst();
    work.tick(owner, id, step.id(), true);
    work.comment(owner, id, "Het panel was blij.");
    ActionPage.Comment said = actions.page(owner, id).comments().getFirst();
    assertThat(said.mine()).isTrue();

    work.rewordStep(owner, id, step.id(), 0, "  Kaart kiezen met cliënten ");
    work.rewordComment(owner, id, said.id(), 0, "Het panel was heel blij.");

    ActionPage now = actions.page(marijke, id);
    assertThat(now.steps().getFirst().text()).isEqualTo("Kaart kiezen met cliënten");
    assertThat(now.steps().getFirst().isDone()).as("the tick stays").isTrue();
    assertThat(now.comments().getFirst().text()).isEqualTo("Het panel was heel blij.");
    assertThat(now.comments().getFirst().changedAt()).isNotNull();
    assertThat(now.comments().getFirst().mine()).isFalse();
    assertThatThrownBy(() -> work.rewordStep(marijke, id, step.id(), 0, "Anders"))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> work.rewordComment(owner, id, said.id(), 0, "Anders"))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> work.rewordComment(marijke, id, said.id(), 1, "Van een ander"))
        .isInstanceOf(NotFound.class);
    work.removeStep(marijke, id, step.id());
    assertThatThrownBy(() -> work.rewordStep(owner, id, step.id(), 1, "Te laat"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatDoesNotFitIsRefusedAndChangesNothing() {
    ActionId id =
        actions.create(
            marijke,
            new Draft(walk.team, Origin.free(), words("Samen plannen"), List.of("Kaart kiezen")));
    long step = actions.page(marijke, id).steps().getFirst().id();
    work.comment(marijke, id, "Goed.");
    long said = actions.page(marijke, id).comments().getFirst().id();

    refused("action.refused.goal", () -> work.change(marijke, id, 0, words("x")));
    refused("action.refused.tooLong", () -> work.change(marijke, id, 0, words("x".repeat(301))));
    refused(
        "action.refused.tooLong",
        () -> work.move(marijke, id, 0, ActionState.DO, "x".repeat(1001)));
    refused("action.refused.step", () -> work.addStep(marijke, id, "  "));
    refused("action.refused.step", () -> work.rewordStep(marijke, id, step, 0, "x".repeat(301)));
    refused("action.refused.comment", () -> work.comment(marijke, id, "x".repeat(2001)));
    refused("action.refused.comment", () -> work.rewordComment(marijke, id, said, 0, " "));

    ActionPage page = actions.page(marijke, id);
    assertThat(page.action().version()).isZero();
    assertThat(page.steps()).extracting(Step::text).containsExactly("Kaart kiezen");
    assertThat(page.comments()).extracting(ActionPage.Comment::text).containsExactly("Goed.");
  }

  private static void refused(String key, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  @Test
  void whatIsProposedWhileSheetsAreOpenShowsOnceTheConsensusIs() {
    AuditId audit = walk.plan(SCALE, AuditMoment.BASELINE, today());
    Actor joris = walk.organisation.actor(walk.joris);
    Actor fatima = walk.organisation.actor(walk.fatima);
    audits.startScoring(joris, audit, audits.page(joris, audit).version());
    ActionId id =
        actions.create(
            joris,
            new Draft(
                walk.team,
                Origin.item(audit, "5.1", "Netwerk"),
                new Words("Bij elk plan een netwerkkaart", "", null, null),
                List.of()));

    assertThat(actions.from(joris, audit)).hasSize(1);
    for (Actor other : List.of(fatima, marijke)) {
      assertThat(actions.from(other, audit)).isEmpty();
      assertThat(actions.openOf(other, walk.team)).isEmpty();
      assertThat(actions.count(other, ActionFilter.ALL_OPEN)).isZero();
      assertThatThrownBy(() -> actions.page(other, id)).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> work.change(marijke, id, 0, words("Overgenomen")))
        .isInstanceOf(NotFound.class);

    db.update(AUDIT).set(AUDIT.STATE, "CONSENSUS").where(AUDIT.ID.eq(audit.value())).execute();
    assertThat(actions.from(fatima, audit)).hasSize(1);
    assertThat(actions.openOf(marijke, walk.team)).hasSize(1);
  }

  @Test
  void theLeadAuditorProposesAndTheTeamTakesItUp() {
    AuditId audit = walk.plan(SCALE, AuditMoment.BASELINE, today());
    Actor joris = walk.organisation.actor(walk.joris);
    ActionId id =
        actions.create(
            joris,
            new Draft(
                walk.team,
                Origin.ingredient(audit, "verstaan", "Verstaan"),
                new Words("Doelen in eigen woorden", "", null, null),
                List.of()));

    assertThat(actions.page(joris, id).action().proposed()).isTrue();
    assertThat(actions.page(joris, id).mayEdit()).isFalse();
    assertThatThrownBy(() -> work.move(marijke, id, 0, ActionState.DO, null))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("action.refused.takeUpFirst"));
    work.change(marijke, id, 0, words("Doelen in eigen woorden"));
    work.move(marijke, id, 1, ActionState.DO, null);

    ActionPage page = actions.page(joris, id);
    assertThat(page.action().proposed()).isFalse();
    assertThat(page.proposedBy()).isEqualTo("Joris van den Heuvel");
    assertThat(page.events())
        .extracting(ActionPage.Event::kind)
        .containsExactly(EventKind.MOVED, EventKind.TAKEN_UP, EventKind.PROPOSED);
  }

  @Test
  void auditorsSeeWhatTheTeamWorksOnWhileTheirAuditRuns() {
    made(Origin.free(), "Elke week terugkijken");
    Actor fatima = walk.organisation.actor(walk.fatima);
    assertThat(actions.openOf(fatima, walk.team)).isEmpty();

    AuditId audit = walk.plan(SCALE, AuditMoment.BASELINE, today());
    assertThat(actions.openOf(fatima, walk.team)).hasSize(1);

    audits.cancel(marijke, audit, 0, "Het team verhuist.");
    assertThat(actions.openOf(fatima, walk.team)).isEmpty();
  }

  @Test
  void ownersAreRemindedOfWhatIsDue() {
    ActionId near = made(Origin.free(), "Bijna");
    ActionId closed = made(Origin.free(), "Klaar");
    work.move(marijke, closed, 0, ActionState.DROPPED, "Niet meer nodig.");

    assertThat(actions.due(today().plusDays(19))).extracting(DueAction::id).doesNotContain(near);
    assertThat(actions.due(today().plusDays(20)))
        .filteredOn(due -> due.organisation().equals(walk.organisation.id()))
        .extracting(DueAction::id, DueAction::owner)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(near, esra));
  }

  @Test
  void filtersNarrowInTheDatabase() {
    made(Origin.free(), "Samen plannen maken");
    ActionId other = made(Origin.free(), "Na een conflict contact");
    work.move(marijke, other, 0, ActionState.DO, null);
    Actor owner = walk.organisation.actor(esra);

    assertThat(count(owner, new ActionFilter(ActionFilter.Whose.MINE, "", Set.of(), null)))
        .isEqualTo(2);
    assertThat(count(marijke, new ActionFilter(ActionFilter.Whose.MINE, "", Set.of(), null)))
        .isZero();
    assertThat(
            count(
                marijke, new ActionFilter(ActionFilter.Whose.MY_TEAMS, "PLANNEN", Set.of(), null)))
        .isEqualTo(1);
    assertThat(
            count(
                marijke,
                new ActionFilter(ActionFilter.Whose.ALL, "", Set.of(ActionState.DO), walk.team)))
        .isEqualTo(1);
    assertThat(count(marijke, new ActionFilter(ActionFilter.Whose.ALL, "100%", Set.of(), null)))
        .isZero();
  }

  private int count(Actor actor, ActionFilter filter) {
    return actions.count(actor, filter);
  }

  @Test
  void atTheNextAuditAnActionStandsBesideItsScores() {
    AuditId first = walk.finished(SCALE, AuditMoment.BASELINE, JANUARY, AuditWalk.all(3));
    ActionId ofItem = began(made(Origin.item(first, "1.3", ""), "Contact"), JANUARY.plusDays(30));
    ActionId ofWhole =
        began(made(Origin.ingredient(first, "verstaan", ""), "Luisteren"), JANUARY.plusDays(30));
    ActionId free = began(made(Origin.free(), "Koffie"), JANUARY.plusDays(30));
    ActionId later = made(Origin.item(first, "1.1", ""), "Later");
    db.update(IMPROVEMENT_ACTION)
        .set(IMPROVEMENT_ACTION.CREATED_AT, noon(NOVEMBER.plusDays(10)))
        .where(IMPROVEMENT_ACTION.ID.eq(later.value()))
        .execute();
    AuditId second =
        walk.finished(
            SCALE,
            AuditMoment.MONTH_10,
            NOVEMBER,
            item -> new Rating.Scored(item.code().equals("1.3") ? 5 : 3));

    assertThat(effects.at(marijke, first)).as("nothing came before it").isEmpty();
    ActionsAtAudit at = effects.at(marijke, second).orElseThrow();

    assertThat(at.lines())
        .extracting(line -> line.action().id())
        .containsExactly(ofItem, ofWhole, free);
    var move = at.lines().getFirst().move();
    assertThat(move).isNotNull();
    assertThat(move.before()).isEqualByComparingTo("3");
    assertThat(move.after()).isEqualByComparingTo("5");
    assertThat(move.change()).isNotNull();
    assertThat(move.change().kind()).isEqualTo(Change.Kind.CLEARLY_HIGHER);
    assertThat(at.lines().get(1).move().change().kind()).isEqualTo(Change.Kind.SAME);
    assertThat(at.lines().get(2).move()).isNull();
    assertThatThrownBy(
            () ->
                effects.at(walk.organisation.actor(walk.organisation.person("Nieuw Hier")), second))
        .isInstanceOf(NotFound.class);
  }

  private ActionId began(ActionId id, LocalDate day) {
    db.update(IMPROVEMENT_ACTION)
        .set(IMPROVEMENT_ACTION.CREATED_AT, noon(day))
        .where(IMPROVEMENT_ACTION.ID.eq(id.value()))
        .execute();
    return id;
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(Moments.ZONE).toInstant();
  }

  @Test
  void gainIsShownFromFiveActionsOnAndSetBesideTeamsWithout() {
    Actor manager =
        walk.organisation.actor(walk.organisation.person("Peter-Jan de Wit", Role.MANAGER));
    AuditId first = walk.finished(SCALE, AuditMoment.BASELINE, JANUARY, AuditWalk.all(3));
    walk.finished(SCALE, AuditMoment.MONTH_10, NOVEMBER, verbinden(5));
    for (int number = 0; number < 5; number++) {
      AuditWalk other = walk.neighbour("Team " + number, "Ruben Vos " + (char) ('a' + number));
      other.finished(SCALE, AuditMoment.BASELINE, JANUARY, AuditWalk.all(3));
      other.finished(SCALE, AuditMoment.MONTH_10, NOVEMBER, verbinden(number == 0 ? 3 : 4));
    }
    for (int number = 0; number < 4; number++) {
      began(made(Origin.item(first, "1.3", ""), "Actie " + number), JANUARY.plusDays(20));
    }

    Gain four = verbinden(effects.report(manager, null).orElseThrow());
    assertThat(four.actions()).isEqualTo(4);
    assertThat(four.with()).isNull();
    assertThat(four.without()).isNull();

    ActionId dropped =
        began(made(Origin.item(first, "1.3", ""), "Vervallen"), JANUARY.plusDays(20));
    work.move(marijke, dropped, 0, ActionState.DROPPED, "Geen tijd.");
    assertThat(verbinden(effects.report(manager, null).orElseThrow()).actions()).isEqualTo(4);

    began(made(Origin.item(first, "1.1", ""), "Actie vijf"), JANUARY.plusDays(20));
    EffectReport report = effects.report(manager, null).orElseThrow();
    Gain five = verbinden(report);
    assertThat(five.actions()).isEqualTo(5);
    assertThat(five.with()).isEqualByComparingTo("2");
    assertThat(five.compared()).isEqualTo(5);
    assertThat(five.without()).isEqualByComparingTo("0.8");
    assertThat(report.teams()).isEqualTo(6);
    assertThat(report.kinds())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.kind()).isEqualTo(OriginKind.ITEM);
              assertThat(line.gain().with()).isEqualByComparingTo(new BigDecimal("2"));
              assertThat(line.gain().compared()).as("two items at five teams").isEqualTo(10);
            });
    assertThatThrownBy(() -> effects.report(marijke, null)).isInstanceOf(NotFound.class);
  }

  private static java.util.function.Function<Item, Rating> verbinden(int score) {
    return item -> new Rating.Scored(item.code().startsWith("1.") ? score : 3);
  }

  private static Gain verbinden(EffectReport report) {
    return report.ingredients().stream()
        .filter(line -> line.domain().code().equals("verbinden"))
        .map(OfIngredient::gain)
        .findFirst()
        .orElseThrow();
  }
}
