package nl.getrouw.audit;

import static nl.getrouw.db.Tables.ANSWER;
import static nl.getrouw.db.Tables.CONSENSUS;
import static nl.getrouw.db.Tables.CONSENSUS_HISTORY;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.SHEET;
import static org.jooq.impl.DSL.inline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.audit.ConsensusPage.Blind;
import nl.getrouw.audit.ConsensusPage.Rater;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Blind ratings beside each other, and what was agreed. */
@Repository
class ConsensusRepository {

  private final DSLContext db;
  private final InstrumentLibrary instruments;
  private final Clock clock;

  ConsensusRepository(DSLContext db, InstrumentLibrary instruments, Clock clock) {
    this.db = db;
    this.instruments = instruments;
    this.clock = clock;
  }

  List<Rater> raters(AuditId audit) {
    return db.select(PERSON.ID, PERSON.NAME, PERSON.FUNCTION_TITLE)
        .from(SHEET)
        .join(PERSON)
        .on(PERSON.ID.eq(SHEET.AUDITOR_ID))
        .where(SHEET.AUDIT_ID.eq(audit.value()))
        .orderBy(SHEET.ID)
        .fetch(row -> new Rater(new PersonId(row.value1()), row.value2(), row.value3()));
  }

  /** Per item code what each auditor gave, in the order of the raters. */
  Map<String, List<Blind>> blind(AuditFacts audit, Instrument instrument) {
    Map<String, Map<Long, Blind>> given = new HashMap<>();
    db.select(
            INSTRUMENT_ITEM.CODE, SHEET.ID, ANSWER.RATING, ANSWER.SCORE, ANSWER.REASON, ANSWER.NOTE)
        .from(ANSWER)
        .join(SHEET)
        .on(SHEET.ID.eq(ANSWER.SHEET_ID))
        .join(INSTRUMENT_ITEM)
        .on(INSTRUMENT_ITEM.ID.eq(ANSWER.ITEM_ID))
        .where(SHEET.AUDIT_ID.eq(audit.id().value()))
        .forEach(
            row ->
                given
                    .computeIfAbsent(row.value1(), code -> new HashMap<>())
                    .put(
                        row.value2(),
                        new Blind(
                            new StoredRating(row.value3(), row.value4(), row.value5()).rating(),
                            row.value6())));
    Map<String, List<Blind>> inOrder = new LinkedHashMap<>();
    for (Item item : instrument.items()) {
      Map<Long, Blind> ofItem = given.getOrDefault(item.code(), Map.of());
      inOrder.put(
          item.code(),
          audit.sheets().stream()
              .map(sheet -> ofItem.getOrDefault(sheet.id().value(), new Blind(null, null)))
              .toList());
    }
    return inOrder;
  }

  Map<String, Agreed> agreed(AuditId audit) {
    Map<String, Agreed> agreed = new HashMap<>();
    db.select(
            INSTRUMENT_ITEM.CODE,
            CONSENSUS.RATING,
            CONSENSUS.SCORE,
            CONSENSUS.REASON,
            PERSON.NAME,
            CONSENSUS.AGREED_AT,
            CONSENSUS.VERSION)
        .from(CONSENSUS)
        .join(INSTRUMENT_ITEM)
        .on(INSTRUMENT_ITEM.ID.eq(CONSENSUS.ITEM_ID))
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(CONSENSUS.AGREED_BY))
        .where(CONSENSUS.AUDIT_ID.eq(audit.value()))
        .forEach(
            row -> {
              Rating rating = new StoredRating(row.value2(), row.value3(), row.value4()).rating();
              if (rating != null) {
                agreed.put(
                    row.value1(),
                    new Agreed(rating, row.value4(), row.value5(), row.value6(), row.value7()));
              }
            });
    return agreed;
  }

  /** Items that apply and are not agreed on yet. */
  List<Item> open(AuditFacts audit, Instrument instrument) {
    Map<String, Rating> ratings = new HashMap<>();
    agreed(audit.id()).forEach((code, agreed) -> ratings.put(code, agreed.rating()));
    return instrument.items().stream()
        .filter(item -> instrument.applies(item.code(), ratings))
        .filter(item -> !ratings.containsKey(item.code()))
        .toList();
  }

  /** Where all auditors gave the same rating there is nothing to talk about. */
  void agreeOnEqual(AuditFacts audit, Instrument instrument) {
    Map<String, Long> keys = instruments.itemKeys(audit.instrument());
    List<Blind> same = new ArrayList<>();
    var insert =
        db.insertInto(
            CONSENSUS,
            CONSENSUS.AUDIT_ID,
            CONSENSUS.ITEM_ID,
            CONSENSUS.RATING,
            CONSENSUS.SCORE,
            CONSENSUS.REASON,
            CONSENSUS.AGREED_AT,
            CONSENSUS.VERSION);
    for (var item : blind(audit, instrument).entrySet()) {
      Blind first = item.getValue().getFirst();
      StoredRating stored = StoredRating.of(first.rating());
      if (stored.kind() != null && !Differences.differs(item.getValue())) {
        same.add(first);
        insert =
            insert.values(
                audit.id().value(),
                keys.get(item.getKey()),
                stored.kind(),
                stored.score(),
                stored.reason(),
                clock.instant(),
                1);
      }
    }
    if (!same.isEmpty()) {
      insert.execute();
    }
  }

  /** Returns false when the agreement is not at {@code version} (0: absent) any more. */
  boolean agree(
      AuditId audit,
      long itemKey,
      Rating rating,
      @Nullable String reason,
      int version,
      Actor actor) {
    StoredRating stored = StoredRating.of(rating);
    if (version == 0) {
      return insert(audit, itemKey, stored, reason, actor);
    }
    keep(audit, itemKey, version);
    return db.update(CONSENSUS)
            .set(CONSENSUS.RATING, stored.kind())
            .set(CONSENSUS.SCORE, stored.score())
            .set(CONSENSUS.REASON, reason)
            .set(CONSENSUS.AGREED_BY, actor.id().value())
            .set(CONSENSUS.AGREED_AT, clock.instant())
            .set(CONSENSUS.VERSION, version + 1)
            .where(CONSENSUS.AUDIT_ID.eq(audit.value()))
            .and(CONSENSUS.ITEM_ID.eq(itemKey))
            .and(CONSENSUS.VERSION.eq(version))
            .execute()
        == 1;
  }

  private boolean insert(
      AuditId audit, long itemKey, StoredRating stored, @Nullable String reason, Actor actor) {
    try {
      db.insertInto(CONSENSUS)
          .set(CONSENSUS.AUDIT_ID, audit.value())
          .set(CONSENSUS.ITEM_ID, itemKey)
          .set(CONSENSUS.RATING, stored.kind())
          .set(CONSENSUS.SCORE, stored.score())
          .set(CONSENSUS.REASON, reason)
          .set(CONSENSUS.AGREED_BY, actor.id().value())
          .set(CONSENSUS.AGREED_AT, clock.instant())
          .set(CONSENSUS.VERSION, 1)
          .execute();
      return true;
    } catch (DuplicateKeyException agreedMeanwhile) {
      return false;
    }
  }

  /** The agreement that is about to be replaced goes to the history. */
  private void keep(AuditId audit, long itemKey, int version) {
    db.insertInto(
            CONSENSUS_HISTORY,
            CONSENSUS_HISTORY.AUDIT_ID,
            CONSENSUS_HISTORY.ITEM_ID,
            CONSENSUS_HISTORY.RATING,
            CONSENSUS_HISTORY.SCORE,
            CONSENSUS_HISTORY.REASON,
            CONSENSUS_HISTORY.AGREED_BY,
            CONSENSUS_HISTORY.AGREED_AT,
            CONSENSUS_HISTORY.KEPT)
        .select(
            db.select(
                    CONSENSUS.AUDIT_ID,
                    CONSENSUS.ITEM_ID,
                    CONSENSUS.RATING,
                    CONSENSUS.SCORE,
                    CONSENSUS.REASON,
                    CONSENSUS.AGREED_BY,
                    CONSENSUS.AGREED_AT,
                    inline(true))
                .from(CONSENSUS)
                .where(CONSENSUS.AUDIT_ID.eq(audit.value()))
                .and(CONSENSUS.ITEM_ID.eq(itemKey))
                .and(CONSENSUS.VERSION.eq(version)))
        .execute();
  }

  /** A text that lost a conflict is kept beside the one that stayed. */
  void remember(AuditId audit, long itemKey, Rating rating, @Nullable String reason, Actor actor) {
    StoredRating stored = StoredRating.of(rating);
    db.insertInto(CONSENSUS_HISTORY)
        .set(CONSENSUS_HISTORY.AUDIT_ID, audit.value())
        .set(CONSENSUS_HISTORY.ITEM_ID, itemKey)
        .set(CONSENSUS_HISTORY.RATING, stored.kind())
        .set(CONSENSUS_HISTORY.SCORE, stored.score())
        .set(CONSENSUS_HISTORY.REASON, reason)
        .set(CONSENSUS_HISTORY.AGREED_BY, actor.id().value())
        .set(CONSENSUS_HISTORY.AGREED_AT, clock.instant())
        .set(CONSENSUS_HISTORY.KEPT, false)
        .execute();
  }

  Optional<Agreed> agreed(AuditId audit, String item) {
    return Optional.ofNullable(agreed(audit).get(item));
  }
}
