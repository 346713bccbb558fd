package nl.getrouw.cost;

import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.COACHING_PARTICIPANT;
import static nl.getrouw.db.Tables.COACHING_SESSION;
import static nl.getrouw.db.Tables.INTERVISION_ATTENDANCE;
import static nl.getrouw.db.Tables.INTERVISION_GROUP;
import static nl.getrouw.db.Tables.INTERVISION_SESSION;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.SHEET;
import static nl.getrouw.db.Tables.TEAM;
import static nl.getrouw.db.Tables.TRAINING_ATTENDANCE;
import static nl.getrouw.db.Tables.TRAINING_EDITION;
import static nl.getrouw.db.Tables.TRAINING_MEETING;
import static nl.getrouw.db.Tables.TRAINING_PART;
import static nl.getrouw.db.Tables.TRAINING_REGISTRATION;
import static nl.getrouw.db.Tables.VISIT_ITEM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was logged in a period, with the people who were there; for sums only. */
@Repository
class LoggedRepository {

  /**
   * Somebody at a meeting.
   *
   * @param event the meeting, session or audit
   * @param hours its length
   * @param team in which the person worked that day; null where in none
   * @param guided there was a trainer or coach whose hours count
   * @param heads how many were there, named or not
   * @param person null where nobody is named
   */
  record Present(
      String event,
      LocalDate on,
      BigDecimal hours,
      @Nullable TeamId team,
      boolean guided,
      int heads,
      @Nullable Long person) {}

  /**
   * An audit that is final.
   *
   * @param auditors how many scored it
   * @param minutes of its visit, as planned hour by hour; 0 where nobody did
   */
  record Audited(TeamId team, LocalDate on, int auditors, long minutes) {}

  /** A team, and the last day on which it worked. */
  record Workplace(TeamId team, LocationId location, @Nullable LocalDate closedOn) {
    boolean isOpen(YearMonth month) {
      return closedOn == null || closedOn.isAfter(month.atDay(1));
    }
  }

  /** All teams of an organisation, closed ones too, by number. */
  List<Workplace> teams(OrganisationId organisation) {
    return db.select(TEAM.ID, TEAM.LOCATION_ID, TEAM.CLOSED_ON)
        .from(TEAM)
        .where(TEAM.ORGANISATION_ID.eq(organisation.value()))
        .orderBy(TEAM.ID)
        .fetch(
            row ->
                new Workplace(
                    new TeamId(row.value1()), new LocationId(row.value2()), row.value3()));
  }

  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  private final DSLContext db;

  LoggedRepository(DSLContext db) {
    this.db = db;
  }

  /** Of several teams the first: hours count once. */
  private static Field<Long> teamOf(Field<Long> person, Field<LocalDate> day) {
    return field(
        select(min(ROLE_ASSIGNMENT.TEAM_ID))
            .from(ROLE_ASSIGNMENT)
            .where(ROLE_ASSIGNMENT.PERSON_ID.eq(person))
            .and(ROLE_ASSIGNMENT.ROLE.in("TEAM_MEMBER", "TEAM_LEAD"))
            .and(ROLE_ASSIGNMENT.STARTS_ON.le(day))
            .and(ROLE_ASSIGNMENT.ENDS_ON.isNull().or(ROLE_ASSIGNMENT.ENDS_ON.ge(day))));
  }

  /** Who was present at each part of a training that was given. */
  List<Present> training(OrganisationId organisation, LocalDate from, LocalDate to) {
    return db.select(
            TRAINING_MEETING.EDITION_ID,
            TRAINING_MEETING.PART_ID,
            TRAINING_MEETING.ON_DATE,
            TRAINING_PART.HOURS,
            teamOf(TRAINING_REGISTRATION.PERSON_ID, TRAINING_MEETING.ON_DATE),
            TRAINING_EDITION.TRAINER_ID,
            TRAINING_REGISTRATION.PERSON_ID)
        .from(TRAINING_ATTENDANCE)
        .join(TRAINING_REGISTRATION)
        .on(TRAINING_REGISTRATION.ID.eq(TRAINING_ATTENDANCE.REGISTRATION_ID))
        .join(TRAINING_EDITION)
        .on(TRAINING_EDITION.ID.eq(TRAINING_REGISTRATION.EDITION_ID))
        .join(TRAINING_MEETING)
        .on(TRAINING_MEETING.EDITION_ID.eq(TRAINING_EDITION.ID))
        .and(TRAINING_MEETING.PART_ID.eq(TRAINING_ATTENDANCE.PART_ID))
        .join(TRAINING_PART)
        .on(TRAINING_PART.ID.eq(TRAINING_ATTENDANCE.PART_ID))
        .where(TRAINING_EDITION.ORGANISATION_ID.eq(organisation.value()))
        .and(TRAINING_ATTENDANCE.PRESENT.isTrue())
        .and(TRAINING_MEETING.ON_DATE.between(from, to))
        .fetch(
            row ->
                new Present(
                    row.value1() + "-" + row.value2(),
                    row.value3(),
                    row.value4(),
                    team(row.value5()),
                    row.value6() != null,
                    1,
                    row.value7()));
  }

  /** Who was in each coaching session that was held; one line without a person for unnamed ones. */
  List<Present> coaching(OrganisationId organisation, LocalDate from, LocalDate to) {
    return db.select(
            COACHING_SESSION.ID,
            COACHING_SESSION.HELD_ON,
            COACHING_SESSION.MINUTES,
            coalesce(
                COACHING_SESSION.TEAM_ID,
                teamOf(COACHING_PARTICIPANT.PERSON_ID, COACHING_SESSION.HELD_ON)),
            COACHING_SESSION.HEADS,
            COACHING_PARTICIPANT.PERSON_ID)
        .from(COACHING_SESSION)
        .leftJoin(COACHING_PARTICIPANT)
        .on(COACHING_PARTICIPANT.SESSION_ID.eq(COACHING_SESSION.ID))
        .where(COACHING_SESSION.ORGANISATION_ID.eq(organisation.value()))
        .and(COACHING_SESSION.STATE.eq("HELD"))
        .and(COACHING_SESSION.HELD_ON.between(from, to))
        .fetch(
            row ->
                new Present(
                    row.value1().toString(),
                    row.value2(),
                    hours(row.value3()),
                    team(row.value4()),
                    true,
                    row.value5(),
                    row.value6()));
  }

  /** The members who were at each intervision session that was held. */
  List<Present> intervision(OrganisationId organisation, LocalDate from, LocalDate to) {
    Field<Integer> coaches =
        field(
            selectCount()
                .from(INTERVISION_ATTENDANCE.as("coach"))
                .where(INTERVISION_ATTENDANCE.as("coach").SESSION_ID.eq(INTERVISION_SESSION.ID))
                .and(INTERVISION_ATTENDANCE.as("coach").PART.eq("COACH"))
                .and(INTERVISION_ATTENDANCE.as("coach").PRESENT.isTrue()));
    return db.select(
            INTERVISION_SESSION.ID,
            INTERVISION_SESSION.DAY,
            INTERVISION_SESSION.HELD_MINUTES,
            coalesce(
                INTERVISION_GROUP.TEAM_ID,
                INTERVISION_ATTENDANCE.TEAM_ID,
                teamOf(INTERVISION_ATTENDANCE.PERSON_ID, INTERVISION_SESSION.DAY)),
            coaches,
            INTERVISION_ATTENDANCE.PERSON_ID)
        .from(INTERVISION_SESSION)
        .join(INTERVISION_GROUP)
        .on(INTERVISION_GROUP.ID.eq(INTERVISION_SESSION.GROUP_ID))
        .join(INTERVISION_ATTENDANCE)
        .on(INTERVISION_ATTENDANCE.SESSION_ID.eq(INTERVISION_SESSION.ID))
        .where(INTERVISION_SESSION.ORGANISATION_ID.eq(organisation.value()))
        .and(INTERVISION_SESSION.STATE.eq("HELD"))
        .and(INTERVISION_ATTENDANCE.PART.eq("MEMBER"))
        .and(INTERVISION_ATTENDANCE.PRESENT.isTrue())
        .and(INTERVISION_SESSION.DAY.between(from, to))
        .fetch(
            row ->
                new Present(
                    row.value1().toString(),
                    row.value2(),
                    hours(row.value3()),
                    team(row.value4()),
                    row.value5() > 0,
                    1,
                    row.value6()));
  }

  /** Audits that are final, by the first day of their visit. */
  List<Audited> audits(OrganisationId organisation, LocalDate from, LocalDate to) {
    Map<Long, Long> minutes = new HashMap<>();
    db.select(VISIT_ITEM.AUDIT_ID, VISIT_ITEM.STARTS_AT, VISIT_ITEM.ENDS_AT)
        .from(VISIT_ITEM)
        .join(AUDIT)
        .on(AUDIT.ID.eq(VISIT_ITEM.AUDIT_ID))
        .where(AUDIT.ORGANISATION_ID.eq(organisation.value()))
        .and(AUDIT.STATE.eq("FINAL"))
        .and(AUDIT.STARTS_ON.between(from, to))
        .forEach(
            row ->
                minutes.merge(
                    row.value1(),
                    Duration.between(row.value2(), row.value3()).toMinutes(),
                    Long::sum));
    return db.select(
            AUDIT.ID,
            AUDIT.TEAM_ID,
            AUDIT.STARTS_ON,
            field(selectCount().from(SHEET).where(SHEET.AUDIT_ID.eq(AUDIT.ID))))
        .from(AUDIT)
        .where(AUDIT.ORGANISATION_ID.eq(organisation.value()))
        .and(AUDIT.STATE.eq("FINAL"))
        .and(AUDIT.STARTS_ON.between(from, to))
        .orderBy(AUDIT.STARTS_ON, AUDIT.ID)
        .fetch(
            row ->
                new Audited(
                    new TeamId(row.value2()),
                    row.value3(),
                    row.value4(),
                    minutes.getOrDefault(row.value1(), 0L)));
  }

  private static @Nullable TeamId team(@Nullable Long id) {
    return id == null ? null : new TeamId(id);
  }

  private static BigDecimal hours(@Nullable Integer minutes) {
    return minutes == null
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(minutes).divide(SIXTY, 6, java.math.RoundingMode.HALF_UP);
  }
}
