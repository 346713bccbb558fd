package nl.getrouw.learning.coaching;

import static nl.getrouw.db.Tables.INTERVISION_ATTENDANCE;
import static nl.getrouw.db.Tables.INTERVISION_GROUP;
import static nl.getrouw.db.Tables.INTERVISION_SESSION;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.TEAM;
import static nl.getrouw.db.Tables.TRAINING_ATTENDANCE;
import static nl.getrouw.db.Tables.TRAINING_EDITION;
import static nl.getrouw.db.Tables.TRAINING_MEETING;
import static nl.getrouw.db.Tables.TRAINING_PART;
import static nl.getrouw.db.Tables.TRAINING_REGISTRATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.disclosure.CrossTable;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.kernel.Id;
import nl.getrouw.learning.coaching.OutcomeQueries.Counted;
import nl.getrouw.learning.coaching.OutcomeQueries.Raw;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Reach;
import nl.getrouw.security.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Hours of intervision and training per team and who led them, for who oversees the team. A row is
 * a team, or 0 for several; a column is a person. What could point to a person never leaves here.
 */
@Repository
class HoursQueries {

  private static final int MINUTES = 60;

  private final DSLContext db;
  private final int fewest;

  HoursQueries(DSLContext db, Fewest fewest) {
    this.db = db;
    this.fewest = fewest.of(Respondent.STAFF);
  }

  /** Held sessions; of several teams only for who oversees the whole organisation. */
  List<Counted> intervision(Actor reader, Quarter quarter) {
    var team = coalesce(INTERVISION_GROUP.TEAM_ID, 0L);
    Condition which =
        reached(reader)
            .and(INTERVISION_SESSION.ORGANISATION_ID.eq(reader.organisation().value()))
            .and(INTERVISION_SESSION.STATE.eq("HELD"))
            .and(INTERVISION_SESSION.DAY.between(quarter.first(), quarter.last()));
    Map<String, Integer> people = new HashMap<>();
    db.select(team, INTERVISION_SESSION.COACH_ID, countDistinct(INTERVISION_ATTENDANCE.PERSON_ID))
        .from(INTERVISION_SESSION)
        .join(INTERVISION_GROUP)
        .on(INTERVISION_GROUP.ID.eq(INTERVISION_SESSION.GROUP_ID))
        .leftJoin(TEAM)
        .on(TEAM.ID.eq(INTERVISION_GROUP.TEAM_ID))
        .join(INTERVISION_ATTENDANCE)
        .on(INTERVISION_ATTENDANCE.SESSION_ID.eq(INTERVISION_SESSION.ID))
        .where(which)
        .and(INTERVISION_ATTENDANCE.PRESENT.isTrue())
        .groupBy(team, INTERVISION_SESSION.COACH_ID)
        .forEach(row -> people.put(row.value1() + "|" + row.value2(), row.value3()));
    Table found = new Table();
    db.select(team, INTERVISION_SESSION.COACH_ID, INTERVISION_SESSION.HELD_MINUTES)
        .from(INTERVISION_SESSION)
        .join(INTERVISION_GROUP)
        .on(INTERVISION_GROUP.ID.eq(INTERVISION_SESSION.GROUP_ID))
        .leftJoin(TEAM)
        .on(TEAM.ID.eq(INTERVISION_GROUP.TEAM_ID))
        .where(which)
        .forEach(row -> found.add(row.value1(), row.value2(), row.value3()));
    return found.shown(people, fewest);
  }

  /**
   * Meetings at which somebody of the team was present, by their hours; without a trainer of the
   * organisation itself the column is 0.
   */
  List<Counted> training(Actor reader, Quarter quarter) {
    Table found = new Table();
    Map<String, Set<Long>> people = new HashMap<>();
    Set<String> meetings = new HashSet<>();
    db.select(
            TEAM.ID,
            coalesce(TRAINING_EDITION.TRAINER_ID, 0L),
            TRAINING_EDITION.ID,
            TRAINING_PART.ID,
            TRAINING_PART.HOURS,
            TRAINING_REGISTRATION.PERSON_ID)
        .from(TRAINING_ATTENDANCE)
        .join(TRAINING_REGISTRATION)
        .on(TRAINING_REGISTRATION.ID.eq(TRAINING_ATTENDANCE.REGISTRATION_ID))
        .join(TRAINING_EDITION)
        .on(TRAINING_EDITION.ID.eq(TRAINING_REGISTRATION.EDITION_ID))
        .join(TRAINING_PART)
        .on(TRAINING_PART.ID.eq(TRAINING_ATTENDANCE.PART_ID))
        .join(TRAINING_MEETING)
        .on(TRAINING_MEETING.EDITION_ID.eq(TRAINING_EDITION.ID))
        .and(TRAINING_MEETING.PART_ID.eq(TRAINING_PART.ID))
        .join(ROLE_ASSIGNMENT)
        .on(ROLE_ASSIGNMENT.PERSON_ID.eq(TRAINING_REGISTRATION.PERSON_ID))
        .and(ROLE_ASSIGNMENT.ROLE.in(Role.TEAM_MEMBER.name(), Role.TEAM_LEAD.name()))
        .and(ROLE_ASSIGNMENT.STARTS_ON.le(TRAINING_MEETING.ON_DATE))
        .and(
            ROLE_ASSIGNMENT
                .ENDS_ON
                .isNull()
                .or(ROLE_ASSIGNMENT.ENDS_ON.ge(TRAINING_MEETING.ON_DATE)))
        .join(TEAM)
        .on(TEAM.ID.eq(ROLE_ASSIGNMENT.TEAM_ID))
        .where(TRAINING_ATTENDANCE.PRESENT.isTrue())
        .and(TRAINING_EDITION.ORGANISATION_ID.eq(reader.organisation().value()))
        .and(TRAINING_MEETING.ON_DATE.between(quarter.first(), quarter.last()))
        .and(reached(reader))
        .forEach(
            row -> {
              String cell = row.value1() + "|" + row.value2();
              people.computeIfAbsent(cell, none -> new HashSet<>()).add(row.value6());
              if (meetings.add(row.value1() + " " + row.value3() + " " + row.value4())) {
                found.add(row.value1(), row.value2(), minutes(row.value5()));
              }
            });
    Map<String, Integer> counts = new HashMap<>();
    people.forEach((cell, who) -> counts.put(cell, who.size()));
    return found.shown(counts, fewest);
  }

  private static int minutes(BigDecimal hours) {
    return hours.multiply(BigDecimal.valueOf(MINUTES)).intValue();
  }

  private static Condition reached(Actor reader) {
    Reach reach = reader.reach(CoachingAccess.OVERSEERS);
    return reach.whole()
        ? noCondition()
        : TEAM.LOCATION_ID
            .in(reach.locations().stream().map(Id::value).toList())
            .or(TEAM.ID.in(reach.teams().stream().map(Id::value).toList()));
  }

  /** Sessions and minutes that grow, cell by cell. */
  private static final class Table {
    private final Map<String, int[]> cells = new HashMap<>();

    void add(long row, long column, int minutes) {
      int[] sums = cells.computeIfAbsent(row + "|" + column, none -> new int[2]);
      sums[0]++;
      sums[1] += minutes;
    }

    List<Counted> shown(Map<String, Integer> people, int fewest) {
      List<Raw> raw =
          cells.entrySet().stream()
              .map(
                  cell -> {
                    List<String> names = List.of(cell.getKey().split("\\|", 2));
                    return new Raw(
                        new CrossTable.Cell(
                            names.getFirst(),
                            names.getLast(),
                            Math.max(1, people.getOrDefault(cell.getKey(), 0))),
                        cell.getValue()[0],
                        cell.getValue()[1]);
                  })
              .toList();
      return OutcomeQueries.shown(raw, fewest);
    }
  }
}
