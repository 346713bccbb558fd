package nl.getrouw.guest;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.GUEST_DRAFT;
import static nl.getrouw.db.Tables.GUEST_GROUP;
import static nl.getrouw.db.Tables.GUEST_ROUND;
import static nl.getrouw.db.Tables.GUEST_SEAT;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.TEAM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.kernel.InstrumentVersionId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Guests who are answering now; each is nothing but the hash of a secret. */
@Repository
class SeatRepository {

  /**
   * Where a code leads.
   *
   * @param wording the organisation's own words; null for ours
   */
  record Door(
      long group,
      long round,
      Voice voice,
      String teamName,
      InstrumentVersionId instrument,
      @Nullable Long wording,
      LocalDate closesOn,
      int finished) {}

  private final DSLContext db;

  SeatRepository(DSLContext db) {
    this.db = db;
  }

  /** The group of a code that can be used today. */
  Optional<Door> door(JoinCode code, LocalDate today) {
    return db.select(
            GUEST_GROUP.ID,
            GUEST_ROUND.ID,
            GUEST_GROUP.VOICE,
            TEAM.NAME,
            AUDIT.INSTRUMENT_VERSION_ID,
            GUEST_ROUND.WORDING_ID,
            GUEST_ROUND.CLOSES_ON,
            GUEST_GROUP.FINISHED)
        .from(GUEST_GROUP)
        .join(GUEST_ROUND)
        .on(GUEST_ROUND.ID.eq(GUEST_GROUP.ROUND_ID))
        .join(AUDIT)
        .on(AUDIT.ID.eq(GUEST_ROUND.AUDIT_ID))
        .join(TEAM)
        .on(TEAM.ID.eq(AUDIT.TEAM_ID))
        .where(GUEST_GROUP.CODE.eq(code.value()))
        .and(GUEST_ROUND.CLOSED_ON.isNull())
        .and(GUEST_ROUND.CLOSES_ON.ge(today))
        .and(AUDIT.STATE.ne("CANCELLED"))
        .fetchOptional(
            row ->
                new Door(
                    row.value1(),
                    row.value2(),
                    Voice.valueOf(row.value3()),
                    row.value4(),
                    new InstrumentVersionId(row.value5()),
                    row.value6(),
                    row.value7(),
                    row.value8()));
  }

  /** Keeps the round from being closed during this transaction; false when it is closed. */
  boolean holdOpen(long round) {
    return db.select(GUEST_ROUND.ID)
        .from(GUEST_ROUND)
        .where(GUEST_ROUND.ID.eq(round))
        .and(GUEST_ROUND.CLOSED_ON.isNull())
        .forShare()
        .fetchOptional()
        .isPresent();
  }

  int taken(long group) {
    return db.fetchCount(GUEST_SEAT, GUEST_SEAT.GROUP_ID.eq(group));
  }

  void insert(String hash, long group) {
    db.insertInto(GUEST_SEAT)
        .set(GUEST_SEAT.TOKEN_HASH, hash)
        .set(GUEST_SEAT.GROUP_ID, group)
        .execute();
  }

  boolean exists(String hash, long group) {
    return db.fetchExists(
        GUEST_SEAT, GUEST_SEAT.TOKEN_HASH.eq(hash).and(GUEST_SEAT.GROUP_ID.eq(group)));
  }

  /** The seats of a round, in no order that says anything. */
  List<String> of(long group) {
    return db.select(GUEST_SEAT.TOKEN_HASH)
        .from(GUEST_SEAT)
        .where(GUEST_SEAT.GROUP_ID.eq(group))
        .orderBy(GUEST_SEAT.TOKEN_HASH)
        .fetch(GUEST_SEAT.TOKEN_HASH);
  }

  /** What was answered so far, by item code; null for "I do not know". */
  Map<String, @Nullable Integer> answers(String hash) {
    Map<String, @Nullable Integer> answers = new HashMap<>();
    db.select(INSTRUMENT_ITEM.CODE, GUEST_DRAFT.SCORE)
        .from(GUEST_DRAFT)
        .join(INSTRUMENT_ITEM)
        .on(INSTRUMENT_ITEM.ID.eq(GUEST_DRAFT.ITEM_ID))
        .where(GUEST_DRAFT.TOKEN_HASH.eq(hash))
        .forEach(row -> answers.put(row.value1(), row.value2()));
    return answers;
  }

  /** Scores by item key. */
  Map<Long, Integer> scores(String hash) {
    return db.select(GUEST_DRAFT.ITEM_ID, GUEST_DRAFT.SCORE)
        .from(GUEST_DRAFT)
        .where(GUEST_DRAFT.TOKEN_HASH.eq(hash))
        .and(GUEST_DRAFT.SCORE.isNotNull())
        .orderBy(GUEST_DRAFT.ITEM_ID)
        .fetchMap(GUEST_DRAFT.ITEM_ID, GUEST_DRAFT.SCORE);
  }

  void save(String hash, long item, @Nullable Integer score) {
    db.insertInto(GUEST_DRAFT)
        .set(GUEST_DRAFT.TOKEN_HASH, hash)
        .set(GUEST_DRAFT.ITEM_ID, item)
        .set(GUEST_DRAFT.SCORE, score)
        .onDuplicateKeyUpdate()
        .set(GUEST_DRAFT.SCORE, score)
        .execute();
  }

  /** Removes a seat with everything on it. */
  void remove(String hash) {
    db.deleteFrom(GUEST_SEAT).where(GUEST_SEAT.TOKEN_HASH.eq(hash)).execute();
  }
}
