package nl.getrouw.learning.coaching;

import static nl.getrouw.db.Tables.COACHING_PARTICIPANT;
import static nl.getrouw.db.Tables.COACHING_SESSION;
import static nl.getrouw.db.Tables.COACHING_WORDS;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import nl.getrouw.kernel.CoachingSessionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores sessions, and what they brought. */
@Repository
class SessionRepository {

  private final DSLContext db;
  private final Clock clock;

  SessionRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  CoachingSessionId insert(
      Actor coach, SessionDraft draft, State state, int heads, @Nullable String series) {
    long id =
        db.insertInto(COACHING_SESSION)
            .set(COACHING_SESSION.ORGANISATION_ID, coach.organisation().value())
            .set(COACHING_SESSION.COACH_ID, coach.id().value())
            .set(COACHING_SESSION.KIND, draft.kind().name())
            .set(COACHING_SESSION.STATE, state.name())
            .set(COACHING_SESSION.TEAM_ID, draft.team() == null ? null : draft.team().value())
            .set(COACHING_SESSION.HELD_ON, draft.day())
            .set(COACHING_SESSION.STARTS_AT, draft.time())
            .set(COACHING_SESSION.MINUTES, draft.minutes())
            .set(COACHING_SESSION.HEADS, heads)
            .set(COACHING_SESSION.TOPIC, draft.topic() == null ? null : draft.topic().code())
            .set(COACHING_SESSION.SERIES, series)
            .set(COACHING_SESSION.CREATED_AT, clock.instant())
            .returning(COACHING_SESSION.ID)
            .fetchSingle()
            .getId();
    people(id, draft.people());
    return new CoachingSessionId(id);
  }

  /** Returns false when the session has another version by now. */
  boolean update(CoachingSessionId id, int version, SessionDraft draft, State state, int heads) {
    boolean stored =
        db.update(COACHING_SESSION)
                .set(COACHING_SESSION.KIND, draft.kind().name())
                .set(COACHING_SESSION.STATE, state.name())
                .set(COACHING_SESSION.TEAM_ID, draft.team() == null ? null : draft.team().value())
                .set(COACHING_SESSION.HELD_ON, draft.day())
                .set(COACHING_SESSION.STARTS_AT, draft.time())
                .set(COACHING_SESSION.MINUTES, draft.minutes())
                .set(COACHING_SESSION.HEADS, heads)
                .set(COACHING_SESSION.TOPIC, draft.topic() == null ? null : draft.topic().code())
                .set(COACHING_SESSION.VERSION, COACHING_SESSION.VERSION.plus(1))
                .where(COACHING_SESSION.ID.eq(id.value()))
                .and(COACHING_SESSION.VERSION.eq(version))
                .execute()
            == 1;
    if (stored) {
      db.deleteFrom(COACHING_PARTICIPANT)
          .where(COACHING_PARTICIPANT.SESSION_ID.eq(id.value()))
          .execute();
      people(id.value(), draft.people());
    }
    return stored;
  }

  private void people(long session, Collection<PersonId> people) {
    db.batch(
            people.stream()
                .distinct()
                .map(
                    person ->
                        db.insertInto(COACHING_PARTICIPANT)
                            .set(COACHING_PARTICIPANT.SESSION_ID, session)
                            .set(COACHING_PARTICIPANT.PERSON_ID, person.value()))
                .toList())
        .execute();
  }

  /** Returns false when the session has another version by now. */
  boolean move(CoachingSessionId id, int version, State to) {
    return db.update(COACHING_SESSION)
            .set(COACHING_SESSION.STATE, to.name())
            .set(COACHING_SESSION.VERSION, COACHING_SESSION.VERSION.plus(1))
            .where(COACHING_SESSION.ID.eq(id.value()))
            .and(COACHING_SESSION.VERSION.eq(version))
            .execute()
        == 1;
  }

  void delete(CoachingSessionId id) {
    db.deleteFrom(COACHING_SESSION).where(COACHING_SESSION.ID.eq(id.value())).execute();
  }

  /**
   * Returns false when somebody wrote since this version.
   *
   * @param version 0 when nothing was written yet
   */
  boolean write(CoachingSessionId id, int version, SessionWords words) {
    Instant now = clock.instant();
    if (version == 0) {
      return db.insertInto(COACHING_WORDS)
              .set(COACHING_WORDS.SESSION_ID, id.value())
              .set(COACHING_WORDS.NOTES, words.notes())
              .set(COACHING_WORDS.NEXT_STEP, words.nextStep())
              .set(COACHING_WORDS.NEXT_ON, words.nextOn())
              .set(COACHING_WORDS.WRITTEN_AT, now)
              .onDuplicateKeyIgnore()
              .execute()
          == 1;
    }
    return db.update(COACHING_WORDS)
            .set(COACHING_WORDS.NOTES, words.notes())
            .set(COACHING_WORDS.NEXT_STEP, words.nextStep())
            .set(COACHING_WORDS.NEXT_ON, words.nextOn())
            .set(COACHING_WORDS.WRITTEN_AT, now)
            .set(COACHING_WORDS.VERSION, COACHING_WORDS.VERSION.plus(1))
            .where(COACHING_WORDS.SESSION_ID.eq(id.value()))
            .and(COACHING_WORDS.VERSION.eq(version - 1))
            .execute()
        == 1;
  }
}
