package nl.getrouw.board;

import static nl.getrouw.db.Tables.BOARD;
import static nl.getrouw.db.Tables.LETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A board that waits for its day. */
@DatabaseTest
class PlanningTest {

  private static final Instant THEN =
      LocalDateTime.of(2031, 3, 14, 13, 30).atZone(Moments.ZONE).toInstant();

  @Autowired Fixture fixture;
  @Autowired DSLContext db;
  @Autowired Boards boards;
  @Autowired Rooms rooms;
  @Autowired BoardCards cards;
  @Autowired Planning planning;

  private BoardScene scene;
  private BoardId board;

  @BeforeEach
  void prepare() {
    scene = new BoardScene(fixture, boards, rooms, cards);
    board =
        boards.create(
            scene.actor(scene.marijke),
            new Boards.Draft(scene.wilgenhof, "successen", "Wat lukte er", true, THEN));
  }

  @Test
  void theTeamGetsItInItsCalendarsAndHearsWhenItMovesOrDoesNotTakePlace() {
    assertThat(planning.invite(scene.actor(scene.marijke), board)).isEqualTo(3);
    planning.move(scene.actor(scene.marijke), board, THEN.plus(Duration.ofDays(7)));
    planning.drop(scene.actor(scene.marijke), board);

    List<String> calendars =
        db.select(LETTER.CALENDAR)
            .from(LETTER)
            .where(LETTER.PERSON_ID.eq(scene.esra.value()))
            .orderBy(LETTER.ID)
            .fetch(row -> row.value1());
    assertThat(calendars).hasSize(3).allMatch(one -> one.contains("UID:bord-" + board));
    assertThat(calendars.get(0)).contains("SEQUENCE:0").contains("20310314T");
    assertThat(calendars.get(1)).contains("SEQUENCE:1").contains("20310321T");
    assertThat(calendars.get(2)).contains("SEQUENCE:2").contains("STATUS:CANCELLED");
    assertThat(methods(scene.tom)).containsExactly("REQUEST", "REQUEST", "CANCEL");
    assertThat(methods(scene.bram)).isEmpty();
    assertThat(db.fetchExists(BOARD, BOARD.ID.eq(board.value()))).isFalse();
  }

  @Test
  void whoWasNotInvitedHearsNothing() {
    planning.move(scene.actor(scene.marijke), board, THEN.plus(Duration.ofDays(7)));
    planning.drop(scene.actor(scene.marijke), board);

    assertThat(methods(scene.esra)).isEmpty();
  }

  @Test
  void aMomentThatIsPastIsRefused() {
    Instant past = Instant.now().minus(Duration.ofHours(1));
    assertThatThrownBy(() -> planning.move(scene.actor(scene.marijke), board, past))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("past");
    assertThatThrownBy(
            () ->
                boards.create(
                    scene.actor(scene.marijke),
                    new Boards.Draft(scene.wilgenhof, "successen", "Gisteren", true, past)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("past");
  }

  @Test
  void aBoardThatBeganStaysWhereItIs() {
    boards.start(scene.actor(scene.marijke), board);

    assertThatThrownBy(() -> planning.drop(scene.actor(scene.marijke), board))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("began");
    assertThat(db.fetchExists(BOARD, BOARD.ID.eq(board.value()))).isTrue();
  }

  private List<String> methods(PersonId person) {
    return db.select(LETTER.CALENDAR_METHOD)
        .from(LETTER)
        .where(LETTER.PERSON_ID.eq(person.value()))
        .orderBy(LETTER.ID)
        .fetch(row -> row.value1());
  }
}
