package nl.getrouw.learning.calendar;

import static nl.getrouw.db.Tables.CALENDAR_FEED;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.getrouw.kernel.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The links under which calendars are fetched, one a person. */
@Repository
class FeedRepository {

  private final DSLContext db;
  private final Clock clock;

  FeedRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Instant> since(PersonId person) {
    return db.select(CALENDAR_FEED.CREATED_AT)
        .from(CALENDAR_FEED)
        .where(CALENDAR_FEED.PERSON_ID.eq(person.value()))
        .fetchOptional(row -> row.value1());
  }

  /** Replaces the person's link: the one before is forgotten. */
  void store(PersonId person, String hash) {
    remove(person);
    db.insertInto(CALENDAR_FEED)
        .set(CALENDAR_FEED.PERSON_ID, person.value())
        .set(CALENDAR_FEED.TOKEN_HASH, hash)
        .set(CALENDAR_FEED.CREATED_AT, clock.instant())
        .execute();
  }

  void remove(PersonId person) {
    db.deleteFrom(CALENDAR_FEED).where(CALENDAR_FEED.PERSON_ID.eq(person.value())).execute();
  }

  Optional<PersonId> owner(String hash) {
    return db.select(CALENDAR_FEED.PERSON_ID)
        .from(CALENDAR_FEED)
        .where(CALENDAR_FEED.TOKEN_HASH.eq(hash))
        .fetchOptional(row -> new PersonId(row.value1()));
  }
}
