package nl.getrouw.board;

import static nl.getrouw.db.Tables.BOARD_EVENT;
import static nl.getrouw.db.Tables.BOARD_PARTICIPANT;
import static nl.getrouw.db.Tables.PULSE_TALLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.getrouw.board.BoardChecks.Check;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.pulse.Answers;
import nl.getrouw.pulse.Pulses;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.MovableClock;
import nl.getrouw.theme.Theme;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A theme check as a part of a board. */
@DatabaseTest
class BoardChecksTest {

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired Boards boards;
  @Autowired Rooms rooms;
  @Autowired BoardCards cards;
  @Autowired BoardChecks checks;
  @Autowired GuestDoor door;
  @Autowired Pulses pulses;
  @Autowired MovableClock clock;

  private BoardScene scene;
  private BoardId board;

  @BeforeEach
  void prepare() {
    scene = new BoardScene(fixture, boards, rooms, cards);
    board = scene.running("stigma", true);
  }

  @Test
  void whoLeadsAddsACheckBeforeTheWriting() {
    assertThatThrownBy(() -> checks.add(scene.member(scene.esra), board))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("lead");
    checks.add(lead(), board);

    assertThat(info().plan().stages().stream().map(Plan.Stage::phase))
        .containsSubsequence(Phase.CHECK_IN, Phase.THEME_CHECK, Phase.WRITE)
        .containsOnlyOnce(Phase.THEME_CHECK);
    assertThat(checks.mayAdd(info())).isFalse();
    assertThatThrownBy(() -> checks.add(lead(), board)).isInstanceOf(Refusal.class);
  }

  @Test
  void onceTheTeamWritesItIsTooLate() {
    scene.goTo(board, Phase.WRITE);

    assertThat(checks.mayAdd(info())).isFalse();
    assertThatThrownBy(() -> checks.add(lead(), board))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("check");
  }

  @Test
  void membersAndGuestsAnswerOnceAndSeeTogetherWhatCameOut() {
    started();
    List<Attendee> all = everybody(3);
    for (Attendee one : all) {
      checks.answer(one, board, new Answers(Map.of(Theme.HOOP, 4)));
    }

    for (Attendee one : all) {
      Check check = check(one);
      assertThat(check.answered()).isTrue();
      assertThat(check.enough()).isTrue();
      assertThat(check.shown()).isEmpty();
      assertThatThrownBy(() -> checks.answer(one, board, new Answers(Map.of(Theme.HOOP, 1))))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("twice");
    }
    assertThatThrownBy(() -> checks.close(scene.member(scene.esra), board))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("lead");
    checks.close(lead(), board);
    for (Attendee one : all) {
      assertThat(check(one).shown()).hasSize(1);
      assertThat(check(one).shown().getFirst().levels())
          .isEqualTo(Map.of(Theme.HOOP, new BigDecimal("4.0")));
    }
    assertThat(pulses.page(scene.actor(scene.tom), scene.wilgenhof).shown())
        .isEqualTo(check(lead()).shown());
  }

  @Test
  void fourAnswersShowNothingAndLeaveNothing() {
    started();
    for (Attendee one : everybody(2).subList(0, 4)) {
      checks.answer(one, board, new Answers(Map.of(Theme.HOOP, 4)));
    }
    checks.close(lead(), board);

    assertThat(check(lead()).shown()).isEmpty();
    assertThat(db.fetchCount(PULSE_TALLY, PULSE_TALLY.PULSE_ID.eq(pulse()))).isZero();
  }

  /** Not in the row of events, and not at the participant: only that there are enough is told. */
  @Test
  void thatSomebodyAnsweredIsToldToNobody() {
    started();
    List<Attendee> all = everybody(3);
    int before = db.fetchCount(BOARD_EVENT, BOARD_EVENT.BOARD_ID.eq(board.value()));
    List<String> seats =
        db.select()
            .from(BOARD_PARTICIPANT)
            .where(BOARD_PARTICIPANT.BOARD_ID.eq(board.value()))
            .fetch()
            .map(Object::toString);

    for (Attendee one : all.subList(0, 4)) {
      checks.answer(one, board, new Answers(Map.of(Theme.GRIP, 2)));
    }
    assertThat(db.fetchCount(BOARD_EVENT, BOARD_EVENT.BOARD_ID.eq(board.value())))
        .isEqualTo(before);
    checks.answer(all.get(4), board, new Answers(Map.of(Theme.GRIP, 2)));
    assertThat(db.fetchCount(BOARD_EVENT, BOARD_EVENT.BOARD_ID.eq(board.value())))
        .isEqualTo(before + 1);
    assertThat(
            db.select()
                .from(BOARD_PARTICIPANT)
                .where(BOARD_PARTICIPANT.BOARD_ID.eq(board.value()))
                .fetch()
                .map(Object::toString))
        .isEqualTo(seats);
  }

  @Test
  void aGuestDoesNotLearnWhatCameOutOfChecksBefore() {
    started();
    List<Attendee> all = everybody(3);
    all.forEach(one -> checks.answer(one, board, new Answers(Map.of(Theme.HOOP, 4))));
    checks.close(lead(), board);
    rooms.finish(scene.actor(scene.marijke), board);
    clock.move(Duration.ofDays(8));
    board = scene.running("stigma", true);
    started();
    all = everybody(3);
    all.forEach(one -> checks.answer(one, board, new Answers(Map.of(Theme.HOOP, 2))));
    checks.close(lead(), board);

    assertThat(check(lead()).shown()).hasSize(2);
    assertThat(check(all.getLast()).shown()).hasSize(1);
  }

  @Test
  void aBoardThatEndsEndsItsCheck() {
    started();
    everybody(3).forEach(one -> checks.answer(one, board, new Answers(Map.of(Theme.HOOP, 4))));
    rooms.finish(scene.actor(scene.marijke), board);

    assertThat(check(scene.member(scene.esra)).shown()).hasSize(1);
    assertThatThrownBy(() -> checks.of(scene.member(scene.bram), board))
        .isInstanceOf(NotFound.class);
  }

  private void started() {
    checks.add(lead(), board);
    scene.goTo(board, Phase.THEME_CHECK);
    checks.start(lead(), board);
    checks.start(lead(), board);
  }

  /** Three colleagues and some guests. */
  private List<Attendee> everybody(int guests) {
    List<Attendee> all =
        new ArrayList<>(
            List.of(
                scene.member(scene.marijke), scene.member(scene.esra), scene.member(scene.tom)));
    GuestDoor.Invitation invitation = door.open(String.valueOf(info().code()));
    for (int guest = 0; guest < guests; guest++) {
      Pen pen = Pen.fresh();
      door.sit(invitation, "Gast " + guest, pen);
      all.add(new Attendee.Guest(pen));
    }
    return all;
  }

  private Attendee lead() {
    return scene.member(scene.marijke);
  }

  private Check check(Attendee who) {
    return checks.of(who, board).orElseThrow();
  }

  private BoardInfo info() {
    return rooms.sight(lead(), board, scene.marijkesPen).info();
  }

  private long pulse() {
    return pulses
        .page(scene.actor(scene.marijke), scene.wilgenhof)
        .closed()
        .getFirst()
        .id()
        .value();
  }
}
