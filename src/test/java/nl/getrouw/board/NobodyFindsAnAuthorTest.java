package nl.getrouw.board;

import static nl.getrouw.db.Tables.BOARD;
import static nl.getrouw.db.Tables.BOARD_ANSWER;
import static nl.getrouw.db.Tables.BOARD_CARD;
import static nl.getrouw.db.Tables.BOARD_EVENT;
import static nl.getrouw.db.Tables.BOARD_PARTICIPANT;
import static nl.getrouw.db.Tables.BOARD_REACTION;
import static nl.getrouw.db.Tables.BOARD_SIGNATURE;
import static nl.getrouw.db.Tables.BOARD_VOTE;
import static nl.getrouw.db.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.getrouw.db.DefaultSchema;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.testing.ViewTest;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who can read every table, every page and the trail looks for who wrote a card. */
class NobodyFindsAnAuthorTest extends ViewTest {

  @Autowired Boards boards;
  @Autowired Rooms rooms;
  @Autowired BoardCards cards;
  @Autowired Votes votes;

  private BoardScene scene;
  private BoardId board;
  private String first;
  private String second;

  @BeforeEach
  void prepare() {
    scene = new BoardScene(fixture, boards, rooms, cards);
    board = scene.running("stigma", true);
    scene.goTo(board, Phase.WRITE);
    first = scene.write(board, scene.esra, scene.esrasPen, "Soms wil ik het ook niet weten");
    second = scene.write(board, scene.esra, scene.esrasPen, "De regel bij de voordeur");
  }

  /** What the tables can hold at all: no person, no time, no number that counts up. */
  @Test
  void noTableOfCardsHasAPersonATimeOrAnOrder() {
    Map<String, Set<String>> columns = new TreeMap<>();
    for (Table<?> table : List.of(BOARD_CARD, BOARD_REACTION, BOARD_VOTE, BOARD_ANSWER)) {
      columns.put(
          table.getName(),
          Arrays.stream(table.fields()).map(field -> field.getName()).collect(Collectors.toSet()));
    }

    assertThat(columns)
        .isEqualTo(
            Map.of(
                "board_card",
                Set.of(
                    "id",
                    "board_id",
                    "column_no",
                    "group_id",
                    "place",
                    "words",
                    "theme",
                    "ingredient",
                    "revealed",
                    "mark"),
                "board_reaction",
                Set.of("card_id", "kind", "mark"),
                "board_vote",
                Set.of("slot", "board_id", "target"),
                "board_answer",
                Set.of("slot", "board_id", "kind", "score")));
  }

  /** Nothing about a card is found again at a participant, in any table of the whole database. */
  @Test
  void noRowOfAnyTableLeadsFromACardToAPerson() {
    scene.goTo(board, Phase.REVEAL);
    cards.react(scene.member(scene.esra), board, scene.esrasPen, first, Reaction.WARM);
    cards.react(scene.member(scene.esra), board, scene.esrasPen, second, Reaction.WARM);
    scene.goTo(board, Phase.VOTE);
    votes.give(scene.member(scene.esra), board, scene.esrasPen, first);
    votes.give(scene.member(scene.esra), board, scene.esrasPen, second);
    votes.answer(scene.member(scene.esra), board, scene.esrasPen, Phase.CHECK_IN, 2);

    List<String> marks =
        db.select(BOARD_CARD.MARK)
            .from(BOARD_CARD)
            .where(BOARD_CARD.BOARD_ID.eq(board.value()))
            .fetch(BOARD_CARD.MARK);
    assertThat(Set.copyOf(marks)).hasSize(2);
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      List<String> rows = rows(table);
      if (table.equals(BOARD_CARD)) {
        continue;
      }
      assertThat(rows).as(table.getName()).noneMatch(row -> marks.stream().anyMatch(row::contains));
      assertThat(rows).as(table.getName()).noneMatch(row -> row.contains(scene.esrasPen.secret()));
      if (!Set.of(BOARD_REACTION, BOARD_VOTE).contains(table)) {
        assertThat(rows)
            .as(table.getName())
            .noneMatch(row -> row.contains(first) || row.contains(second));
      }
    }
    assertThat(
            db.select(BOARD_REACTION.MARK)
                .from(BOARD_REACTION)
                .where(BOARD_REACTION.CARD_ID.in(first, second))
                .fetchSet(BOARD_REACTION.MARK))
        .hasSize(2);
    assertThat(
            db.select(BOARD_PARTICIPANT.ID)
                .from(BOARD_PARTICIPANT)
                .join(BOARD_SIGNATURE)
                .on(BOARD_SIGNATURE.PARTICIPANT_ID.eq(BOARD_PARTICIPANT.ID))
                .where(BOARD_PARTICIPANT.BOARD_ID.eq(board.value()))
                .fetch())
        .isEmpty();
  }

  /** Also not of cards that everybody sees at once, while the board is going on. */
  @Test
  void theRowOfEventsKnowsNoCards() {
    assertThat(Arrays.stream(BOARD_EVENT.fields()).map(field -> field.getName()))
        .containsExactly("board_id", "revision", "kind");
  }

  /** Cards that come after the reveal do not lie in the order in which they came. */
  @Test
  void whereACardLiesDoesNotTellWhenItCame() {
    scene.goTo(board, Phase.TALK);
    List<String> came = new ArrayList<>();
    for (int card = 0; card < 12; card++) {
      came.add(scene.write(board, scene.tom, scene.tomsPen, "Later " + card));
    }

    List<String> lying =
        rooms.sight(scene.member(scene.esra), board, scene.esrasPen).cards().stream()
            .map(Card::id)
            .filter(came::contains)
            .toList();
    assertThat(lying).containsExactlyInAnyOrderElementsOf(came);
    assertThat(lying).isNotEqualTo(came); // one chance in 12! to fail
  }

  @Test
  void theRowOfEventsDoesNotGrowForEver() {
    for (int ring = 0; ring < 120; ring++) {
      votes.answer(scene.member(scene.esra), board, scene.esrasPen, Phase.CHECK_IN, 1 + ring % 5);
    }
    assertThat(db.fetchCount(BOARD_EVENT, BOARD_EVENT.BOARD_ID.eq(board.value()))).isEqualTo(100);
  }

  @Test
  void theTrailKnowsThatABoardBeganAndNothingElse() {
    assertThat(
            db.select(TRAIL.ACTION)
                .from(TRAIL)
                .where(TRAIL.OBJECT_TYPE.eq("Board"))
                .and(TRAIL.OBJECT_ID.eq(board.value()))
                .fetch(TRAIL.ACTION))
        .containsExactly("board.created", "board.started");
    assertThat(rows(TRAIL)).noneMatch(row -> row.contains("voordeur") || row.contains(first));
  }

  @Test
  void anonymityCannotBeLiftedNotEvenInTheDatabase() {
    assertThatThrownBy(
            () ->
                db.update(BOARD)
                    .set(BOARD.ANONYMOUS, false)
                    .where(BOARD.ID.eq(board.value()))
                    .execute())
        .hasMessageContaining("stays anonymous");
    long esra = rooms.sight(scene.member(scene.esra), board, scene.esrasPen).me();
    assertThatThrownBy(
            () ->
                db.insertInto(BOARD_SIGNATURE)
                    .set(BOARD_SIGNATURE.CARD_ID, first)
                    .set(BOARD_SIGNATURE.PARTICIPANT_ID, esra)
                    .execute())
        .hasMessageContaining("no author");
  }

  /** Everything the server keeps for the page of a colleague: the hidden cards are not in it. */
  @Test
  void hiddenCardsAreNotOnTheServersSideOfAColleaguesPage() {
    signInAs(scene.tom);
    open("borden/" + board);

    String page = tree(UI.getCurrent());
    assertThat(page).contains("omgekeerd op tafel").contains("2 kaarten");
    assertThat(page).doesNotContain("voordeur", "niet weten", first, second);

    scene.goTo(board, Phase.REVEAL);
    open("borden");
    open("borden/" + board);
    assertThat(tree(UI.getCurrent()))
        .contains("De regel bij de voordeur", "Soms wil ik het ook niet weten");
  }

  @Test
  void aRevealedCardOfAnAnonymousBoardCarriesNoName() {
    scene.goTo(board, Phase.REVEAL);

    assertThat(rooms.sight(scene.member(scene.tom), board, scene.tomsPen).cards())
        .hasSize(2)
        .allMatch(card -> card.author() == null);
    signInAs(scene.tom);
    open("borden/" + board);
    String slips = tree(UI.getCurrent()).replaceAll("(?s)^.*?gt-wall", "");
    assertThat(slips).doesNotContain("Esra");
  }

  @Test
  void onABoardWithNamesTheNameStandsAtTheCard() {
    BoardId named = scene.running("successen", false);
    scene.goTo(named, Phase.REVEAL);
    scene.write(named, scene.esra, scene.esrasPen, "Het lukte");

    assertThat(rooms.sight(scene.member(scene.tom), named, scene.tomsPen).cards())
        .extracting(Card::author)
        .containsExactly("Esra Demir");
  }

  private List<String> rows(Table<?> table) {
    return db.selectFrom(table).fetch().map(row -> Arrays.toString(row.intoArray()));
  }

  /** The texts, attributes and properties of a component and everything in it. */
  private static String tree(Component component) {
    StringBuilder all = new StringBuilder();
    walk(component, all);
    return all.toString();
  }

  private static void walk(Component component, StringBuilder all) {
    Element element = component.getElement();
    if (!element.isTextNode()) {
      all.append(element.getTag()).append(' ');
      element
          .getAttributeNames()
          .forEach(
              name -> all.append(name).append('=').append(element.getAttribute(name)).append(' '));
      element
          .getPropertyNames()
          .forEach(
              name -> all.append(name).append('=').append(element.getProperty(name)).append(' '));
    }
    all.append(element.getText()).append('\n');
    component.getChildren().forEach(child -> walk(child, all));
  }
}
