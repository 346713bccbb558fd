package nl.getrouw.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.inquiry.InquiryDoor.Invitation;
import nl.getrouw.inquiry.InquiryPage.Level;
import nl.getrouw.inquiry.InquiryPage.Unit;
import nl.getrouw.inquiry.InquiryScene.Scene;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Problem;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Rounds from opening to result. */
@DatabaseTest
@Import(InquiryScene.class)
class InquiriesTest {

  @Autowired InquiryScene scenes;
  @Autowired Inquiries inquiries;
  @Autowired InquiryDoor door;
  @Autowired InquiryClosing closing;
  @Autowired InquiryLetters letters;
  @Autowired InquiryRepository repository;
  @Autowired MovableClock clock;

  @AfterEach
  void today() {
    clock.reset();
  }

  @Test
  void aRoundFromOpeningToResult() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 7);
    InquiryId round = scene.open(team);
    scene.answer(round, team, 4, 4);
    scene.answer(round, scene.member(team, 4), 2);
    scene.answer(round, scene.member(team, 5), 3);
    assertThat(inquiries.page(scene.manager, round).result().units()).isEmpty();

    InquiryPage closed = scene.close(round);

    // (4 + 4 + 4 + 4 + 2 + 3) / 6 = 3.5; four of six at 4 or more is nearest to seven of ten
    assertThat(closed.result().units())
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.level()).isEqualTo(Level.TEAM);
              assertThat(unit.response()).isEqualTo(new Response(5, 7, 0));
              assertThat(unit.told()).hasSize(2).allSatisfy(InquiriesTest::isThreeAndAHalf);
            });
  }

  private static void isThreeAndAHalf(Told told) {
    assertThat(told.mean()).isEqualByComparingTo("3.5");
    assertThat(told.tenths()).isEqualTo(7);
    assertThat(told.atLeast()).isEqualTo(5);
  }

  @Test
  void aTicketWorksOnce() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 5);
    InquiryId round = scene.open(team);
    String ticket = scene.ticket(round, scene.member(team, 0));
    Invitation twice = door.open(ticket);
    scene.answer(round, scene.member(team, 0), 4);

    refused("inquiry.refused.used", () -> door.open(ticket));
    refused("inquiry.refused.used", () -> door.handIn(twice, null, Scene.everywhere(twice, 1)));
    assertThat(repository.find(round).orElseThrow().team(team).orElseThrow().byTicket())
        .isEqualTo(1);
  }

  @Test
  void aTicketOfAnotherRoundOrAForgedOneDoesNotWork() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 5);
    TeamId other = scene.team("Lindeplein", 5);
    InquiryId round = scene.open(team);
    String ticket = scene.ticket(round, scene.member(team, 0));

    refused("inquiry.refused.ticket", () -> door.open(scene.ticket(round, scene.member(other, 0))));
    refused(
        "inquiry.refused.ticket", () -> door.open(ticket.substring(0, ticket.length() - 1) + "_"));
    refused(
        "inquiry.refused.over",
        () -> door.open("999999999" + ticket.substring(ticket.indexOf('-'))));
  }

  @Test
  void theCodeLetsInNoMoreThanItsPlaces() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 5);
    TeamId other = scene.team("Lindeplein", 5);
    InquiryId round =
        inquiries.open(
            scene.manager,
            new Draft(
                "Peiling",
                List.of(scene.questionnaire("feasibility").id()),
                Set.of(team, other),
                InquiryScene.today(),
                2));
    Invitation invitation = door.open(scene.code(round).printed());
    var answers = Scene.everywhere(invitation, 3);
    assertThat(invitation.teams()).hasSize(2);

    refused("inquiry.refused.team", () -> door.handIn(invitation, null, answers));
    refused("inquiry.refused.team", () -> door.handIn(invitation, new TeamId(1), answers));
    refused("inquiry.refused.nothing", () -> door.handIn(invitation, team, Map.of()));
    door.handIn(invitation, team, answers);
    door.handIn(invitation, other, answers);
    refused("inquiry.refused.full", () -> door.handIn(invitation, team, answers));
    refused("inquiry.refused.full", () -> door.open(invitation.key()));
  }

  @Test
  void nothingIsLetInAfterTheLastDay() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 5);
    InquiryId round = scene.open(team);
    Invitation invitation = door.open(scene.ticket(round, scene.member(team, 0)));
    clock.move(Duration.ofDays(15));

    refused(
        "inquiry.refused.over",
        () -> door.handIn(invitation, null, Scene.everywhere(invitation, 4)));
    refused("inquiry.refused.over", () -> door.open(invitation.key()));
    closing.round();
    assertThat(inquiries.page(scene.manager, round).closedOn())
        .isEqualTo(InquiryScene.today().plusDays(14));
  }

  @Test
  void somebodyOfTwoTeamsIsInvitedOnce() {
    Scene scene = scenes.organisation();
    TeamId one = scene.team("Aalscholver", 3);
    TeamId two = scene.team("Wilgenhof", 3);
    scene.organisation.grant(
        scene.member(two, 0),
        nl.getrouw.security.Role.TEAM_MEMBER,
        new nl.getrouw.security.Scope.Team(one));
    StoredInquiry stored = repository.find(scene.open(one, two)).orElseThrow();

    assertThat(stored.teams().stream().mapToInt(StoredInquiry.Team::invited).sum()).isEqualTo(6);
  }

  @Test
  void aTeamIsNotAskedTheSameAgainSoon() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 5);
    InquiryId round = scene.open(team);
    assertThat(inquiries.problems(scene.manager, scene.draft(team)))
        .extracting(problem -> problem.refusal().key())
        .containsExactly("inquiry.refused.running");
    scene.answer(round, team, 4, 5);
    scene.close(round);

    assertThat(inquiries.problems(scene.manager, scene.draft(team)))
        .extracting(problem -> problem.refusal().key())
        .containsExactly("inquiry.refused.soon");
    clock.move(Duration.ofDays(DraftRules.APART + 1));
    assertThat(
            inquiries.problems(
                scene.manager,
                new Draft(
                    "Peiling",
                    List.of(scene.questionnaire("feasibility").id()),
                    Set.of(team),
                    java.time.LocalDate.now(clock),
                    0)))
        .isEmpty();
  }

  @Test
  void everythingThatHasToBeMendedIsSaidAtOnce() {
    Scene scene = scenes.organisation();
    scene.team("Wilgenhof", 1);

    assertThat(inquiries.problems(scene.manager, new Draft(" ", List.of(), Set.of(), null, 201)))
        .extracting(Problem::field)
        .containsExactly(
            Draft.Field.NAME,
            Draft.Field.QUESTIONNAIRES,
            Draft.Field.TEAMS,
            Draft.Field.CLOSES_ON,
            Draft.Field.PLACES);
  }

  @Test
  void twoPeopleDoNotMoveTheLastDayUnseen() {
    Scene scene = scenes.organisation();
    InquiryId round = scene.open(scene.team("Wilgenhof", 5));
    int version = inquiries.page(scene.manager, round).version();
    inquiries.extend(scene.manager, round, version, InquiryScene.today().plusDays(20));

    assertThatThrownBy(
            () ->
                inquiries.extend(scene.manager, round, version, InquiryScene.today().plusDays(30)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void theOwnInvitationWaitsUntilItIsUsed() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 5);
    InquiryId round = scene.open(team);
    var esra = scene.organisation.actor(scene.member(team, 0));

    assertThat(inquiries.waiting(esra))
        .singleElement()
        .satisfies(waiting -> scene.answerWith(waiting.ticket(), 4));
    assertThat(inquiries.waiting(esra)).isEmpty();
    assertThat(closing.unused(repository.find(round).orElseThrow()))
        .hasSize(4)
        .doesNotContain(scene.member(team, 0));
  }

  @Test
  void lettersAreSealedAndCarryTheReadersOwnTicket() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 5);
    InquiryId round = scene.open(team);
    var letter =
        letters.letter(repository.find(round).orElseThrow(), scene.member(team, 2), "reminder");

    assertThat(letter.sealed()).isTrue();
    assertThat(java.util.Objects.requireNonNull(letter.button()).path())
        .isEqualTo("vragenlijst/" + scene.ticket(round, scene.member(team, 2)));
  }

  @Test
  void remindersKeepTheirDistance() {
    Scene scene = scenes.organisation();
    InquiryId round = scene.open(scene.team("Wilgenhof", 5));

    refused("inquiry.refused.reminded", () -> inquiries.remind(scene.manager, round));
    clock.move(Duration.ofDays(InquiryClosing.DAYS_BETWEEN));
    inquiries.remind(scene.manager, round);
    refused("inquiry.refused.reminded", () -> inquiries.remind(scene.manager, round));
  }

  @Test
  void aSmallTeamCountsWithAnotherAndIsNotShownByItself() {
    Scene scene = scenes.organisation();
    TeamId small = scene.team("Klein", "Noord", 3);
    TeamId large = scene.team("Groot", "Noord", 9);
    TeamId far = scene.team("Ver", "Zuid", 6);
    InquiryId round = scene.open(small, large, far);
    scene.answer(round, small, 2, 3);
    scene.answer(round, large, 4, 9);
    scene.answer(round, far, 3, 6);

    List<Unit> units = scene.close(round).result().units();

    assertThat(units).extracting(Unit::name).containsExactly("", "Noord", "Groot", "Klein", "Ver");
    // large is hidden too: with the total of Noord it would give the small one away
    assertThat(units)
        .extracting(unit -> unit.told().getFirst().isShown())
        .containsExactly(true, true, false, false, true);
  }

  private static void refused(
      String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
