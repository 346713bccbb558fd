package nl.getrouw.board;

import static nl.getrouw.db.Tables.BOARD_CARD;
import static nl.getrouw.db.Tables.BOARD_GROUP;
import static nl.getrouw.db.Tables.BOARD_PARTICIPANT;
import static nl.getrouw.db.Tables.BOARD_REACTION;
import static nl.getrouw.db.Tables.BOARD_SIGNATURE;
import static nl.getrouw.db.Tables.BOARD_VOTE;
import static nl.getrouw.db.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.db.tables.records.BoardCardRecord;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.BoardId;
import nl.getrouw.theme.Theme;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Cards and the groups they lie in. */
@Repository
class CardRepository {

  /** A card as stored, with its mark, which never leaves this package. */
  record Stored(
      String id,
      int column,
      @Nullable String group,
      long place,
      String words,
      @Nullable Theme theme,
      @Nullable Ingredient ingredient,
      boolean revealed,
      String mark) {}

  private final DSLContext db;

  CardRepository(DSLContext db) {
    this.db = db;
  }

  Optional<BoardId> boardOf(String card) {
    return db.select(BOARD_CARD.BOARD_ID)
        .from(BOARD_CARD)
        .where(BOARD_CARD.ID.eq(card))
        .fetchOptional(row -> new BoardId(row.value1()));
  }

  Optional<Stored> find(BoardId board, String card) {
    return stored(board, BOARD_CARD.ID.eq(card)).stream().findAny();
  }

  List<Stored> stored(BoardId board) {
    return stored(board, DSL.noCondition());
  }

  private List<Stored> stored(BoardId board, Condition which) {
    return db.selectFrom(BOARD_CARD)
        .where(BOARD_CARD.BOARD_ID.eq(board.value()))
        .and(which)
        .orderBy(BOARD_CARD.PLACE, BOARD_CARD.ID)
        .fetch(CardRepository::card);
  }

  private static Stored card(BoardCardRecord row) {
    return new Stored(
        row.getId(),
        row.getColumnNo(),
        row.getGroupId(),
        row.getPlace(),
        row.getWords(),
        row.getTheme() == null ? null : Theme.valueOf(row.getTheme()),
        row.getIngredient() == null ? null : Ingredient.valueOf(row.getIngredient()),
        row.getRevealed(),
        row.getMark());
  }

  void insert(BoardId board, Stored card) {
    db.insertInto(BOARD_CARD)
        .set(BOARD_CARD.ID, card.id())
        .set(BOARD_CARD.BOARD_ID, board.value())
        .set(BOARD_CARD.COLUMN_NO, card.column())
        .set(BOARD_CARD.PLACE, card.place())
        .set(BOARD_CARD.WORDS, card.words())
        .set(BOARD_CARD.THEME, card.theme() == null ? null : card.theme().name())
        .set(BOARD_CARD.REVEALED, card.revealed())
        .set(BOARD_CARD.MARK, card.mark())
        .execute();
  }

  /** On boards with names only: the database refuses it for others. */
  void sign(String card, long participant) {
    db.insertInto(BOARD_SIGNATURE)
        .set(BOARD_SIGNATURE.CARD_ID, card)
        .set(BOARD_SIGNATURE.PARTICIPANT_ID, participant)
        .execute();
  }

  boolean isSigned(String card, long participant) {
    return db.fetchExists(
        BOARD_SIGNATURE,
        BOARD_SIGNATURE.CARD_ID.eq(card).and(BOARD_SIGNATURE.PARTICIPANT_ID.eq(participant)));
  }

  void words(String card, String words) {
    db.update(BOARD_CARD).set(BOARD_CARD.WORDS, words).where(BOARD_CARD.ID.eq(card)).execute();
  }

  void theme(String card, @Nullable Theme theme) {
    db.update(BOARD_CARD)
        .set(BOARD_CARD.THEME, theme == null ? null : theme.name())
        .where(BOARD_CARD.ID.eq(card))
        .execute();
  }

  void ingredient(String card, @Nullable Ingredient ingredient) {
    db.update(BOARD_CARD)
        .set(BOARD_CARD.INGREDIENT, ingredient == null ? null : ingredient.name())
        .where(BOARD_CARD.ID.eq(card))
        .execute();
  }

  void place(String card, int column, @Nullable String group, long place) {
    db.update(BOARD_CARD)
        .set(BOARD_CARD.COLUMN_NO, column)
        .set(BOARD_CARD.GROUP_ID, group)
        .set(BOARD_CARD.PLACE, place)
        .where(BOARD_CARD.ID.eq(card))
        .execute();
  }

  void reveal(String card, long place) {
    db.update(BOARD_CARD)
        .set(BOARD_CARD.REVEALED, true)
        .set(BOARD_CARD.PLACE, place)
        .where(BOARD_CARD.ID.eq(card))
        .execute();
  }

  void delete(String card) {
    db.deleteFrom(BOARD_VOTE).where(BOARD_VOTE.TARGET.eq(card)).execute();
    db.deleteFrom(BOARD_CARD).where(BOARD_CARD.ID.eq(card)).execute();
  }

  List<CardGroup> groups(BoardId board, Map<String, Integer> votes) {
    Map<String, Integer> sums = new HashMap<>(votes);
    db.select(BOARD_CARD.ID, BOARD_CARD.GROUP_ID)
        .from(BOARD_CARD)
        .where(BOARD_CARD.BOARD_ID.eq(board.value()))
        .and(BOARD_CARD.GROUP_ID.isNotNull())
        .fetch()
        .forEach(
            row -> sums.merge(row.value2(), votes.getOrDefault(row.value1(), 0), Integer::sum));
    return db.selectFrom(BOARD_GROUP)
        .where(BOARD_GROUP.BOARD_ID.eq(board.value()))
        .orderBy(BOARD_GROUP.PLACE, BOARD_GROUP.ID)
        .fetch(
            row ->
                new CardGroup(
                    row.getId(), row.getName(), row.getPlace(), sums.getOrDefault(row.getId(), 0)));
  }

  void insertGroup(BoardId board, CardGroup group) {
    db.insertInto(BOARD_GROUP)
        .set(BOARD_GROUP.ID, group.id())
        .set(BOARD_GROUP.BOARD_ID, board.value())
        .set(BOARD_GROUP.NAME, group.name())
        .set(BOARD_GROUP.PLACE, group.place())
        .execute();
  }

  void renameGroup(BoardId board, String group, String name) {
    db.update(BOARD_GROUP)
        .set(BOARD_GROUP.NAME, name)
        .where(BOARD_GROUP.ID.eq(group))
        .and(BOARD_GROUP.BOARD_ID.eq(board.value()))
        .execute();
  }

  /** Its cards lie loose again; votes on it can be given anew. */
  void dissolve(BoardId board, String group) {
    db.update(BOARD_CARD)
        .setNull(BOARD_CARD.GROUP_ID)
        .where(BOARD_CARD.GROUP_ID.eq(group))
        .and(BOARD_CARD.BOARD_ID.eq(board.value()))
        .execute();
    db.deleteFrom(BOARD_VOTE)
        .where(BOARD_VOTE.TARGET.eq(group))
        .and(BOARD_VOTE.BOARD_ID.eq(board.value()))
        .execute();
    db.deleteFrom(BOARD_GROUP)
        .where(BOARD_GROUP.ID.eq(group))
        .and(BOARD_GROUP.BOARD_ID.eq(board.value()))
        .execute();
  }

  /** The names under the cards of a board with names. */
  Map<String, String> authors(BoardId board) {
    return db.select(BOARD_SIGNATURE.CARD_ID, coalesce(PERSON.NAME, BOARD_PARTICIPANT.ALIAS))
        .from(BOARD_SIGNATURE)
        .join(BOARD_PARTICIPANT)
        .on(BOARD_PARTICIPANT.ID.eq(BOARD_SIGNATURE.PARTICIPANT_ID))
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(BOARD_PARTICIPANT.PERSON_ID))
        .where(BOARD_PARTICIPANT.BOARD_ID.eq(board.value()))
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  Map<String, Map<Reaction, Integer>> reactions(BoardId board) {
    Map<String, Map<Reaction, Integer>> reactions = new HashMap<>();
    db.select(BOARD_REACTION.CARD_ID, BOARD_REACTION.KIND, count())
        .from(BOARD_REACTION)
        .join(BOARD_CARD)
        .on(BOARD_CARD.ID.eq(BOARD_REACTION.CARD_ID))
        .where(BOARD_CARD.BOARD_ID.eq(board.value()))
        .groupBy(BOARD_REACTION.CARD_ID, BOARD_REACTION.KIND)
        .fetch()
        .forEach(
            row ->
                reactions
                    .computeIfAbsent(row.value1(), card -> new EnumMap<>(Reaction.class))
                    .put(Reaction.valueOf(row.value2()), row.value3()));
    return reactions;
  }

  Map<String, List<String>> reactionMarks(BoardId board) {
    return db.select(BOARD_REACTION.CARD_ID, BOARD_REACTION.MARK)
        .from(BOARD_REACTION)
        .join(BOARD_CARD)
        .on(BOARD_CARD.ID.eq(BOARD_REACTION.CARD_ID))
        .where(BOARD_CARD.BOARD_ID.eq(board.value()))
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  /** Takes a reaction back; false when there was none. */
  boolean takeBack(String card, Reaction kind, String mark) {
    return db.deleteFrom(BOARD_REACTION)
            .where(BOARD_REACTION.CARD_ID.eq(card))
            .and(BOARD_REACTION.KIND.eq(kind.name()))
            .and(BOARD_REACTION.MARK.eq(mark))
            .execute()
        == 1;
  }

  /** How often a card was answered in this way. */
  int reactions(String card, Reaction kind) {
    return db.fetchCount(
        BOARD_REACTION, BOARD_REACTION.CARD_ID.eq(card).and(BOARD_REACTION.KIND.eq(kind.name())));
  }

  void react(String card, Reaction kind, String mark) {
    db.insertInto(BOARD_REACTION)
        .set(BOARD_REACTION.CARD_ID, card)
        .set(BOARD_REACTION.KIND, kind.name())
        .set(BOARD_REACTION.MARK, mark)
        .execute();
  }
}
