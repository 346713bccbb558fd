package nl.getrouw.learning.intervision;

import static nl.getrouw.db.Tables.INTERVISION_SESSION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.PersonId;
import org.jooq.DSLContext;
import org.jooq.UpdateSetMoreStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores how far a session is; the shared clock is an instant in the database. */
@Repository
class LiveRepository {

  private final DSLContext db;
  private final Clock clock;

  LiveRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Begins it today, whatever its day was; says whether it was still to begin. */
  boolean start(IntervisionSessionId id, PersonId guide) {
    return change()
            .set(INTERVISION_SESSION.STATE, SessionState.RUNNING.name())
            .set(INTERVISION_SESSION.GUIDE_ID, guide.value())
            .set(INTERVISION_SESSION.STARTED_AT, clock.instant())
            .set(INTERVISION_SESSION.DAY, LocalDate.now(clock))
            .where(INTERVISION_SESSION.ID.eq(id.value()))
            .and(INTERVISION_SESSION.STATE.eq(SessionState.PLANNED.name()))
            .execute()
        == 1;
  }

  /**
   * Goes to a step, and says whether the session still was at the one before.
   *
   * @param endsAt when the new step is over; null where no clock runs
   */
  boolean go(IntervisionSessionId id, int from, int to, @Nullable Instant endsAt) {
    return change()
            .set(INTERVISION_SESSION.STEP, to)
            .set(INTERVISION_SESSION.STEP_ENDS_AT, endsAt)
            .set(INTERVISION_SESSION.STEP_LEFT, (Integer) null)
            .where(INTERVISION_SESSION.ID.eq(id.value()))
            .and(INTERVISION_SESSION.STATE.eq(SessionState.RUNNING.name()))
            .and(INTERVISION_SESSION.STEP.eq(from))
            .execute()
        == 1;
  }

  void clock(IntervisionSessionId id, @Nullable Instant endsAt, @Nullable Integer left) {
    change()
        .set(INTERVISION_SESSION.STEP_ENDS_AT, endsAt)
        .set(INTERVISION_SESSION.STEP_LEFT, left)
        .where(INTERVISION_SESSION.ID.eq(id.value()))
        .execute();
  }

  void guide(IntervisionSessionId id, PersonId guide) {
    change()
        .set(INTERVISION_SESSION.GUIDE_ID, guide.value())
        .where(INTERVISION_SESSION.ID.eq(id.value()))
        .execute();
  }

  void broughtBy(IntervisionSessionId id, @Nullable PersonId person) {
    change()
        .set(INTERVISION_SESSION.BROUGHT_BY, person == null ? null : person.value())
        .where(INTERVISION_SESSION.ID.eq(id.value()))
        .execute();
  }

  /** Ends a running session; it lasted from its start until now. */
  boolean finish(IntervisionSessionId id, Instant startedAt, int planned) {
    long minutes = Duration.between(startedAt, clock.instant()).toMinutes();
    int lasted = minutes < 5 || minutes > IntervisionSessions.LONGEST ? planned : (int) minutes;
    return change()
            .set(INTERVISION_SESSION.STATE, SessionState.HELD.name())
            .set(INTERVISION_SESSION.HELD_MINUTES, lasted)
            .set(INTERVISION_SESSION.STEP_ENDS_AT, (Instant) null)
            .set(INTERVISION_SESSION.STEP_LEFT, (Integer) null)
            .where(INTERVISION_SESSION.ID.eq(id.value()))
            .and(INTERVISION_SESSION.STATE.eq(SessionState.RUNNING.name()))
            .execute()
        == 1;
  }

  void held(IntervisionSessionId id, int minutes, Method method, boolean success) {
    change()
        .set(INTERVISION_SESSION.STATE, SessionState.HELD.name())
        .set(INTERVISION_SESSION.HELD_MINUTES, minutes)
        .set(INTERVISION_SESSION.METHOD, method.code())
        .set(INTERVISION_SESSION.METHOD_VERSION, method.version())
        .set(INTERVISION_SESSION.SUCCESS, success)
        .where(INTERVISION_SESSION.ID.eq(id.value()))
        .execute();
  }

  void success(IntervisionSessionId id, boolean success) {
    change()
        .set(INTERVISION_SESSION.SUCCESS, success)
        .where(INTERVISION_SESSION.ID.eq(id.value()))
        .execute();
  }

  void reported(IntervisionSessionId id, int minutes) {
    change()
        .set(INTERVISION_SESSION.HELD_MINUTES, minutes)
        .set(
            INTERVISION_SESSION.REPORTED_AT,
            DSL.coalesce(
                INTERVISION_SESSION.REPORTED_AT,
                DSL.val(clock.instant(), INTERVISION_SESSION.REPORTED_AT)))
        .where(INTERVISION_SESSION.ID.eq(id.value()))
        .execute();
  }

  private UpdateSetMoreStep<?> change() {
    return db.update(INTERVISION_SESSION)
        .set(INTERVISION_SESSION.VERSION, INTERVISION_SESSION.VERSION.plus(1));
  }
}
