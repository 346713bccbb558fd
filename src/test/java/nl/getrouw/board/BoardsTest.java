package nl.getrouw.board;

import static nl.getrouw.db.Tables.BOARD;
import static nl.getrouw.db.Tables.BOARD_CARD;
import static nl.getrouw.db.Tables.BOARD_EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.getrouw.action.ActionPage;
import nl.getrouw.action.Actions;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.action.OriginKind;
import nl.getrouw.board.BoardCards.Spot;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import nl.getrouw.theme.Theme;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class BoardsTest {

  @Autowired Fixture fixture;
  @Autowired Boards boards;
  @Autowired Rooms rooms;
  @Autowired BoardCards cards;
  @Autowired Votes votes;
  @Autowired Agreements agreements;
  @Autowired GuestDoor door;
  @Autowired Templates templates;
  @Autowired Actions actions;
  @Autowired DSLContext db;

  private BoardScene scene;

  @BeforeEach
  void prepare() {
    scene = new BoardScene(fixture, boards, rooms, cards);
  }

  private Sight esra(BoardId board) {
    return rooms.sight(scene.member(scene.esra), board, scene.esrasPen);
  }

  private Sight tom(BoardId board) {
    return rooms.sight(scene.member(scene.tom), board, scene.tomsPen);
  }

  @Test
  void tenTemplatesOrMoreAreThereInTwoLanguagesWithAHintForEveryPhase() {
    List<Template> all = templates.all(scene.actor(scene.marijke));

    assertThat(all).hasSizeGreaterThanOrEqualTo(10);
    assertThat(all)
        .allSatisfy(
            template -> {
              Plan plan = template.plan();
              assertThat(plan.name().en()).isNotBlank();
              assertThat(plan.purpose().isOneText()).isFalse();
              assertThat(plan.columns())
                  .allMatch(column -> !column.prompt().isOneText())
                  .hasSizeBetween(2, 6);
              assertThat(plan.stages().stream().map(Plan.Stage::phase))
                  .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(Phase.THEME_CHECK)));
              assertThat(plan.stages()).allMatch(stage -> !stage.hint().isOneText());
              assertThat(plan.minutes()).isBetween(30, 90);
            });
  }

  @Test
  void aTeamGoesThroughAllPhases() {
    BoardId board = scene.running("hoop-en-risico", true);
    votes.answer(scene.member(scene.esra), board, scene.esrasPen, Phase.CHECK_IN, 4);
    scene.goTo(board, Phase.WRITE);
    String hers = scene.write(board, scene.esra, scene.esrasPen, "Hij had drie goede weken");
    String his = scene.write(board, scene.tom, scene.tomsPen, "Zijn moeder ziet het eerder");

    assertThat(tom(board).cards()).extracting(Card::id).containsExactly(his);
    assertThat(tom(board).info().hidden()).isEqualTo(2);
    assertThat(esra(board).mine()).containsExactly(hers);

    scene.goTo(board, Phase.REVEAL);
    assertThat(tom(board).cards())
        .extracting(Card::words)
        .containsExactlyInAnyOrder("Hij had drie goede weken", "Zijn moeder ziet het eerder");
    cards.react(scene.member(scene.tom), board, scene.tomsPen, hers, Reaction.SAME);
    cards.theme(scene.member(scene.tom), board, scene.tomsPen, hers, Theme.HOOP);

    scene.goTo(board, Phase.GROUP);
    String group =
        cards.group(scene.member(scene.tom), board, scene.tomsPen, "Samen", List.of(hers));
    cards.move(scene.member(scene.esra), board, scene.esrasPen, his, new Spot.Group(group), hers);
    assertThat(tom(board).cards()).extracting(Card::id).containsExactly(his, hers);

    scene.goTo(board, Phase.VOTE);
    votes.give(scene.member(scene.esra), board, scene.esrasPen, group);
    votes.give(scene.member(scene.tom), board, scene.tomsPen, group);
    assertThat(tom(board).groups()).extracting(CardGroup::votes).containsExactly(0);
    assertThat(tom(board).votes()).containsEntry(group, 1);

    scene.goTo(board, Phase.TALK);
    assertThat(tom(board).groups()).extracting(CardGroup::votes).containsExactly(2);
    assertThat(tom(board).info().timerUntil()).isNotNull();

    scene.goTo(board, Phase.AGREE);
    agreements.agree(scene.member(scene.tom), board, "We bellen zijn moeder eerst", null);
    Agreement agreed = tom(board).info().agreements().getFirst();
    LocalDate soon = LocalDate.now(Moments.ZONE).plusDays(14);
    ActionId action =
        agreements.makeAction(
            scene.actor(scene.marijke),
            board,
            agreed.id(),
            new Words(agreed.words(), "", scene.tom, soon));
    ActionPage page = actions.page(scene.actor(scene.tom), action);
    assertThat(page.action().origin().kind()).isEqualTo(OriginKind.BOARD);
    assertThat(page.action().origin().text()).contains("Ons bord");

    scene.goTo(board, Phase.CLOSE);
    rooms.finish(scene.actor(scene.marijke), board);
    assertThat(tom(board).info().state()).isEqualTo(BoardState.FINISHED);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> scene.write(board, scene.tom, scene.tomsPen, "Te laat"));
    assertThat(boards.list(scene.actor(scene.esra))).extracting(BoardRow::id).contains(board);
    assertThat(boards.list(scene.actor(scene.bram))).isEmpty();
  }

  @Test
  void sendingACardTwiceAddsItOnce() {
    BoardId board = scene.running("successen", true);
    scene.goTo(board, Phase.WRITE);
    String key = UUID.randomUUID().toString();

    cards.write(scene.member(scene.esra), board, scene.esrasPen, key, 1, "Het lukte");
    cards.write(scene.member(scene.esra), board, scene.esrasPen, key, 1, "Het lukte");

    assertThat(esra(board).cards()).hasSize(1);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> cards.write(scene.member(scene.tom), board, scene.tomsPen, key, 1, "Van mij"));
  }

  @Test
  void thirtyCardsAtTheSameTimeAllSurviveAndRevisionsHaveNoGaps() throws Exception {
    BoardId board = scene.running("successen", true);
    scene.goTo(board, Phase.GROUP);
    long before = esra(board).info().revision();
    List<Callable<String>> writers = new ArrayList<>();
    for (int writer = 0; writer < 30; writer++) {
      String words = "Kaart " + writer;
      writers.add(() -> scene.write(board, scene.esra, Pen.fresh(), words));
    }

    try (ExecutorService threads = Executors.newFixedThreadPool(15)) {
      for (Future<String> written : threads.invokeAll(writers)) {
        written.get();
      }
    }

    assertThat(esra(board).cards()).hasSize(30);
    assertThat(esra(board).info().revision()).isEqualTo(before + 30);
    assertThat(
            db.select(BOARD_EVENT.REVISION)
                .from(BOARD_EVENT)
                .where(BOARD_EVENT.BOARD_ID.eq(board.value()))
                .and(BOARD_EVENT.REVISION.gt(before))
                .fetchSet(BOARD_EVENT.REVISION))
        .hasSize(30);
  }

  @Test
  void twoPeopleWhoDragOneCardEndInOnePlace() throws Exception {
    BoardId board = scene.running("successen", false);
    scene.goTo(board, Phase.GROUP);
    String card = scene.write(board, scene.esra, scene.esrasPen, "Van wie ben ik");
    String other = scene.write(board, scene.tom, scene.tomsPen, "Een ander");
    String left = cards.group(scene.member(scene.tom), board, scene.tomsPen, "Links", List.of());
    String right =
        cards.group(scene.member(scene.tom), board, scene.tomsPen, "Rechts", List.of(other));
    List<Callable<Boolean>> drags = new ArrayList<>();
    for (int drag = 0; drag < 10; drag++) {
      String to = drag % 2 == 0 ? left : right;
      drags.add(
          () -> {
            cards.move(
                scene.member(scene.tom), board, scene.tomsPen, card, new Spot.Group(to), null);
            return true;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
      for (Future<Boolean> dragged : threads.invokeAll(drags)) {
        dragged.get();
      }
    }

    assertThat(esra(board).cards()).isEqualTo(tom(board).cards()).hasSize(2);
    assertThat(esra(board).cards())
        .filteredOn(one -> one.id().equals(card))
        .allMatch(one -> Set.of(left, right).contains(one.group()));
  }

  @Test
  void votesAreLimitedAndCanBeTakenBack() {
    BoardId board = scene.running("hoop-en-risico", true);
    scene.goTo(board, Phase.WRITE);
    String card = scene.write(board, scene.esra, scene.esrasPen, "Rust is ook vooruitgang");
    scene.goTo(board, Phase.VOTE);
    for (int vote = 0; vote < 3; vote++) {
      votes.give(scene.member(scene.esra), board, scene.esrasPen, card);
    }

    assertThat(esra(board).votesLeft()).isZero();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> votes.give(scene.member(scene.esra), board, scene.esrasPen, card));
    votes.takeBack(scene.member(scene.esra), board, scene.esrasPen, card);
    assertThat(esra(board).votesLeft()).isEqualTo(1);
    assertThat(tom(board).votes()).isEmpty();
  }

  /** Who forgets the secret of the browser has fresh votes, but not more than all together. */
  @Test
  void thereAreNeverMoreVotesAndAnswersThanEverybodyTogetherCanGive() {
    BoardId board = scene.running("hoop-en-risico", true);
    scene.goTo(board, Phase.WRITE);
    String card = scene.write(board, scene.esra, scene.esrasPen, "Rust is ook vooruitgang");
    scene.goTo(board, Phase.VOTE);
    Attendee esra = scene.member(scene.esra);
    for (int vote = 0; vote < 9; vote++) {
      votes.give(esra, board, Pen.fresh(), card);
    }
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> votes.give(esra, board, Pen.fresh(), card))
        .withMessageContaining("allVotes");

    Pen known = Pen.fresh();
    votes.answer(esra, board, known, Phase.CLOSE, 1);
    votes.answer(esra, board, Pen.fresh(), Phase.CLOSE, 1);
    votes.answer(esra, board, Pen.fresh(), Phase.CLOSE, 1);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> votes.answer(esra, board, Pen.fresh(), Phase.CLOSE, 1))
        .withMessageContaining("allAnswers");
    votes.answer(esra, board, known, Phase.CLOSE, 5);

    scene.goTo(board, Phase.TALK);
    for (int times = 0; times < 3; times++) {
      cards.react(esra, board, Pen.fresh(), card, Reaction.WARM);
    }
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> cards.react(esra, board, Pen.fresh(), card, Reaction.WARM))
        .withMessageContaining("reactions");
  }

  @Test
  void goingBackToWritingHidesNewCardsUntilTheNextReveal() {
    BoardId board = scene.running("successen", true);
    scene.goTo(board, Phase.WRITE);
    scene.write(board, scene.esra, scene.esrasPen, "Eerst");
    scene.goTo(board, Phase.GROUP);
    scene.goTo(board, Phase.WRITE);
    scene.write(board, scene.esra, scene.esrasPen, "Later");

    assertThat(tom(board).cards()).extracting(Card::words).containsExactly("Eerst");
    scene.goTo(board, Phase.REVEAL);
    assertThat(tom(board).cards()).hasSize(2);
  }

  @Test
  void aGuestComesInWithTheCodeAndGoesOutAtTheEnd() {
    BoardId board = scene.running("taal", true);
    String code = String.valueOf(tom(board).info().code());
    GuestDoor.Invitation invitation = door.open(code.toLowerCase(java.util.Locale.ROOT));
    Pen pen = Pen.fresh();
    door.sit(invitation, "Rob", pen);
    Attendee rob = new Attendee.Guest(pen);

    assertThat(rooms.sight(rob, board, pen).info().participants())
        .extracting(Participant::name)
        .contains("Rob");
    rooms.ring(rob, board);
    assertThat(tom(board).info().rings()).isEqualTo(1);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rooms.goTo(rob, board, 2));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> rooms.sight(new Attendee.Guest(Pen.fresh()), board, pen));

    rooms.finish(scene.actor(scene.marijke), board);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rooms.sight(rob, board, pen));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> door.open(code));
  }

  @Test
  void theLeadCanBeHandedOver() {
    BoardId board = scene.running("dilemma", false);
    rooms.handOver(scene.member(scene.marijke), board, scene.esra);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> rooms.goTo(scene.member(scene.marijke), board, 1));
    rooms.goTo(scene.member(scene.esra), board, 1);
    rooms.takeOver(scene.actor(scene.marijke), board);
    rooms.goTo(scene.member(scene.marijke), board, 2);
    assertThat(esra(board).info().stage()).isEqualTo(2);
  }

  @Test
  void afterwardsNothingTellsInWhichOrderThingsHappened() {
    BoardId board = scene.running("stigma", true);
    scene.goTo(board, Phase.WRITE);
    scene.write(board, scene.esra, scene.esrasPen, "Soms denk ik dat ook");
    rooms.finish(scene.actor(scene.marijke), board);

    assertThat(db.fetchCount(BOARD_EVENT, BOARD_EVENT.BOARD_ID.eq(board.value()))).isEqualTo(1);
    assertThat(db.fetchCount(BOARD_CARD, BOARD_CARD.BOARD_ID.eq(board.value()))).isEqualTo(1);
    assertThat(db.fetchExists(BOARD, BOARD.ID.eq(board.value()).and(BOARD.CODE.isNull()))).isTrue();
  }
}
