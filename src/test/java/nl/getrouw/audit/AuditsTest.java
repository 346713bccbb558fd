package nl.getrouw.audit;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.SHEET;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.audit.AuditPage.NextStep;
import nl.getrouw.audit.PlanProblem.Field;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AuditsTest {

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired InstrumentLibrary instruments;
  @Autowired Standing standing;
  @Autowired DSLContext db;

  private AuditScene scene;
  private AuditScene.Cast cast;

  @BeforeEach
  void people() {
    scene = new AuditScene(fixture, audits, sheets, consensus, instruments);
    cast = scene.cast();
  }

  @Nested
  class Planning {

    @Test
    void aTeamLeadPlansAndEveryAuditorGetsASheet() {
      AuditId audit = audits.plan(cast.actor(cast.marijke), cast.plan());

      assertThat(state(audit)).isEqualTo("PLANNED");
      assertThat(
              db.select(SHEET.AUDITOR_ID)
                  .from(SHEET)
                  .where(SHEET.AUDIT_ID.eq(audit.value()))
                  .fetchSet(SHEET.AUDITOR_ID))
          .containsExactlyInAnyOrder(cast.joris.value(), cast.fatima.value());
      assertThat(trail(audit)).containsExactly("audit.planned");
    }

    @ParameterizedTest
    @EnumSource(
        value = AuditKind.class,
        names = {"INTERNAL", "EXTERNAL"})
    void somebodyOfTheOwnTeamIsRefusedWithTheReason(AuditKind kind) {
      AuditPlan plan = with(kind, cast.joris, cast.joris, cast.esra);

      assertThat(audits.problems(cast.actor(cast.marijke), plan))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.field()).isEqualTo(Field.AUDITORS);
                assertThat(problem.refusal().key())
                    .isEqualTo("audit.refused.ownTeam." + kind.name());
                assertThat(problem.refusal().arguments()).startsWith("Esra Demir", "Wilgenhof");
              });
      assertThatThrownBy(() -> audits.plan(cast.actor(cast.marijke), plan))
          .isInstanceOf(Refusal.class);
      assertThat(stored()).isZero();
    }

    @Test
    void theLeadAuditorOfTheOwnTeamIsNamedAtTheLeadAuditor() {
      AuditPlan plan = with(AuditKind.EXTERNAL, cast.marijke, cast.marijke, cast.joris);

      assertThat(audits.problems(cast.actor(cast.karin), plan))
          .extracting(PlanProblem::field)
          .containsExactly(Field.LEAD_AUDITOR);
    }

    @Test
    void withClientsTheOwnTeamMayLook() {
      AuditId audit =
          audits.plan(
              cast.actor(cast.marijke),
              with(AuditKind.SELF_WITH_CLIENTS, cast.esra, cast.esra, cast.marijke));

      assertThat(state(audit)).isEqualTo("PLANNED");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
      AuditPlan plan = cast.plan();
      AuditPlan wrong =
          new AuditPlan(
              plan.team(),
              plan.instrument(),
              AuditKind.INTERNAL,
              plan.moment(),
              cast.esra,
              Set.of(cast.esra),
              plan.startsOn(),
              plan.startsOn().minusDays(1));

      assertThat(audits.problems(cast.actor(cast.marijke), wrong))
          .extracting(problem -> problem.refusal().key())
          .containsExactlyInAnyOrder(
              "audit.refused.endsBeforeStart",
              "audit.refused.fewAuditors",
              "audit.refused.ownTeam.INTERNAL");
    }

    @Test
    void anAuditorFromAnotherOrganisationIsUnknown() {
      PersonId stranger = scene.cast().joris;

      assertThat(
              audits.problems(
                  cast.actor(cast.marijke),
                  with(AuditKind.EXTERNAL, cast.joris, cast.joris, stranger)))
          .extracting(problem -> problem.refusal().key())
          .containsExactly("audit.refused.unknownAuditor");
    }

    @Test
    void forAnotherTeamATeamLeadCannotPlan() {
      assertThatThrownBy(() -> audits.plan(cast.actor(cast.sanne), cast.plan()))
          .isInstanceOf(NotFound.class);
      assertThat(stored()).isZero();
    }

    @Test
    void aPlanChangesUntilScoringOpens() {
      AuditId audit = cast.planned();
      AuditPlan other = with(AuditKind.INTERNAL, cast.fatima, cast.fatima, cast.sanne);

      audits.revise(cast.actor(cast.marijke), audit, 0, other);

      assertThat(audits.planOf(cast.actor(cast.marijke), audit)).isEqualTo(other);
      audits.startScoring(cast.actor(cast.marijke), audit, 1);
      assertThatThrownBy(() -> audits.revise(cast.actor(cast.marijke), audit, 2, cast.plan()))
          .isInstanceOf(NotFound.class);
    }

    @Test
    void whoChangesAnOldPlanLosesNothingOfTheOther() {
      AuditId audit = cast.planned();
      AuditPlan first = with(AuditKind.INTERNAL, cast.fatima, cast.fatima, cast.sanne);
      audits.revise(cast.actor(cast.karin), audit, 0, first);

      assertThatThrownBy(() -> audits.revise(cast.actor(cast.marijke), audit, 0, cast.plan()))
          .isInstanceOf(Conflict.class);
      assertThat(audits.planOf(cast.actor(cast.marijke), audit)).isEqualTo(first);
    }
  }

  @Nested
  class Moving {

    @Test
    void fromPlanToFinal() {
      AuditId audit = cast.done();

      assertThat(state(audit)).isEqualTo("FINAL");
      assertThat(trail(audit))
          .containsSubsequence("audit.planned", "audit.moved", "audit.moved", "audit.moved");
    }

    /** Each way out of each state, and nothing else. */
    @ParameterizedTest
    @EnumSource(AuditState.class)
    void onlyTheNextStepAndCancellingAreOffered(AuditState state) {
      AuditId audit = cast.in(state);

      List<Transition> expected =
          switch (state) {
            case PLANNED -> List.of(Transition.START_SCORING, Transition.CANCEL);
            case SCORING -> List.of(Transition.OPEN_CONSENSUS, Transition.CANCEL);
            case CONSENSUS -> List.of(Transition.MAKE_CONCEPT, Transition.CANCEL);
            case CONCEPT -> List.of(Transition.FINISH, Transition.CANCEL);
            case FINAL, CANCELLED -> List.of();
          };
      assertThat(audits.page(cast.actor(cast.joris), audit).steps())
          .extracting(NextStep::transition)
          .isEqualTo(expected);
      Arrays.stream(Transition.values())
          .filter(step -> !expected.contains(step))
          .forEach(
              step ->
                  assertThat(
                          catchThrowableOfType(Refusal.class, () -> take(cast.joris, audit, step)))
                      .as(step.name())
                      .extracting(Refusal::key)
                      .isEqualTo("audit.refused.state." + step.name()));
      assertThat(state(audit)).isEqualTo(state.name());
    }

    @Test
    void consensusWaitsForEverySheet() {
      AuditId audit = cast.scoring();
      cast.score(audit, cast.fatima, 3);

      NextStep step = step(cast.joris, audit, Transition.OPEN_CONSENSUS);
      assertThat(step.isReady()).isFalse();
      assertThat(step.missing())
          .singleElement()
          .satisfies(
              missing -> {
                assertThat(missing.key()).isEqualTo("audit.missing.sheet");
                assertThat(missing.arguments()).containsExactly("Joris van den Heuvel");
              });
      assertThatThrownBy(() -> take(cast.joris, audit, Transition.OPEN_CONSENSUS))
          .isInstanceOf(Refusal.class);
      assertThat(state(audit)).isEqualTo("SCORING");
    }

    @Test
    void theConceptWaitsForEveryItem() {
      AuditId audit = cast.inConsensus();

      assertThat(step(cast.joris, audit, Transition.MAKE_CONCEPT).missing())
          .singleElement()
          .satisfies(missing -> assertThat(missing.arguments()).containsExactly(1));
      assertThatThrownBy(() -> take(cast.joris, audit, Transition.MAKE_CONCEPT))
          .isInstanceOf(Refusal.class);
      assertThat(state(audit)).isEqualTo("CONSENSUS");

      cast.agree(audit);
      assertThat(step(cast.joris, audit, Transition.MAKE_CONCEPT).isReady()).isTrue();
    }

    @Test
    void theLeadOfTheConsensusIsTheLeadAuditorAlone() {
      AuditId audit = cast.submitted();

      assertThat(step(cast.marijke, audit, Transition.OPEN_CONSENSUS).allowed()).isFalse();
      assertThat(step(cast.marijke, audit, Transition.OPEN_CONSENSUS).whoMay())
          .containsExactly("Joris van den Heuvel");
      assertThat(
              catchThrowableOfType(
                  Refusal.class, () -> take(cast.marijke, audit, Transition.OPEN_CONSENSUS)))
          .extracting(Refusal::key)
          .isEqualTo("audit.refused.notYours.OPEN_CONSENSUS");
      assertThat(state(audit)).isEqualTo("SCORING");
    }

    @Test
    void whoWasLaterIsToldAndNothingHappens() {
      AuditId audit = cast.planned();

      assertThatThrownBy(() -> audits.startScoring(cast.actor(cast.joris), audit, 7))
          .isInstanceOf(Conflict.class);
      assertThat(state(audit)).isEqualTo("PLANNED");
    }

    @ParameterizedTest
    @EnumSource(
        value = AuditState.class,
        names = {"PLANNED", "SCORING", "CONSENSUS", "CONCEPT"})
    void anAuditIsCancelledWithAReason(AuditState state) {
      AuditId audit = cast.in(state);

      audits.cancel(
          cast.actor(cast.marijke),
          audit,
          cast.version(audit),
          "  Het team gaat over in De Kade. ");

      assertThat(state(audit)).isEqualTo("CANCELLED");
      assertThat(audits.page(cast.actor(cast.esra), audit).cancelReason())
          .isEqualTo("Het team gaat over in De Kade.");
    }

    @Test
    void withoutAReasonItIsNotCancelled() {
      AuditId audit = cast.planned();

      assertThatThrownBy(() -> audits.cancel(cast.actor(cast.marijke), audit, 0, "  nee "))
          .isInstanceOf(Refusal.class);
      assertThat(state(audit)).isEqualTo("PLANNED");
    }

    @Test
    void afterScoringHasOpenedThePlanIsFixedAndCannotBeRead() {
      AuditId audit = cast.scoring();

      assertThat(audits.page(cast.actor(cast.marijke), audit).mayRevise()).isFalse();
      assertThatThrownBy(() -> audits.planOf(cast.actor(cast.marijke), audit))
          .isInstanceOf(NotFound.class);
    }
  }

  @Nested
  class Listing {

    @Test
    void everybodySeesWhatTheirRolesReachAndWhatTheyScore() {
      AuditId audit = cast.planned();

      assertThat(listed(cast.marijke)).containsExactly(audit);
      assertThat(listed(cast.peterJan)).containsExactly(audit);
      assertThat(listed(cast.fatima)).as("scores there, works elsewhere").containsExactly(audit);
      assertThat(listed(cast.sanne)).as("leads another team").isEmpty();
      var other = scene.cast();
      assertThat(
              audits.list(
                  other.actor(other.karin),
                  AuditFilter.ALL,
                  AuditSort.TEAM.ascending(),
                  new PageRequest(0, 10)))
          .isEmpty();
    }

    @Test
    void aFinalAuditHasItsScoreAndBand() {
      cast.done();

      assertThat(audits.ofTeam(cast.actor(cast.peterJan), cast.wilgenhof))
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.state()).isEqualTo(AuditState.FINAL);
                assertThat(row.total()).isEqualByComparingTo("3");
                assertThat(row.band()).isNotNull();
                assertThat(row.submitted()).isEqualTo(2);
              });
    }

    @Test
    void filtersNarrowInTheDatabase() {
      AuditId audit = cast.cancelled();
      var reader = cast.actor(cast.peterJan);

      assertThat(audits.count(reader, filter("wilg", AuditState.CANCELLED))).isEqualTo(1);
      assertThat(audits.count(reader, filter("wilg", AuditState.FINAL))).isZero();
      assertThat(audits.count(reader, filter("100%", AuditState.CANCELLED))).isZero();
      assertThat(audits.count(reader, new AuditFilter("", Set.of(), null, null, true))).isZero();
      assertThat(
              audits.count(cast.actor(cast.joris), new AuditFilter("", Set.of(), null, null, true)))
          .isEqualTo(1);
      assertThat(audits.locations(reader))
          .extracting(AuditFilter.LocationChoice::id)
          .containsExactly(cast.spil.location());
      assertThat(audit).isNotNull();
    }

    private AuditFilter filter(String text, AuditState state) {
      return new AuditFilter(text, Set.of(state), null, null, false);
    }

    private List<AuditId> listed(PersonId reader) {
      return audits
          .list(
              cast.actor(reader),
              AuditFilter.ALL,
              AuditSort.STARTS_ON.descending(),
              new PageRequest(0, 10))
          .stream()
          .map(AuditRow::id)
          .toList();
    }
  }

  @Nested
  class Waiting {

    @Test
    void fromBeginToEndItWaitsForWhoIsToAct() {
      AuditId audit = cast.planned();
      assertThat(tasks(cast.joris)).containsExactly(WaitingAudit.Task.START);
      assertThat(tasks(cast.marijke)).containsExactly(WaitingAudit.Task.START);
      assertThat(tasks(cast.fatima)).isEmpty();

      audits.startScoring(cast.actor(cast.joris), audit, 0);
      assertThat(tasks(cast.marijke)).isEmpty();
      assertThat(standing.waiting(cast.actor(cast.fatima)))
          .singleElement()
          .satisfies(
              waiting -> {
                assertThat(waiting.task()).isEqualTo(WaitingAudit.Task.SCORE);
                assertThat(waiting.of()).isEqualTo(AuditScene.ITEMS);
                assertThat(waiting.left()).isEqualTo(AuditScene.ITEMS);
              });

      cast.score(audit, cast.joris, 2);
      assertThat(tasks(cast.joris)).as("still waits for Fatima").isEmpty();
      cast.score(audit, cast.fatima, 4);
      assertThat(tasks(cast.joris)).containsExactly(WaitingAudit.Task.OPEN_CONSENSUS);
      assertThat(tasks(cast.fatima)).isEmpty();

      audits.openConsensus(cast.actor(cast.joris), audit, cast.version(audit));
      assertThat(tasks(cast.fatima)).containsExactly(WaitingAudit.Task.AGREE);
      cast.agree(audit);
      assertThat(tasks(cast.fatima)).isEmpty();
      assertThat(tasks(cast.joris)).containsExactly(WaitingAudit.Task.MAKE_CONCEPT);

      audits.makeConcept(cast.actor(cast.joris), audit, cast.version(audit), 14);
      assertThat(tasks(cast.joris)).as("the team is to act").isEmpty();
      assertThat(tasks(cast.esra)).isEmpty();
      assertThat(tasks(cast.marijke)).containsExactly(WaitingAudit.Task.REPLY);
      cast.spil.noRemarks(cast.marijke, audit);
      assertThat(tasks(cast.marijke)).isEmpty();
      assertThat(tasks(cast.joris)).containsExactly(WaitingAudit.Task.FINISH);

      audits.finish(cast.actor(cast.joris), audit, cast.version(audit));
      assertThat(tasks(cast.joris)).isEmpty();
      assertThat(tasks(cast.marijke)).containsExactly(WaitingAudit.Task.CHOOSE_POINTS);
      assertThat(tasks(cast.peterJan)).isEmpty();
    }

    @Test
    void anAuditOfNextWeekDoesNotWaitYet() {
      AuditPlan plan = cast.plan();
      LocalDate nextWeek = plan.startsOn().plusDays(7);
      audits.plan(
          cast.actor(cast.marijke),
          new AuditPlan(
              plan.team(),
              plan.instrument(),
              plan.kind(),
              plan.moment(),
              plan.leadAuditor(),
              plan.auditors(),
              nextWeek,
              nextWeek.plusDays(3)));

      assertThat(tasks(cast.marijke)).isEmpty();
    }

    private List<WaitingAudit.Task> tasks(PersonId person) {
      return standing.waiting(cast.actor(person)).stream().map(WaitingAudit::task).toList();
    }
  }

  @Nested
  class Overseeing {

    @Test
    void aManagerSeesHowManyAuditsAreWhereAndWhichTeamsWereNotAudited() {
      cast.scoring();
      cast.cancelled();

      TeamsOverview overview =
          standing.overview(cast.actor(cast.peterJan), new Scope.Organisation());

      assertThat(overview.teams()).isEqualTo(2);
      assertThat(overview.in(AuditState.SCORING)).isEqualTo(1);
      assertThat(overview.running()).isEqualTo(1);
      assertThat(overview.quiet())
          .extracting(TeamsOverview.QuietTeam::id)
          .containsExactly(cast.lindeplein);
    }

    @Test
    void aCancelledAuditDoesNotCountAsBeingAudited() {
      cast.cancelled();

      assertThat(quiet(cast.peterJan, new Scope.Organisation()))
          .containsExactlyInAnyOrder(cast.wilgenhof, cast.lindeplein);
    }

    @Test
    void aPlaceNarrowsIt() {
      assertThat(quiet(cast.peterJan, new Scope.Team(cast.wilgenhof)))
          .containsExactly(cast.wilgenhof);
    }

    @Test
    void aManagerOfALocationSeesThatLocation() {
      TeamId kade = cast.spil.team("De Kade", cast.spil.location("Haven"));
      var place = cast.spil.place(kade);
      PersonId wim =
          cast.spil.person("Wim Smit", Role.MANAGER, new Scope.Location(place.location()));

      assertThat(quiet(wim, new Scope.Organisation())).containsExactly(kade);
    }

    @Test
    void whoOverseesNothingGetsNothing() {
      assertThatThrownBy(
              () -> standing.overview(cast.actor(cast.marijke), new Scope.Organisation()))
          .isInstanceOf(NotFound.class);
    }

    private Set<TeamId> quiet(PersonId reader, Scope place) {
      return standing.overview(cast.actor(reader), place).quiet().stream()
          .map(TeamsOverview.QuietTeam::id)
          .collect(Collectors.toSet());
    }
  }

  private AuditPlan with(AuditKind kind, PersonId lead, PersonId... auditors) {
    AuditPlan plan = cast.plan();
    return new AuditPlan(
        plan.team(),
        plan.instrument(),
        kind,
        plan.moment(),
        lead,
        Set.of(auditors),
        plan.startsOn(),
        plan.endsOn());
  }

  private NextStep step(PersonId reader, AuditId audit, Transition step) {
    return audits.page(cast.actor(reader), audit).step(step).orElseThrow();
  }

  private void take(PersonId person, AuditId audit, Transition step) {
    var actor = cast.actor(person);
    int version = cast.version(audit);
    switch (step) {
      case START_SCORING -> audits.startScoring(actor, audit, version);
      case OPEN_CONSENSUS -> audits.openConsensus(actor, audit, version);
      case MAKE_CONCEPT -> audits.makeConcept(actor, audit, version, Concept.USUAL_DAYS);
      case FINISH -> audits.finish(actor, audit, version);
      case CANCEL -> audits.cancel(actor, audit, version, "Het team verhuist.");
    }
  }

  private int stored() {
    return db.fetchCount(AUDIT, AUDIT.ORGANISATION_ID.eq(cast.spil.id().value()));
  }

  private String state(AuditId audit) {
    return db.select(AUDIT.STATE)
        .from(AUDIT)
        .where(AUDIT.ID.eq(audit.value()))
        .fetchSingle()
        .value1();
  }

  private List<String> trail(AuditId audit) {
    return db.select(TRAIL.ACTION)
        .from(TRAIL)
        .where(TRAIL.OBJECT_ID.eq(audit.value()))
        .and(TRAIL.OBJECT_TYPE.equalIgnoreCase("audit"))
        .orderBy(TRAIL.ID)
        .fetch(TRAIL.ACTION);
  }
}
