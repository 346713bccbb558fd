package nl.getrouw.board;

import static nl.getrouw.db.Tables.BOARD_AGREEMENT;
import static nl.getrouw.db.Tables.BOARD_ANSWER;
import static nl.getrouw.db.Tables.BOARD_VOTE;
import static org.jooq.impl.DSL.count;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.BoardId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Votes, answers to the two scales, and what was agreed. */
@Repository
class VoteRepository {

  private final DSLContext db;

  VoteRepository(DSLContext db) {
    this.db = db;
  }

  Map<String, Integer> votes(BoardId board) {
    return db.select(BOARD_VOTE.TARGET, count())
        .from(BOARD_VOTE)
        .where(BOARD_VOTE.BOARD_ID.eq(board.value()))
        .groupBy(BOARD_VOTE.TARGET)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /** All votes together. */
  int total(BoardId board) {
    return db.fetchCount(BOARD_VOTE, BOARD_VOTE.BOARD_ID.eq(board.value()));
  }

  /** All answers to one of the scales together. */
  int answered(BoardId board, Phase kind) {
    return db.fetchCount(
        BOARD_ANSWER,
        BOARD_ANSWER.BOARD_ID.eq(board.value()).and(BOARD_ANSWER.KIND.eq(kind.name())));
  }

  /** What lies in some slots, by slot. */
  Map<String, String> in(Collection<String> slots) {
    return db.select(BOARD_VOTE.SLOT, BOARD_VOTE.TARGET)
        .from(BOARD_VOTE)
        .where(BOARD_VOTE.SLOT.in(slots))
        .fetchMap(BOARD_VOTE.SLOT, BOARD_VOTE.TARGET);
  }

  void vote(BoardId board, String slot, String target) {
    db.insertInto(BOARD_VOTE)
        .set(BOARD_VOTE.SLOT, slot)
        .set(BOARD_VOTE.BOARD_ID, board.value())
        .set(BOARD_VOTE.TARGET, target)
        .execute();
  }

  void takeBack(String slot) {
    db.deleteFrom(BOARD_VOTE).where(BOARD_VOTE.SLOT.eq(slot)).execute();
  }

  Map<Phase, Map<Integer, Integer>> answers(BoardId board) {
    Map<Phase, Map<Integer, Integer>> answers = new EnumMap<>(Phase.class);
    db.select(BOARD_ANSWER.KIND, BOARD_ANSWER.SCORE, count())
        .from(BOARD_ANSWER)
        .where(BOARD_ANSWER.BOARD_ID.eq(board.value()))
        .groupBy(BOARD_ANSWER.KIND, BOARD_ANSWER.SCORE)
        .fetch()
        .forEach(
            row ->
                answers
                    .computeIfAbsent(Phase.valueOf(row.value1()), kind -> new TreeMap<>())
                    .put(row.value2(), row.value3()));
    return answers;
  }

  @Nullable Integer answer(String slot) {
    return db.select(BOARD_ANSWER.SCORE)
        .from(BOARD_ANSWER)
        .where(BOARD_ANSWER.SLOT.eq(slot))
        .fetchOne(row -> row.value1());
  }

  void answer(BoardId board, String slot, Phase kind, int score) {
    db.insertInto(BOARD_ANSWER)
        .set(BOARD_ANSWER.SLOT, slot)
        .set(BOARD_ANSWER.BOARD_ID, board.value())
        .set(BOARD_ANSWER.KIND, kind.name())
        .set(BOARD_ANSWER.SCORE, score)
        .onDuplicateKeyUpdate()
        .set(BOARD_ANSWER.SCORE, score)
        .execute();
  }

  List<Agreement> agreements(BoardId board) {
    return db.selectFrom(BOARD_AGREEMENT)
        .where(BOARD_AGREEMENT.BOARD_ID.eq(board.value()))
        .orderBy(BOARD_AGREEMENT.ID)
        .fetch(
            row ->
                new Agreement(
                    row.getId(),
                    row.getWords(),
                    row.getIngredient() == null ? null : Ingredient.valueOf(row.getIngredient()),
                    row.getActionId() == null ? null : new ActionId(row.getActionId())));
  }

  void agree(BoardId board, String words, @Nullable Ingredient ingredient) {
    db.insertInto(BOARD_AGREEMENT)
        .set(BOARD_AGREEMENT.BOARD_ID, board.value())
        .set(BOARD_AGREEMENT.WORDS, words)
        .set(BOARD_AGREEMENT.INGREDIENT, ingredient == null ? null : ingredient.name())
        .execute();
  }

  void became(long agreement, ActionId action) {
    db.update(BOARD_AGREEMENT)
        .set(BOARD_AGREEMENT.ACTION_ID, action.value())
        .where(BOARD_AGREEMENT.ID.eq(agreement))
        .execute();
  }

  void withdraw(BoardId board, long agreement) {
    db.deleteFrom(BOARD_AGREEMENT)
        .where(BOARD_AGREEMENT.ID.eq(agreement))
        .and(BOARD_AGREEMENT.BOARD_ID.eq(board.value()))
        .and(BOARD_AGREEMENT.ACTION_ID.isNull())
        .execute();
  }
}
