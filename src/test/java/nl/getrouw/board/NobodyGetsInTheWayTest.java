package nl.getrouw.board;

import static nl.getrouw.db.Tables.LETTER;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.board.BoardCards.Spot;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.testing.ViewTest;
import nl.getrouw.theme.Theme;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody sends a board what does not belong there: ids of other boards, scripts for words. */
class NobodyGetsInTheWayTest extends ViewTest {

  private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";

  @Autowired Boards boards;
  @Autowired Rooms rooms;
  @Autowired BoardCards cards;
  @Autowired Votes votes;
  @Autowired Agreements agreements;
  @Autowired Summaries summaries;
  @Autowired GuestDoor door;

  private BoardScene scene;
  private BoardId board;

  @BeforeEach
  void prepare() {
    scene = new BoardScene(fixture, boards, rooms, cards);
    board = scene.running("stigma", true);
  }

  /** Also not for who leads both. */
  @Test
  void whatLiesOnAnotherBoardDoesNotExistHere() {
    BoardId other = scene.running("taal", true);
    scene.goTo(other, Phase.TALK);
    String far = scene.write(other, scene.marijke, scene.marijkesPen, "Daar");
    Attendee lead = scene.member(scene.marijke);
    String farGroup = cards.group(lead, other, scene.marijkesPen, "Daar", List.of(far));
    scene.goTo(board, Phase.VOTE);
    String here = scene.write(board, scene.marijke, scene.marijkesPen, "Hier");
    Pen pen = scene.marijkesPen;

    Stream.<ThrowingCallable>of(
            () -> cards.edit(lead, board, pen, far, "Anders"),
            () -> cards.delete(lead, board, pen, far),
            () -> cards.theme(lead, board, pen, far, Theme.HOOP),
            () -> cards.ingredient(lead, board, pen, far, null),
            () -> cards.react(lead, board, pen, far, Reaction.WARM),
            () -> cards.move(lead, board, pen, far, new Spot.Loose(), null),
            () -> cards.move(lead, board, pen, here, new Spot.Group(farGroup), null),
            () -> cards.group(lead, board, pen, "Samen", List.of(here, far)),
            () -> cards.rename(lead, board, farGroup, "Anders"),
            () -> cards.dissolve(lead, board, farGroup),
            () -> cards.write(lead, board, pen, far, 0, "Nog eens"),
            () -> votes.give(lead, board, pen, far),
            () -> votes.give(lead, board, pen, farGroup),
            () -> cards.write(lead, board, pen, "no id", 0, "Kwaad"),
            () -> cards.write(lead, board, pen, UUID.randomUUID().toString(), 99, "Kwaad"),
            () -> rooms.goTo(lead, board, 99))
        .forEach(deed -> assertThatThrownBy(deed).isInstanceOf(NotFound.class));
    assertThat(rooms.sight(lead, other, pen).cards()).extracting(Card::words).containsOnly("Daar");
    assertThat(rooms.sight(lead, other, pen).groups())
        .extracting(CardGroup::name)
        .containsExactly("Daar");
  }

  @Test
  void scriptsInWordsStayWords() {
    scene.goTo(board, Phase.TALK);
    scene.write(board, scene.esra, scene.esrasPen, SCRIPT);
    cards.group(scene.member(scene.esra), board, scene.esrasPen, SCRIPT, List.of());
    agreements.agree(scene.member(scene.esra), board, SCRIPT, null);
    GuestDoor.Invitation invitation = door.open(String.valueOf(sight().info().code()));
    door.sit(invitation, "<b>Rob</b>", Pen.fresh());
    signInAs(scene.tom);
    open("borden/" + board);
    assertThat(texts()).contains(SCRIPT);
    assertThat(markup()).noneMatch(html -> html.contains("alert"));

    rooms.finish(scene.actor(scene.marijke), board);
    open("borden/" + board + "/samenvatting");
    assertThat(texts()).contains(SCRIPT);
    assertThat(markup()).noneMatch(html -> html.contains("alert"));
    summaries.mail(scene.actor(scene.marijke), board);
    assertThat(
            db.select(LETTER.BODY_HTML)
                .from(LETTER)
                .where(LETTER.PERSON_ID.eq(scene.esra.value()))
                .fetch(LETTER.BODY_HTML))
        .hasSize(1)
        .allMatch(html -> html.contains("&lt;script&gt;") && !html.contains("<script"));
  }

  /** The mail and the trail hold what was agreed and done, and no card. */
  @Test
  void theMailHoldsAgreementsAndNoCards() {
    scene.goTo(board, Phase.TALK);
    scene.write(board, scene.esra, scene.esrasPen, "De regel bij de voordeur");
    agreements.agree(scene.member(scene.esra), board, "We schrappen één regel", null);
    rooms.finish(scene.actor(scene.marijke), board);
    assertThat(summaries.mail(scene.actor(scene.marijke), board)).isEqualTo(3);
    summaries.paper(scene.actor(scene.tom), board);

    assertThat(db.select(LETTER.BODY_TEXT).from(LETTER).fetch(LETTER.BODY_TEXT))
        .anyMatch(body -> body.contains("We schrappen één regel"))
        .noneMatch(body -> body.contains("voordeur"));
    assertThat(
            db.select(TRAIL.ACTION)
                .from(TRAIL)
                .where(TRAIL.OBJECT_TYPE.eq("Board"))
                .and(TRAIL.OBJECT_ID.eq(board.value()))
                .fetch(TRAIL.ACTION))
        .containsExactly(
            "board.created", "board.started", "board.finished", "board.mailed", "board.printed");
  }

  @Test
  void whoseRoleWasWithdrawnIsOutAtOnce() {
    scene.goTo(board, Phase.TALK);
    Attendee tom = scene.member(scene.tom);
    String card = scene.write(board, scene.tom, scene.tomsPen, "Nog even");
    scene.spil.withdraw(scene.tom);
    Attendee now = scene.member(scene.tom);

    assertThat(rooms.isIn(tom, board)).isTrue();
    assertThat(rooms.isIn(now, board)).isFalse();
    assertThatThrownBy(() -> rooms.sight(now, board, scene.tomsPen)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> cards.edit(now, board, scene.tomsPen, card, "Toch"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> votes.answer(now, board, scene.tomsPen, Phase.CLOSE, 1))
        .isInstanceOf(NotFound.class);
  }

  private Sight sight() {
    return rooms.sight(scene.member(scene.tom), board, scene.tomsPen);
  }

  private static String texts() {
    return all(UI.getCurrent())
        .map(one -> one.getElement().getText())
        .collect(Collectors.joining("\n"));
  }

  /** What the page hands to the browser as markup. */
  private static List<String> markup() {
    return all(UI.getCurrent())
        .map(one -> one.getElement().getProperty("innerHTML", ""))
        .filter(html -> !html.isEmpty())
        .toList();
  }

  private static Stream<Component> all(Component one) {
    return Stream.concat(Stream.of(one), one.getChildren().flatMap(child -> all(child)));
  }
}
