package nl.getrouw.learning.intervision;

import static nl.getrouw.db.Tables.INTERVISION_ATTENDANCE;
import static nl.getrouw.db.Tables.INTERVISION_SESSION;
import static nl.getrouw.db.Tables.INTERVISION_TOPIC;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.learning.intervision.SessionPage.Part;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Counts sessions. A number that could point to a person never leaves the database: whether it may
 * is decided for each session by itself, so that two periods that differ by one session tell
 * nothing either.
 */
@Repository
class OutcomeRepository {

  /**
   * A session in numbers.
   *
   * @param asked members who were asked; null where they were too few to tell
   * @param present of them; null where they were too few to tell
   * @param large enough people were there to tell what it was about
   */
  record Counted(
      IntervisionGroupId group,
      SessionState state,
      LocalDate day,
      @Nullable Integer heldMinutes,
      boolean success,
      @Nullable Integer asked,
      @Nullable Integer present,
      boolean large) {}

  /** How many sessions of a group were about something. */
  record Topic(IntervisionGroupId group, boolean theme, String code, int sessions) {}

  private final DSLContext db;
  private final int fewest;

  OutcomeRepository(DSLContext db, Fewest fewest) {
    this.db = db;
    this.fewest = fewest.of(Respondent.STAFF);
  }

  /** From how many people on a session is told of. */
  int fewest() {
    return fewest;
  }

  private static Field<Integer> people(Condition which) {
    return DSL.field(
        DSL.selectCount()
            .from(INTERVISION_ATTENDANCE)
            .where(INTERVISION_ATTENDANCE.SESSION_ID.eq(INTERVISION_SESSION.ID))
            .and(which));
  }

  private static Condition member() {
    return INTERVISION_ATTENDANCE.PART.eq(Part.MEMBER.name());
  }

  private Condition large() {
    return people(INTERVISION_ATTENDANCE.PRESENT.isTrue()).ge(fewest);
  }

  List<Counted> sessions(Collection<IntervisionGroupId> groups, LocalDate from, LocalDate to) {
    Condition enough = people(member()).ge(fewest);
    return db.select(
            INTERVISION_SESSION.GROUP_ID,
            INTERVISION_SESSION.STATE,
            INTERVISION_SESSION.DAY,
            INTERVISION_SESSION.HELD_MINUTES,
            INTERVISION_SESSION.SUCCESS,
            DSL.when(enough, people(member())),
            DSL.when(enough, people(member().and(INTERVISION_ATTENDANCE.PRESENT.isTrue()))),
            DSL.field(large()))
        .from(INTERVISION_SESSION)
        .where(in(groups))
        .and(INTERVISION_SESSION.DAY.between(from, to))
        .orderBy(INTERVISION_SESSION.DAY)
        .fetch(
            row ->
                new Counted(
                    new IntervisionGroupId(row.value1()),
                    SessionState.valueOf(row.value2()),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6(),
                    row.value7(),
                    row.value8()));
  }

  List<Topic> topics(Collection<IntervisionGroupId> groups, LocalDate from, LocalDate to) {
    return db.select(
            INTERVISION_SESSION.GROUP_ID,
            INTERVISION_TOPIC.KIND,
            INTERVISION_TOPIC.CODE,
            DSL.count())
        .from(INTERVISION_SESSION)
        .join(INTERVISION_TOPIC)
        .on(INTERVISION_TOPIC.SESSION_ID.eq(INTERVISION_SESSION.ID))
        .where(in(groups))
        .and(INTERVISION_SESSION.DAY.between(from, to))
        .and(INTERVISION_SESSION.STATE.eq(SessionState.HELD.name()))
        .and(large())
        .groupBy(INTERVISION_SESSION.GROUP_ID, INTERVISION_TOPIC.KIND, INTERVISION_TOPIC.CODE)
        .fetch(
            row ->
                new Topic(
                    new IntervisionGroupId(row.value1()),
                    row.value2().equals("THEME"),
                    row.value3(),
                    row.value4()));
  }

  private static Condition in(Collection<IntervisionGroupId> groups) {
    return INTERVISION_SESSION.GROUP_ID.in(groups.stream().map(IntervisionGroupId::value).toList());
  }

  /** Minutes that a coach guided in a period. */
  int minutes(long organisation, long coach, LocalDate from, LocalDate to) {
    Integer sum =
        db.select(DSL.sum(INTERVISION_SESSION.HELD_MINUTES).cast(Integer.class))
            .from(INTERVISION_SESSION)
            .where(INTERVISION_SESSION.ORGANISATION_ID.eq(organisation))
            .and(INTERVISION_SESSION.COACH_ID.eq(coach))
            .and(INTERVISION_SESSION.DAY.between(from, to))
            .and(INTERVISION_SESSION.STATE.eq(SessionState.HELD.name()))
            .fetchSingle()
            .value1();
    return sum == null ? 0 : sum;
  }
}
