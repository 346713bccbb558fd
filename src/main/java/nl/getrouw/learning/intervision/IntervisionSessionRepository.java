package nl.getrouw.learning.intervision;

import static nl.getrouw.db.Tables.INTERVISION_ATTENDANCE;
import static nl.getrouw.db.Tables.INTERVISION_GROUP;
import static nl.getrouw.db.Tables.INTERVISION_SESSION;
import static nl.getrouw.db.Tables.TEAM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds and stores sessions; what was said stands elsewhere. */
@Repository
class IntervisionSessionRepository {

  /** What a running session knows beside its row. */
  record Live(
      int step,
      @Nullable Instant stepEndsAt,
      @Nullable Integer stepLeft,
      @Nullable PersonId guide,
      @Nullable PersonId broughtBy,
      @Nullable Instant startedAt) {}

  /** A new session. */
  record Plan(
      LocalDate day,
      LocalTime startsAt,
      int minutes,
      String place,
      PersonId coach,
      String method,
      int methodVersion) {}

  private static final Field<Boolean> INVITED = DSL.field("invited", Boolean.class);
  private static final Field<Boolean> PRESENT = DSL.field("was_present", Boolean.class);

  private final DSLContext db;

  IntervisionSessionRepository(DSLContext db) {
    this.db = db;
  }

  Optional<SessionRow> find(OrganisationId organisation, PersonId reader, IntervisionSessionId id) {
    return sessions(reader)
        .where(INTERVISION_SESSION.ID.eq(id.value()))
        .and(INTERVISION_SESSION.ORGANISATION_ID.eq(organisation.value()))
        .fetchOptional(IntervisionSessionRepository::row);
  }

  /** The sessions of groups, first day first. */
  List<SessionRow> list(PersonId reader, Condition which) {
    return sessions(reader)
        .where(which)
        .orderBy(INTERVISION_SESSION.DAY, INTERVISION_SESSION.STARTS_AT, INTERVISION_SESSION.ID)
        .fetch(IntervisionSessionRepository::row);
  }

  Live live(IntervisionSessionId id) {
    return db.selectFrom(INTERVISION_SESSION)
        .where(INTERVISION_SESSION.ID.eq(id.value()))
        .fetchSingle(
            row ->
                new Live(
                    row.getStep(),
                    row.getStepEndsAt(),
                    row.getStepLeft(),
                    row.getGuideId() == null ? null : new PersonId(row.getGuideId()),
                    row.getBroughtBy() == null ? null : new PersonId(row.getBroughtBy()),
                    row.getStartedAt()));
  }

  private SelectOnConditionStep<Record> sessions(PersonId reader) {
    Condition mine =
        INTERVISION_ATTENDANCE
            .SESSION_ID
            .eq(INTERVISION_SESSION.ID)
            .and(INTERVISION_ATTENDANCE.PERSON_ID.eq(reader.value()));
    return db.select(INTERVISION_SESSION.fields())
        .select(INTERVISION_GROUP.NAME, TEAM.NAME)
        .select(
            DSL.field(DSL.exists(DSL.selectOne().from(INTERVISION_ATTENDANCE).where(mine)))
                .as(INVITED),
            DSL.field(
                    DSL.exists(
                        DSL.selectOne()
                            .from(INTERVISION_ATTENDANCE)
                            .where(mine.and(INTERVISION_ATTENDANCE.PRESENT.isTrue()))))
                .as(PRESENT))
        .from(INTERVISION_SESSION)
        .join(INTERVISION_GROUP)
        .on(INTERVISION_GROUP.ID.eq(INTERVISION_SESSION.GROUP_ID))
        .leftJoin(TEAM)
        .on(TEAM.ID.eq(INTERVISION_GROUP.TEAM_ID));
  }

  private static SessionRow row(Record row) {
    return new SessionRow(
        new IntervisionSessionId(row.get(INTERVISION_SESSION.ID)),
        new IntervisionGroupId(row.get(INTERVISION_SESSION.GROUP_ID)),
        row.get(INTERVISION_GROUP.NAME),
        row.get(TEAM.NAME),
        row.get(INTERVISION_SESSION.DAY),
        row.get(INTERVISION_SESSION.STARTS_AT),
        row.get(INTERVISION_SESSION.MINUTES),
        row.get(INTERVISION_SESSION.HELD_MINUTES),
        row.get(INTERVISION_SESSION.PLACE),
        new PersonId(row.get(INTERVISION_SESSION.COACH_ID)),
        SessionState.valueOf(row.get(INTERVISION_SESSION.STATE)),
        row.get(INTERVISION_SESSION.REASON),
        row.get(INTERVISION_SESSION.METHOD),
        row.get(INTERVISION_SESSION.METHOD_VERSION),
        row.get(INTERVISION_SESSION.SUCCESS),
        row.get(INTERVISION_SESSION.REPORTED_AT) != null,
        row.get(INVITED),
        row.get(PRESENT),
        row.get(INTERVISION_SESSION.VERSION));
  }

  IntervisionSessionId insert(
      OrganisationId organisation, IntervisionGroupId group, Plan plan, boolean success) {
    return new IntervisionSessionId(
        db.insertInto(INTERVISION_SESSION)
            .set(INTERVISION_SESSION.ORGANISATION_ID, organisation.value())
            .set(INTERVISION_SESSION.GROUP_ID, group.value())
            .set(INTERVISION_SESSION.DAY, plan.day())
            .set(INTERVISION_SESSION.STARTS_AT, plan.startsAt())
            .set(INTERVISION_SESSION.MINUTES, plan.minutes())
            .set(INTERVISION_SESSION.PLACE, plan.place())
            .set(INTERVISION_SESSION.COACH_ID, plan.coach().value())
            .set(INTERVISION_SESSION.METHOD, plan.method())
            .set(INTERVISION_SESSION.METHOD_VERSION, plan.methodVersion())
            .set(INTERVISION_SESSION.STATE, SessionState.PLANNED.name())
            .set(INTERVISION_SESSION.SUCCESS, success)
            .returningResult(INTERVISION_SESSION.ID)
            .fetchSingle()
            .value1());
  }

  /** Says whether this was still the version that was read. */
  boolean replan(
      IntervisionSessionId id,
      int version,
      Plan plan,
      boolean moved,
      @Nullable String reason,
      boolean success) {
    return db.update(INTERVISION_SESSION)
            .set(INTERVISION_SESSION.DAY, plan.day())
            .set(INTERVISION_SESSION.STARTS_AT, plan.startsAt())
            .set(INTERVISION_SESSION.MINUTES, plan.minutes())
            .set(INTERVISION_SESSION.PLACE, plan.place())
            .set(INTERVISION_SESSION.COACH_ID, plan.coach().value())
            .set(INTERVISION_SESSION.METHOD, plan.method())
            .set(INTERVISION_SESSION.METHOD_VERSION, plan.methodVersion())
            .set(
                INTERVISION_SESSION.MOVED,
                DSL.when(DSL.val(moved).isTrue(), DSL.inline(true))
                    .otherwise(INTERVISION_SESSION.MOVED))
            .set(
                INTERVISION_SESSION.REASON,
                reason == null ? INTERVISION_SESSION.REASON : DSL.val(reason))
            .set(INTERVISION_SESSION.SUCCESS, success)
            .set(INTERVISION_SESSION.VERSION, version + 1)
            .where(INTERVISION_SESSION.ID.eq(id.value()))
            .and(INTERVISION_SESSION.VERSION.eq(version))
            .execute()
        == 1;
  }

  boolean wasMoved(IntervisionSessionId id) {
    return db.fetchExists(
        INTERVISION_SESSION,
        INTERVISION_SESSION.ID.eq(id.value()).and(INTERVISION_SESSION.MOVED.isTrue()));
  }

  boolean cancel(IntervisionSessionId id, int version, String reason) {
    return db.update(INTERVISION_SESSION)
            .set(INTERVISION_SESSION.STATE, SessionState.CANCELLED.name())
            .set(INTERVISION_SESSION.REASON, reason)
            .set(INTERVISION_SESSION.VERSION, version + 1)
            .where(INTERVISION_SESSION.ID.eq(id.value()))
            .and(INTERVISION_SESSION.VERSION.eq(version))
            .and(INTERVISION_SESSION.STATE.eq(SessionState.PLANNED.name()))
            .execute()
        == 1;
  }
}
