package nl.getrouw.audit;

import static nl.getrouw.db.Tables.ANSWER;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.SHEET;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.SheetId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The answers on sheets. */
@Repository
class SheetRepository {

  private final DSLContext db;

  SheetRepository(DSLContext db) {
    this.db = db;
  }

  Optional<AuditId> auditOf(SheetId sheet) {
    return db.select(SHEET.AUDIT_ID)
        .from(SHEET)
        .where(SHEET.ID.eq(sheet.value()))
        .fetchOptional(row -> new AuditId(row.value1()));
  }

  Map<String, Answer> answers(SheetId sheet) {
    Map<String, Answer> answers = new HashMap<>();
    db.select(
            INSTRUMENT_ITEM.CODE,
            ANSWER.RATING,
            ANSWER.SCORE,
            ANSWER.REASON,
            ANSWER.NOTE,
            ANSWER.ANSWERED_AT,
            ANSWER.VERSION)
        .from(ANSWER)
        .join(INSTRUMENT_ITEM)
        .on(INSTRUMENT_ITEM.ID.eq(ANSWER.ITEM_ID))
        .where(ANSWER.SHEET_ID.eq(sheet.value()))
        .forEach(
            row ->
                answers.put(
                    row.value1(),
                    new Answer(
                        row.value1(),
                        new StoredRating(row.value2(), row.value3(), row.value4()).rating(),
                        row.value5(),
                        row.value6(),
                        row.value7())));
    return answers;
  }

  Optional<Answer> answer(SheetId sheet, long itemKey, String item) {
    return db.select(
            ANSWER.RATING,
            ANSWER.SCORE,
            ANSWER.REASON,
            ANSWER.NOTE,
            ANSWER.ANSWERED_AT,
            ANSWER.VERSION)
        .from(ANSWER)
        .where(ANSWER.SHEET_ID.eq(sheet.value()))
        .and(ANSWER.ITEM_ID.eq(itemKey))
        .fetchOptional(
            row ->
                new Answer(
                    item,
                    new StoredRating(row.value1(), row.value2(), row.value3()).rating(),
                    row.value4(),
                    row.value5(),
                    row.value6()));
  }

  /** Holds the sheet until the end of the transaction; false when it is submitted already. */
  boolean lockOpen(SheetId sheet) {
    return db.select(SHEET.ID)
        .from(SHEET)
        .where(SHEET.ID.eq(sheet.value()))
        .and(SHEET.SUBMITTED_AT.isNull())
        .forUpdate()
        .fetchOptional()
        .isPresent();
  }

  /** Returns false when the answer is not at {@code version} (0: absent) any more. */
  boolean save(
      SheetId sheet,
      long itemKey,
      @Nullable Rating rating,
      @Nullable String note,
      int version,
      Instant now) {
    StoredRating stored = StoredRating.of(rating);
    if (version == 0) {
      return insert(sheet, itemKey, stored, note, now);
    }
    return db.update(ANSWER)
            .set(ANSWER.RATING, stored.kind())
            .set(ANSWER.SCORE, stored.score())
            .set(ANSWER.REASON, stored.reason())
            .set(ANSWER.NOTE, note)
            .set(ANSWER.ANSWERED_AT, now)
            .set(ANSWER.VERSION, version + 1)
            .where(ANSWER.SHEET_ID.eq(sheet.value()))
            .and(ANSWER.ITEM_ID.eq(itemKey))
            .and(ANSWER.VERSION.eq(version))
            .execute()
        == 1;
  }

  private boolean insert(
      SheetId sheet, long itemKey, StoredRating stored, @Nullable String note, Instant now) {
    try {
      db.insertInto(ANSWER)
          .set(ANSWER.SHEET_ID, sheet.value())
          .set(ANSWER.ITEM_ID, itemKey)
          .set(ANSWER.RATING, stored.kind())
          .set(ANSWER.SCORE, stored.score())
          .set(ANSWER.REASON, stored.reason())
          .set(ANSWER.NOTE, note)
          .set(ANSWER.ANSWERED_AT, now)
          .set(ANSWER.VERSION, 1)
          .execute();
      return true;
    } catch (DuplicateKeyException answeredMeanwhile) {
      return false;
    }
  }

  void submit(SheetId sheet, Instant now) {
    db.update(SHEET)
        .set(SHEET.SUBMITTED_AT, now)
        .set(SHEET.VERSION, SHEET.VERSION.plus(1))
        .where(SHEET.ID.eq(sheet.value()))
        .execute();
  }
}
