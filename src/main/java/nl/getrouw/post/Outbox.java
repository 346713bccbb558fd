package nl.getrouw.post;

import static nl.getrouw.db.Tables.LETTER;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Instant;
import java.util.Optional;
import nl.getrouw.kernel.LetterId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The letters that leave, as the sender takes them. */
@Repository
class Outbox {

  /**
   * A letter that is being sent: its row is locked until the transaction ends.
   *
   * @param attempts how often it was tried before
   * @param disabled whether the account it goes to was disabled meanwhile
   */
  record Outgoing(
      LetterId id,
      String name,
      String address,
      String subject,
      @Nullable String text,
      @Nullable String html,
      @Nullable String calendar,
      @Nullable String calendarMethod,
      String messageId,
      int attempts,
      boolean sealed,
      boolean disabled) {}

  private final DSLContext db;

  Outbox(DSLContext db) {
    this.db = db;
  }

  /** The letter that is due first and that no other node is sending. */
  Optional<Outgoing> take(Instant now) {
    return db.select(
            LETTER.ID.convertFrom(LetterId::new),
            LETTER.NAME,
            LETTER.ADDRESS,
            LETTER.SUBJECT,
            LETTER.BODY_TEXT,
            LETTER.BODY_HTML,
            LETTER.CALENDAR,
            LETTER.CALENDAR_METHOD,
            LETTER.MESSAGE_ID,
            LETTER.ATTEMPTS,
            LETTER.SEALED,
            LETTER.PERSON_ID)
        .from(LETTER)
        .where(LETTER.STATE.eq(LetterState.WAITING.name()))
        .and(LETTER.NEXT_AT.le(now))
        .orderBy(LETTER.NEXT_AT, LETTER.ID)
        .limit(1)
        .forUpdate()
        .skipLocked()
        .fetchOptional(
            Records.mapping(
                (id,
                    name,
                    address,
                    subject,
                    text,
                    html,
                    calendar,
                    method,
                    message,
                    tried,
                    isSealed,
                    person) ->
                    new Outgoing(
                        id,
                        name,
                        address,
                        subject,
                        text,
                        html,
                        calendar,
                        method,
                        message,
                        tried,
                        isSealed,
                        isDisabled(person))));
  }

  private boolean isDisabled(@Nullable Long person) {
    return person != null
        && db.fetchExists(PERSON, PERSON.ID.eq(person).and(PERSON.DISABLED_AT.isNotNull()));
  }

  /** The server has it; its content is forgotten, and a sealed one altogether. */
  void sent(Outgoing letter, Instant at) {
    if (letter.sealed()) {
      remove(letter);
      return;
    }
    db.update(LETTER)
        .set(LETTER.STATE, LetterState.SENT.name())
        .set(LETTER.ATTEMPTS, letter.attempts() + 1)
        .set(LETTER.SENT_AT, at)
        .setNull(LETTER.FAULT)
        .setNull(LETTER.FAULT_DETAIL)
        .setNull(LETTER.BODY_TEXT)
        .setNull(LETTER.BODY_HTML)
        .setNull(LETTER.CALENDAR)
        .where(LETTER.ID.eq(letter.id().value()))
        .execute();
  }

  /**
   * @param again when to try again; null to give up
   */
  void failed(Outgoing letter, Fault fault, String detail, @Nullable Instant again) {
    if (letter.sealed() && again == null) {
      remove(letter);
      return;
    }
    var change =
        db.update(LETTER)
            .set(LETTER.ATTEMPTS, letter.attempts() + 1)
            .set(LETTER.FAULT, fault.name())
            .set(LETTER.FAULT_DETAIL, detail);
    (again == null
            ? change.set(LETTER.STATE, LetterState.FAILED.name())
            : change.set(LETTER.NEXT_AT, again))
        .where(LETTER.ID.eq(letter.id().value()))
        .execute();
  }

  private void remove(Outgoing letter) {
    db.deleteFrom(LETTER).where(LETTER.ID.eq(letter.id().value())).execute();
  }

  /** Forgets letters that were written before a moment and do not wait any more. */
  int forget(Instant before) {
    return db.deleteFrom(LETTER)
        .where(LETTER.WRITTEN_AT.lt(before))
        .and(LETTER.STATE.ne(LetterState.WAITING.name()))
        .execute();
  }
}
