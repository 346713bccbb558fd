package nl.getrouw.audit;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.CONCEPT;
import static nl.getrouw.db.Tables.INSTRUMENT_ITEM;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.REMARK;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.audit.Concept.Extension;
import nl.getrouw.audit.Remark.Answer;
import nl.getrouw.audit.Remark.Decision;
import nl.getrouw.db.tables.Person;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Concepts and the remarks on them. */
@Repository
class ReplyRepository {

  private static final Person ANSWERER = PERSON.as("answerer");
  private static final Person EXTENDER = PERSON.as("extender");

  private final DSLContext db;
  private final Clock clock;

  ReplyRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void open(AuditId audit, LocalDate replyUntil, Actor actor) {
    db.insertInto(CONCEPT)
        .set(CONCEPT.AUDIT_ID, audit.value())
        .set(CONCEPT.MADE_AT, clock.instant())
        .set(CONCEPT.MADE_BY, actor.id().value())
        .set(CONCEPT.REPLY_UNTIL, replyUntil)
        .execute();
  }

  Optional<Concept> concept(AuditId audit) {
    return db.select(CONCEPT.asterisk(), PERSON.NAME, EXTENDER.NAME)
        .from(CONCEPT)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(CONCEPT.SENT_BY))
        .leftJoin(EXTENDER)
        .on(EXTENDER.ID.eq(CONCEPT.EXTENDED_BY))
        .where(CONCEPT.AUDIT_ID.eq(audit.value()))
        .fetchOptional(
            row ->
                new Concept(
                    row.get(CONCEPT.MADE_AT),
                    row.get(CONCEPT.REPLY_UNTIL),
                    row.get(CONCEPT.SENT_AT),
                    row.get(PERSON.NAME),
                    row.get(CONCEPT.VERSION),
                    extension(row)));
  }

  private static @Nullable Extension extension(Record row) {
    return row.get(CONCEPT.EXTENDED_FROM) == null
        ? null
        : new Extension(
            row.get(CONCEPT.EXTENDED_FROM),
            row.get(CONCEPT.EXTENDED_REASON),
            row.get(EXTENDER.NAME),
            row.get(CONCEPT.EXTENDED_AT));
  }

  /** Returns false when the term was extended before, or the reply was sent meanwhile. */
  boolean extend(AuditId audit, LocalDate until, String reason, Actor actor) {
    return db.update(CONCEPT)
            .set(CONCEPT.EXTENDED_FROM, CONCEPT.REPLY_UNTIL)
            .set(CONCEPT.EXTENDED_REASON, reason)
            .set(CONCEPT.EXTENDED_AT, clock.instant())
            .set(CONCEPT.EXTENDED_BY, actor.id().value())
            .set(CONCEPT.REPLY_UNTIL, until)
            .where(CONCEPT.AUDIT_ID.eq(audit.value()))
            .and(CONCEPT.EXTENDED_FROM.isNull())
            .and(CONCEPT.SENT_AT.isNull())
            .execute()
        == 1;
  }

  /** Concepts without a reply whose term ends in these days, of everybody. */
  List<AuditId> unsentUntil(LocalDate from, LocalDate until) {
    return db.select(CONCEPT.AUDIT_ID)
        .from(CONCEPT)
        .join(AUDIT)
        .on(AUDIT.ID.eq(CONCEPT.AUDIT_ID))
        .where(CONCEPT.SENT_AT.isNull())
        .and(CONCEPT.REPLY_UNTIL.between(from, until))
        .and(AUDIT.STATE.eq(AuditState.CONCEPT.name()))
        .orderBy(CONCEPT.AUDIT_ID)
        .fetch(row -> new AuditId(row.value1()));
  }

  /** The remark on the audit as a whole first, then in the order of the items. */
  List<Remark> remarks(AuditId audit) {
    return db.select(REMARK.asterisk(), INSTRUMENT_ITEM.CODE, PERSON.NAME, ANSWERER.NAME)
        .from(REMARK)
        .leftJoin(INSTRUMENT_ITEM)
        .on(INSTRUMENT_ITEM.ID.eq(REMARK.ITEM_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(REMARK.WRITTEN_BY))
        .leftJoin(ANSWERER)
        .on(ANSWERER.ID.eq(REMARK.ANSWERED_BY))
        .where(REMARK.AUDIT_ID.eq(audit.value()))
        .orderBy(INSTRUMENT_ITEM.POSITION)
        .fetch(ReplyRepository::remark);
  }

  private static Remark remark(Record row) {
    String decision = row.get(REMARK.DECISION);
    return new Remark(
        row.get(INSTRUMENT_ITEM.CODE),
        row.get(REMARK.TEXT),
        row.get(PERSON.NAME),
        row.get(REMARK.WRITTEN_AT),
        decision == null
            ? null
            : new Answer(
                Decision.valueOf(decision),
                row.get(REMARK.ANSWER),
                row.get(ANSWERER.NAME),
                row.get(REMARK.ANSWERED_AT),
                before(row).rating(),
                new StoredRating(
                        row.get(REMARK.NEW_RATING),
                        row.get(REMARK.NEW_SCORE),
                        row.get(REMARK.ANSWER))
                    .rating()),
        row.get(REMARK.VERSION));
  }

  private static StoredRating before(Record row) {
    return new StoredRating(
        row.get(REMARK.OLD_RATING), row.get(REMARK.OLD_SCORE), row.get(REMARK.OLD_REASON));
  }

  Optional<Remark> remark(AuditId audit, @Nullable String item) {
    return remarks(audit).stream()
        .filter(remark -> Objects.equals(remark.item(), item))
        .findFirst();
  }

  /** What the concept said about an item before the first answer; null where none was given. */
  @Nullable StoredRating before(AuditId audit, long itemKey) {
    return db.select(REMARK.OLD_RATING, REMARK.OLD_SCORE, REMARK.OLD_REASON)
        .from(REMARK)
        .where(at(audit, itemKey))
        .and(REMARK.OLD_RATING.isNotNull())
        .fetchOne(row -> new StoredRating(row.value1(), row.value2(), row.value3()));
  }

  /** Returns false when the remark is not at {@code version} (0: absent) any more. */
  boolean write(AuditId audit, @Nullable Long itemKey, String text, int version, Actor actor) {
    Instant now = clock.instant();
    if (version == 0) {
      try {
        db.insertInto(REMARK)
            .set(REMARK.AUDIT_ID, audit.value())
            .set(REMARK.ITEM_ID, itemKey)
            .set(REMARK.TEXT, text)
            .set(REMARK.WRITTEN_BY, actor.id().value())
            .set(REMARK.WRITTEN_AT, now)
            .execute();
        return touched(audit);
      } catch (DuplicateKeyException writtenMeanwhile) {
        return false;
      }
    }
    int rows =
        db.update(REMARK)
            .set(REMARK.TEXT, text)
            .set(REMARK.WRITTEN_BY, actor.id().value())
            .set(REMARK.WRITTEN_AT, now)
            .set(REMARK.VERSION, version + 1)
            .where(at(audit, itemKey))
            .and(REMARK.VERSION.eq(version))
            .execute();
    return rows == 1 && touched(audit);
  }

  /** Returns false when the remark is not at this version any more. */
  boolean withdraw(AuditId audit, @Nullable Long itemKey, int version) {
    int rows =
        db.deleteFrom(REMARK).where(at(audit, itemKey)).and(REMARK.VERSION.eq(version)).execute();
    return rows == 1 && touched(audit);
  }

  private boolean touched(AuditId audit) {
    return db.update(CONCEPT)
            .set(CONCEPT.VERSION, CONCEPT.VERSION.plus(1))
            .where(CONCEPT.AUDIT_ID.eq(audit.value()))
            .execute()
        == 1;
  }

  /** Returns false when there were remarks since this version, or the reply was sent. */
  boolean send(AuditId audit, int version, Actor actor) {
    return db.update(CONCEPT)
            .set(CONCEPT.SENT_AT, clock.instant())
            .set(CONCEPT.SENT_BY, actor.id().value())
            .set(CONCEPT.VERSION, version + 1)
            .where(CONCEPT.AUDIT_ID.eq(audit.value()))
            .and(CONCEPT.VERSION.eq(version))
            .and(CONCEPT.SENT_AT.isNull())
            .execute()
        == 1;
  }

  /**
   * Returns false when the remark is not at this version any more.
   *
   * @param before what the concept said; null about the audit as a whole
   * @param after what takes its place; null when it stays
   */
  boolean answer(
      AuditId audit,
      @Nullable Long itemKey,
      int version,
      Decision decision,
      String reason,
      @Nullable StoredRating before,
      @Nullable Rating after,
      Actor actor) {
    StoredRating changed = StoredRating.of(after);
    return db.update(REMARK)
            .set(REMARK.DECISION, decision.name())
            .set(REMARK.ANSWER, reason)
            .set(REMARK.ANSWERED_BY, actor.id().value())
            .set(REMARK.ANSWERED_AT, clock.instant())
            .set(REMARK.OLD_RATING, before == null ? null : before.kind())
            .set(REMARK.OLD_SCORE, before == null ? null : before.score())
            .set(REMARK.OLD_REASON, before == null ? null : before.reason())
            .set(REMARK.NEW_RATING, changed.kind())
            .set(REMARK.NEW_SCORE, changed.score())
            .set(REMARK.VERSION, version + 1)
            .where(at(audit, itemKey))
            .and(REMARK.VERSION.eq(version))
            .execute()
        == 1;
  }

  private static Condition at(AuditId audit, @Nullable Long itemKey) {
    return REMARK.AUDIT_ID.eq(audit.value()).and(REMARK.SUBJECT.eq(itemKey == null ? 0L : itemKey));
  }
}
