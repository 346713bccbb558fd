package nl.getrouw.guest;

import static nl.getrouw.db.Tables.GUEST_WORDING;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The words of organisations for their own guests. */
@Repository
class WordingRepository {

  /**
   * One stored wording.
   *
   * @param yaml null: back to the words that come with Getrouw
   */
  record Stored(long id, int sequence, @Nullable String yaml, String by, Instant at) {}

  private final DSLContext db;
  private final Clock clock;

  WordingRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Stored> newest(OrganisationId organisation, String instrument) {
    return stored(
        GUEST_WORDING
            .ORGANISATION_ID
            .eq(organisation.value())
            .and(GUEST_WORDING.INSTRUMENT.eq(instrument)));
  }

  Optional<Stored> find(long id) {
    return stored(GUEST_WORDING.ID.eq(id));
  }

  private Optional<Stored> stored(Condition which) {
    return db.select(
            GUEST_WORDING.ID,
            GUEST_WORDING.SEQUENCE,
            GUEST_WORDING.YAML,
            PERSON.NAME,
            GUEST_WORDING.STORED_AT)
        .from(GUEST_WORDING)
        .join(PERSON)
        .on(PERSON.ID.eq(GUEST_WORDING.STORED_BY))
        .where(which)
        .orderBy(GUEST_WORDING.SEQUENCE.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new Stored(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
  }

  /** Returns false when another wording followed {@code sequence} already. */
  boolean insert(Actor actor, String instrument, int sequence, @Nullable String yaml) {
    int last = newest(actor.organisation(), instrument).map(Stored::sequence).orElse(0);
    if (last != sequence) {
      return false;
    }
    try {
      db.insertInto(GUEST_WORDING)
          .set(GUEST_WORDING.ORGANISATION_ID, actor.organisation().value())
          .set(GUEST_WORDING.INSTRUMENT, instrument)
          .set(GUEST_WORDING.SEQUENCE, sequence + 1)
          .set(GUEST_WORDING.YAML, yaml)
          .set(GUEST_WORDING.STORED_BY, actor.id().value())
          .set(GUEST_WORDING.STORED_AT, clock.instant())
          .execute();
      return true;
    } catch (DuplicateKeyException storedMeanwhile) {
      return false;
    }
  }
}
