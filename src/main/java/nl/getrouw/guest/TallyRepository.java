package nl.getrouw.guest;

import static nl.getrouw.db.Tables.GUEST_GROUP;
import static nl.getrouw.db.Tables.GUEST_ROUND;
import static nl.getrouw.db.Tables.GUEST_TALLY;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import nl.getrouw.disclosure.Fewest;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The strokes of guest rounds, and the only query that reads them. */
@Repository
class TallyRepository {

  private final DSLContext db;
  private final Fewest fewest;

  TallyRepository(DSLContext db, Fewest fewest) {
    this.db = db;
    this.fewest = fewest;
  }

  /** Adds one guest's answers to the strokes; scores by item key, at least one. */
  void add(long group, Map<Long, Integer> scores) {
    scores.forEach(
        (item, score) ->
            db.insertInto(GUEST_TALLY)
                .set(GUEST_TALLY.GROUP_ID, group)
                .set(GUEST_TALLY.ITEM_ID, item)
                .set(GUEST_TALLY.SCORE, score)
                .set(GUEST_TALLY.TIMES, 1)
                .onDuplicateKeyUpdate()
                .set(GUEST_TALLY.TIMES, GUEST_TALLY.TIMES.plus(1))
                .execute());
    db.update(GUEST_GROUP)
        .set(GUEST_GROUP.FINISHED, GUEST_GROUP.FINISHED.plus(1))
        .where(GUEST_GROUP.ID.eq(group))
        .execute();
  }

  /**
   * The mean of each item of a group, by item code, unrounded. Small groups are left out here, in
   * the query: nothing while the round is open, nothing when too few guests answered, and no item
   * that too few of them answered.
   */
  Map<String, BigDecimal> means(long group, Voice voice) {
    Map<String, BigDecimal> means = new HashMap<>();
    var times = sum(GUEST_TALLY.TIMES);
    db.select(INSTRUMENT_ITEM.CODE, sum(GUEST_TALLY.SCORE.times(GUEST_TALLY.TIMES)), times)
        .from(GUEST_TALLY)
        .join(GUEST_GROUP)
        .on(GUEST_GROUP.ID.eq(GUEST_TALLY.GROUP_ID))
        .join(GUEST_ROUND)
        .on(GUEST_ROUND.ID.eq(GUEST_GROUP.ROUND_ID))
        .join(INSTRUMENT_ITEM)
        .on(INSTRUMENT_ITEM.ID.eq(GUEST_TALLY.ITEM_ID))
        .where(GUEST_GROUP.ID.eq(group))
        .and(GUEST_GROUP.VOICE.eq(voice.name()))
        .and(GUEST_GROUP.FINISHED.ge(fewest.of(voice.respondent())))
        .and(GUEST_ROUND.CLOSED_ON.isNotNull())
        .groupBy(INSTRUMENT_ITEM.CODE)
        .having(times.ge(BigDecimal.valueOf(fewest.of(voice.respondent()))))
        .forEach(
            row ->
                means.put(row.value1(), row.value2().divide(row.value3(), MathContext.DECIMAL64)));
    return means;
  }
}
