package nl.getrouw.learning.intervision;

import static nl.getrouw.db.Tables.INTERVISION_AGREEMENT;
import static nl.getrouw.db.Tables.INTERVISION_ATTENDANCE;
import static nl.getrouw.db.Tables.INTERVISION_NOTE;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Clock;
import java.util.List;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.learning.intervision.Notes.Agreement;
import nl.getrouw.learning.intervision.Notes.Text;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * What was said. Every query that reads it asks in the same breath whether the reader was there; no
 * other class reads these two tables.
 */
@Repository
class NoteRepository {

  private final DSLContext db;
  private final Clock clock;

  NoteRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  private static Condition wasThere(Field<Long> session, PersonId reader) {
    return DSL.exists(
        DSL.selectOne()
            .from(INTERVISION_ATTENDANCE)
            .where(INTERVISION_ATTENDANCE.SESSION_ID.eq(session))
            .and(INTERVISION_ATTENDANCE.PERSON_ID.eq(reader.value()))
            .and(INTERVISION_ATTENDANCE.PRESENT.isTrue()));
  }

  Text text(PersonId reader, IntervisionSessionId session, Notes.Part part) {
    return db.select(INTERVISION_NOTE.TEXT, INTERVISION_NOTE.VERSION, PERSON.NAME)
        .from(INTERVISION_NOTE)
        .join(PERSON)
        .on(PERSON.ID.eq(INTERVISION_NOTE.BY_ID))
        .where(INTERVISION_NOTE.SESSION_ID.eq(session.value()))
        .and(INTERVISION_NOTE.PART.eq(part.name()))
        .and(wasThere(INTERVISION_NOTE.SESSION_ID, reader))
        .fetchOptional(row -> new Text(row.value1(), row.value2(), row.value3()))
        .orElse(Text.NONE);
  }

  List<Agreement> agreements(PersonId reader, IntervisionSessionId session) {
    return db.select(
            INTERVISION_AGREEMENT.ID,
            INTERVISION_AGREEMENT.TEXT,
            INTERVISION_AGREEMENT.OWNER_ID,
            PERSON.NAME,
            INTERVISION_AGREEMENT.ACTION_ID)
        .from(INTERVISION_AGREEMENT)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(INTERVISION_AGREEMENT.OWNER_ID))
        .where(INTERVISION_AGREEMENT.SESSION_ID.eq(session.value()))
        .and(wasThere(INTERVISION_AGREEMENT.SESSION_ID, reader))
        .orderBy(INTERVISION_AGREEMENT.ID)
        .fetch(
            row ->
                new Agreement(
                    row.value1(),
                    row.value2(),
                    row.value3() == null ? null : new PersonId(row.value3()),
                    row.value4(),
                    row.value5() == null ? null : new ActionId(row.value5())));
  }

  /** Whether anything stands there at all; not what. */
  boolean saidAnything(IntervisionSessionId session) {
    return db.fetchExists(
            INTERVISION_NOTE,
            INTERVISION_NOTE.SESSION_ID.eq(session.value()).and(INTERVISION_NOTE.TEXT.ne("")))
        || db.fetchExists(
            INTERVISION_AGREEMENT, INTERVISION_AGREEMENT.SESSION_ID.eq(session.value()));
  }

  /** Says whether the version was still the newest. */
  boolean write(
      PersonId by, IntervisionSessionId session, Notes.Part part, int version, String text) {
    if (version == 0) {
      return db.insertInto(INTERVISION_NOTE)
              .set(INTERVISION_NOTE.SESSION_ID, session.value())
              .set(INTERVISION_NOTE.PART, part.name())
              .set(INTERVISION_NOTE.TEXT, text)
              .set(INTERVISION_NOTE.VERSION, 1)
              .set(INTERVISION_NOTE.BY_ID, by.value())
              .set(INTERVISION_NOTE.AT, clock.instant())
              .onDuplicateKeyIgnore()
              .execute()
          == 1;
    }
    return db.update(INTERVISION_NOTE)
            .set(INTERVISION_NOTE.TEXT, text)
            .set(INTERVISION_NOTE.VERSION, version + 1)
            .set(INTERVISION_NOTE.BY_ID, by.value())
            .set(INTERVISION_NOTE.AT, clock.instant())
            .where(INTERVISION_NOTE.SESSION_ID.eq(session.value()))
            .and(INTERVISION_NOTE.PART.eq(part.name()))
            .and(INTERVISION_NOTE.VERSION.eq(version))
            .execute()
        == 1;
  }

  void agree(PersonId by, IntervisionSessionId session, String text, @Nullable PersonId owner) {
    db.insertInto(INTERVISION_AGREEMENT)
        .set(INTERVISION_AGREEMENT.SESSION_ID, session.value())
        .set(INTERVISION_AGREEMENT.TEXT, text)
        .set(INTERVISION_AGREEMENT.OWNER_ID, owner == null ? null : owner.value())
        .set(INTERVISION_AGREEMENT.BY_ID, by.value())
        .execute();
  }

  boolean remove(IntervisionSessionId session, long agreement) {
    return db.deleteFrom(INTERVISION_AGREEMENT)
            .where(INTERVISION_AGREEMENT.ID.eq(agreement))
            .and(INTERVISION_AGREEMENT.SESSION_ID.eq(session.value()))
            .and(INTERVISION_AGREEMENT.ACTION_ID.isNull())
            .execute()
        == 1;
  }

  boolean becomes(IntervisionSessionId session, long agreement, ActionId action) {
    return db.update(INTERVISION_AGREEMENT)
            .set(INTERVISION_AGREEMENT.ACTION_ID, action.value())
            .where(INTERVISION_AGREEMENT.ID.eq(agreement))
            .and(INTERVISION_AGREEMENT.SESSION_ID.eq(session.value()))
            .and(INTERVISION_AGREEMENT.ACTION_ID.isNull())
            .execute()
        == 1;
  }
}
