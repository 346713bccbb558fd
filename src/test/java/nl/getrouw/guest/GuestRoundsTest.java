package nl.getrouw.guest;

import static nl.getrouw.db.Tables.GUEST_GROUP;
import static nl.getrouw.db.Tables.GUEST_ROUND;
import static nl.getrouw.db.Tables.GUEST_TALLY;
import static nl.getrouw.db.Tables.GUEST_WRONG_CODE;
import static nl.getrouw.guest.Voice.CLIENT;
import static nl.getrouw.guest.Voice.RELATIVE;
import static nl.getrouw.guest.Voice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.guest.GuestScene.Scene;
import nl.getrouw.guest.Guests.Answer;
import nl.getrouw.guest.Guests.Invitation;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.MovableClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(GuestScene.class)
class GuestRoundsTest {

  @Autowired GuestScene scenes;
  @Autowired GuestRounds rounds;
  @Autowired Guests guests;
  @Autowired Topics topics;
  @Autowired Audits audits;
  @Autowired DSLContext db;
  @Autowired MovableClock clock;

  @AfterEach
  void today() {
    clock.reset();
    db.deleteFrom(GUEST_WRONG_CODE).execute();
  }

  @Test
  void aRoundGivesEachGroupACodeThatLeadsToItsOwnQuestions() {
    Scene scene = scenes.scoring().open(CLIENT, RELATIVE, STAFF);

    for (Voice voice : Voice.values()) {
      Invitation invitation = guests.open(scene.code(voice).printed().toLowerCase());
      assertThat(invitation.voice()).isEqualTo(voice);
      assertThat(invitation.teamName()).isEqualTo("Wilgenhof");
      assertThat(invitation.asks()).hasSize(14);
    }
    assertThat(scene.invitation(CLIENT).asks().getFirst().words().nl())
        .isEqualTo("Heeft je begeleider tijd voor je?");
  }

  @Test
  void fromTheThresholdOnAGroupIsShownOnceTheRoundIsClosed() {
    Scene scene = scenes.scoring().open(CLIENT, RELATIVE, STAFF);
    scene.answers(CLIENT, 10).answers(RELATIVE, 9).answers(STAFF, 5);
    assertThat(rounds.voices(scene.lead(), scene.audit).groups()).isEmpty();
    scene.close().toConsensus();

    Voices voices = rounds.voices(scene.lead(), scene.audit);

    assertThat(voices.groups())
        .containsExactlyInAnyOrder(
            new Voices.Heard(CLIENT, 10),
            new Voices.Heard(RELATIVE, 0),
            new Voices.Heard(STAFF, 5));
    assertThat(voices.lines()).hasSize(7);
    assertThat(voices.lines())
        .allSatisfy(
            line ->
                assertThat(line.means())
                    .isEqualTo(
                        Map.of(CLIENT, new BigDecimal("3.5"), STAFF, new BigDecimal("3.4"))));
  }

  @Test
  void anItemThatTooFewAnsweredDoesNotCount() {
    Scene scene = scenes.scoring().open(CLIENT);
    Invitation invitation = scene.invitation(CLIENT);
    for (int guest = 0; guest < 10; guest++) {
      String secret = guests.begin(invitation);
      guests.save(invitation, secret, "1.1", new Answer(2));
      guests.save(invitation, secret, "1.4", guest == 0 ? Answer.UNKNOWN : new Answer(5));
      guests.handIn(invitation, secret);
    }
    scene.close().toConsensus();

    List<Voices.Line> lines = rounds.voices(scene.lead(), scene.audit).lines();

    assertThat(lines.getFirst().means()).containsOnly(Map.entry(CLIENT, new BigDecimal("2.0")));
    assertThat(lines.subList(1, 7)).allSatisfy(line -> assertThat(line.means()).isEmpty());
  }

  @Test
  void answersThatWereKeptCountWhenTheRoundEndsAndWipedOnesDoNot() {
    Scene scene = scenes.scoring().open(CLIENT);
    scene.answers(CLIENT, 9);
    Invitation invitation = scene.invitation(CLIENT);
    scene.begin(invitation, List.of(4)); // walks away
    guests.wipe(invitation, scene.begin(invitation, List.of(1)));
    guests.begin(invitation); // looks only
    clock.move(Duration.ofDays(15));

    RoundPage page = rounds.page(scene.lead(), scene.audit);

    assertThat(page.open()).isEmpty();
    assertThat(page.rounds().getFirst().closedOn()).isEqualTo(GuestScene.today().plusDays(14));
    assertThat(page.rounds().getFirst().groups())
        .containsExactly(new RoundPage.Group(CLIENT, null, 10, 10));
  }

  @Test
  void codesEndWithTheRound() {
    Scene scene = scenes.scoring().open(CLIENT);
    String code = scene.code(CLIENT).value();
    Invitation invitation = guests.open(code);
    String secret = scene.begin(invitation, List.of(3));
    scene.close();

    refused("guest.refused.code", () -> guests.open(code));
    refused("guest.refused.closed", () -> guests.save(invitation, secret, "1.1", new Answer(1)));
    refused("guest.refused.closed", () -> guests.handIn(invitation, secret));
    refused("guest.refused.closed", () -> guests.begin(invitation));
  }

  @Test
  void aCancelledAuditTakesNoAnswers() {
    Scene scene = scenes.scoring().open(CLIENT);
    String code = scene.code(CLIENT).value();
    audits.cancel(
        scene.lead(), scene.audit, audits.page(scene.lead(), scene.audit).version(), "Verhuizing");

    refused("guest.refused.code", () -> guests.open(code));
  }

  @Test
  void aRoundOpensWhileTheAuditIsBusyAndOnlyWithWordsForGuests() {
    Scene scene = scenes.scoring();
    AuditId planned = scene.walk.plan("srh-getrouw", AuditMoment.PERIODIC, GuestScene.today());
    AuditId other = scene.walk.plan("ips-25", AuditMoment.PERIODIC, GuestScene.today());
    audits.startScoring(scene.lead(), other, audits.page(scene.lead(), other).version());

    refused("guest.refused.state", () -> open(scene.lead(), planned, CLIENT));
    refused("guest.refused.wording", () -> open(scene.lead(), other, CLIENT));
    refused("guest.refused.nobody", () -> open(scene.lead(), scene.audit));
    refused(
        "guest.refused.day",
        () ->
            rounds.open(
                scene.lead(), scene.audit, Set.of(CLIENT), GuestScene.today().minusDays(1)));
    refused(
        "guest.refused.day",
        () ->
            rounds.open(
                scene.lead(), scene.audit, Set.of(CLIENT), GuestScene.today().plusDays(61)));
    scene.open(CLIENT);
    refused("guest.refused.open", () -> open(scene.lead(), scene.audit, RELATIVE));
    assertThat(rounds.page(scene.lead(), other).obstacle().key())
        .isEqualTo("guest.refused.wording");
    scene.close().toFinal();
    refused("guest.refused.state", () -> open(scene.lead(), scene.audit, RELATIVE));
  }

  /** Two rounds of one group that follow each other could differ by one person. */
  @Test
  void theSameGroupIsNotAskedAgainSoonAfterSomethingWasShownOfIt() {
    Scene scene = scenes.scoring().open(CLIENT, RELATIVE);
    Scene other = scene.another();
    refused("guest.refused.elsewhere.CLIENT", () -> other.open(CLIENT));
    scene.answers(CLIENT, 10).answers(RELATIVE, 9).close();

    refused("guest.refused.soon.CLIENT", () -> scene.open(CLIENT));
    refused("guest.refused.soon.CLIENT", () -> other.open(CLIENT, RELATIVE));
    other.open(RELATIVE); // nothing was shown of the nine
    clock.move(Duration.ofDays(91));
    rounds.open(scene.lead(), scene.audit, Set.of(CLIENT), GuestScene.today().plusDays(95));
  }

  @Test
  void theLastDayCanMoveUnlessSomebodyElseMovedIt() {
    Scene scene = scenes.scoring().open(CLIENT);
    RoundPage.Round round = scene.round();

    rounds.extend(
        scene.lead(), scene.audit, round.id(), round.version(), round.closesOn().plusDays(7));

    assertThat(scene.round().closesOn()).isEqualTo(round.closesOn().plusDays(7));
    assertThatThrownBy(
            () ->
                rounds.extend(
                    scene.lead(), scene.audit, round.id(), round.version(), round.closesOn()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void guessingCodesIsSlowedDownForTheWholeInstallation() {
    Scene scene = scenes.scoring().open(CLIENT);
    String code = scene.code(CLIENT).value();
    for (int guess = 0; guess < WrongCodes.MOST; guess++) {
      refused("guest.refused.code", () -> guests.open("KKKKKKKK"));
    }

    refused("guest.refused.slow", () -> guests.open(code));
    clock.move(WrongCodes.WINDOW.plusMinutes(1));
    assertThat(guests.open(code).teamName()).isEqualTo("Wilgenhof");
  }

  /**
   * Twelve phones at once, and the lead closes in the middle: everybody counts, and counts once.
   */
  @Test
  void guestsWhoHandInAtOnceAndAtTheLastMomentAllCount() throws Exception {
    Scene scene = scenes.scoring().open(CLIENT);
    Invitation invitation = scene.invitation(CLIENT);
    List<String> secrets = new ArrayList<>();
    for (int guest = 0; guest < 12; guest++) {
      secrets.add(scene.begin(invitation, List.of(4)));
    }
    try (ExecutorService phones = Executors.newFixedThreadPool(6)) {
      List<Future<?>> handedIn = new ArrayList<>();
      for (String secret : secrets) {
        handedIn.add(
            phones.submit(
                () -> {
                  try {
                    guests.handIn(invitation, secret);
                  } catch (Refusal closed) {
                    assertThat(closed.key()).isIn("guest.refused.closed", "guest.refused.seat");
                  }
                }));
      }
      scene.close();
      for (Future<?> one : handedIn) {
        one.get(60, TimeUnit.SECONDS);
      }
    }

    assertThat(
            db.select(sum(GUEST_TALLY.TIMES))
                .from(GUEST_TALLY)
                .join(GUEST_GROUP)
                .on(GUEST_GROUP.ID.eq(GUEST_TALLY.GROUP_ID))
                .join(GUEST_ROUND)
                .on(GUEST_ROUND.ID.eq(GUEST_GROUP.ROUND_ID))
                .where(GUEST_ROUND.AUDIT_ID.eq(scene.audit.value()))
                .fetchSingle()
                .value1())
        .isEqualByComparingTo("168");
    assertThat(rounds.page(scene.lead(), scene.audit).rounds().getFirst().groups())
        .containsExactly(new RoundPage.Group(CLIENT, null, 10, 10));
  }

  @Test
  void aSecretOpensOnlyItsOwnSeat() {
    Scene scene = scenes.scoring().open(CLIENT, STAFF);
    Invitation clients = scene.invitation(CLIENT);
    Invitation staff = scene.invitation(STAFF);
    String secret = guests.begin(clients);

    refused("guest.refused.seat", () -> guests.save(staff, secret, "1.1", new Answer(3)));
    refused("guest.refused.seat", () -> guests.save(clients, "raden", "1.1", new Answer(3)));
    refused("guest.refused.seat", () -> guests.save(clients, secret, "1.2", new Answer(3)));
    refused("guest.refused.seat", () -> guests.handIn(staff, secret));
    guests.save(clients, secret, "1.1", new Answer(3));
    guests.save(clients, secret, "1.1", new Answer(4));
    assertThat(guests.resume(clients, secret)).contains(Map.of("1.1", new Answer(4)));
    guests.handIn(clients, secret);
    assertThat(guests.resume(clients, secret)).isEmpty();
    refused("guest.refused.seat", () -> guests.handIn(clients, secret));
  }

  @Test
  void aDifferenceOfAPointIsATopicWithANoteThatIsNeverOverwritten() {
    Scene scene = scenes.scoring().open(CLIENT);
    for (int guest = 0; guest < 10; guest++) {
      scene.answer(CLIENT, 2, 2, 3, 3); // verbinden 2,0, verstaan 3,0, and so on
    }
    scene.close().toFinal();
    Voices voices = rounds.voices(scene.lead(), scene.audit);
    Map<String, BigDecimal> agreed =
        Map.of("verbinden", new BigDecimal("3.0"), "verstaan", new BigDecimal("3.9"));

    assertThat(voices.differences(agreed).stream().map(line -> line.domain().code()))
        .containsExactly("verbinden");
    topics.write(scene.lead(), scene.audit, "verbinden", 0, " Vraag hoe dit komt. ");
    assertThat(topics.of(scene.lead(), scene.audit).get("verbinden").text())
        .isEqualTo("Vraag hoe dit komt.");
    assertThatThrownBy(
            () -> topics.write(scene.actor(scene.walk.lead), scene.audit, "verbinden", 0, "Ik ook"))
        .isInstanceOf(Conflict.class);
    topics.write(scene.actor(scene.walk.lead), scene.audit, "verbinden", 1, "Samen gevraagd.");
    assertThatThrownBy(() -> topics.write(scene.lead(), scene.audit, "niets", 0, "x"))
        .isInstanceOf(NotFound.class);
    refused(
        "guest.refused.noteLong",
        () -> topics.write(scene.lead(), scene.audit, "verbinden", 2, "x".repeat(1001)));
    refused(
        "guest.refused.noteNotYours",
        () -> topics.write(scene.actor(scene.walk.fatima), scene.audit, "verbinden", 2, "Van mij"));
  }

  /** y allowed · ! refused with a reason · - as if the audit did not exist · . nothing to see. */
  private static final String WHO =
      """
      what    leads scores teamlead member coach manager admin otherLead foreign
      page    y     y      y        y      y     y       y     -         -
      code    y     .      y        .      .     .       .     -         -
      extend  y     !      y        !      !     !       !     -         -
      busy    y     y      y        .      .     .       .     -         -
      final   y     y      y        y      y     y       y     -         -
      note    y     !      y        !      !     !       !     -         -
      close   y     !      y        !      !     !       !     -         -
      """;

  @Test
  void whoMayDoWhat() {
    Scene busy = scenes.scoring();
    Scene running = busy.another().open(CLIENT);
    Scene done = scenes.scoring();
    busy.open(STAFF).answers(STAFF, 5).close().toConsensus();
    done.open(STAFF).answers(STAFF, 5).close().toFinal();
    List<String> lines = WHO.lines().toList();
    String[] people = lines.getFirst().split("\\s+");
    StringBuilder found = new StringBuilder(lines.getFirst()).append('\n');
    for (String line : lines.subList(1, lines.size())) {
      String deed = line.split("\\s+")[0];
      found.append("%-8s".formatted(deed));
      for (int who = 1; who < people.length; who++) {
        Scene scene =
            switch (deed) {
              case "final", "note" -> done;
              case "busy" -> busy;
              default -> running;
            };
        String sign = sign(scene, deed, people[who]);
        found.append(
            who == people.length - 1
                ? sign
                : ("%-" + (people[who].length() + 1) + "s").formatted(sign));
      }
      found.append('\n');
    }
    assertThat(found.toString()).isEqualTo(WHO);
  }

  private String sign(Scene scene, String deed, String who) {
    Actor actor = person(scene, who);
    try {
      boolean seen =
          switch (deed) {
            case "page" -> !rounds.page(actor, scene.audit).rounds().isEmpty();
            case "code" ->
                rounds.page(actor, scene.audit).open().orElseThrow().groups().getFirst().code()
                    != null;
            case "extend" -> {
              RoundPage.Round round = rounds.page(actor, scene.audit).open().orElseThrow();
              rounds.extend(actor, scene.audit, round.id(), round.version(), round.closesOn());
              yield true;
            }
            case "close" -> {
              rounds.close(
                  actor, scene.audit, rounds.page(actor, scene.audit).rounds().getFirst().id());
              yield true;
            }
            case "busy", "final" -> rounds.voices(actor, scene.audit).areHeard();
            case "note" -> {
              TopicNote before = topics.of(actor, scene.audit).get("verbinden");
              int version = before == null ? 0 : before.version();
              topics.write(actor, scene.audit, "verbinden", version, "Samen bespreken");
              yield true;
            }
            default -> throw new IllegalArgumentException(deed);
          };
      return seen ? "y" : ".";
    } catch (Refusal refused) {
      return "!";
    } catch (NotFound unknown) {
      return "-";
    }
  }

  private Actor person(Scene scene, String who) {
    var spil = scene.walk.organisation;
    PersonId person =
        switch (who) {
          case "leads" -> scene.walk.joris;
          case "scores" -> scene.walk.fatima;
          case "teamlead" -> scene.walk.lead;
          case "member" -> spil.person(name(), Role.TEAM_MEMBER, scene.walk.team);
          case "coach" -> spil.person(name(), Role.COACH, scene.walk.team);
          case "manager" -> spil.person(name(), Role.MANAGER);
          case "admin" -> spil.person(name(), Role.ADMINISTRATOR);
          case "otherLead" -> spil.person(name(), Role.TEAM_LEAD, spil.team(name()));
          case "foreign" -> null;
          default -> throw new IllegalArgumentException(who);
        };
    if (person == null) {
      Scene abroad = scenes.scoring();
      return abroad.lead();
    }
    return spil.actor(person);
  }

  private static String name() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + System.nanoTime();
  }

  private void open(Actor actor, AuditId audit, Voice... voices) {
    rounds.open(actor, audit, Set.of(voices), GuestScene.today().plusDays(7));
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
