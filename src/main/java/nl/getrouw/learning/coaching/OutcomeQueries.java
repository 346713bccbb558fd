package nl.getrouw.learning.coaching;

import static nl.getrouw.db.Tables.COACHING_PARTICIPANT;
import static nl.getrouw.db.Tables.COACHING_SESSION;
import static nl.getrouw.db.Tables.TEAM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.disclosure.CrossTable;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.kernel.Id;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Reach;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Counts what was held, for who oversees it; what could point to a person never leaves here. */
@Repository
class OutcomeQueries {

  /** A cell of a table, and what stands in it. */
  record Counted(String row, String column, Figure figure) {}

  /** The same before anything was hidden; never leaves these queries. */
  record Raw(CrossTable.Cell cell, int sessions, int minutes) {}

  private final DSLContext db;
  private final int fewest;

  OutcomeQueries(DSLContext db, Fewest fewest) {
    this.db = db;
    this.fewest = fewest.of(Respondent.STAFF);
  }

  /** Per team and kind. */
  List<Counted> byTeam(Actor reader, Quarter quarter) {
    return counted(
        reader, quarter, COACHING_SESSION.TEAM_ID.cast(String.class), COACHING_SESSION.KIND);
  }

  /** Per coach, over all kinds. */
  List<Counted> byCoach(Actor reader, Quarter quarter) {
    return counted(reader, quarter, COACHING_SESSION.COACH_ID.cast(String.class), inline(""));
  }

  /** Per team and kind, as "12 COACHING" with 0 for no team, and coach. */
  List<Counted> byTeamAndCoach(Actor reader, Quarter quarter) {
    return counted(
        reader,
        quarter,
        concat(coalesce(COACHING_SESSION.TEAM_ID, 0L), inline(" "), COACHING_SESSION.KIND),
        COACHING_SESSION.COACH_ID.cast(String.class));
  }

  /** Per topic, over all teams. */
  List<Counted> byTopic(Actor reader, Quarter quarter) {
    return counted(reader, quarter, inline(""), COACHING_SESSION.TOPIC);
  }

  private List<Counted> counted(
      Actor reader, Quarter quarter, Field<String> row, Field<String> column) {
    Condition which =
        visible(reader)
            .and(COACHING_SESSION.STATE.eq(State.HELD.name()))
            .and(COACHING_SESSION.HELD_ON.between(quarter.first(), quarter.last()))
            .and(row.isNotNull())
            .and(column.isNotNull());
    Map<String, Integer> named = named(which, row, column);
    Field<Integer> unnamed = max(when(isUnnamed(), COACHING_SESSION.HEADS).otherwise(0));
    List<Raw> raw =
        db.select(row, column, count(), sum(COACHING_SESSION.MINUTES), coalesce(unnamed, 0))
            .from(COACHING_SESSION)
            .leftJoin(TEAM)
            .on(TEAM.ID.eq(COACHING_SESSION.TEAM_ID))
            .where(which)
            .groupBy(row, column)
            .fetch(
                found -> {
                  int people =
                      Math.max(
                          found.value5(),
                          named.getOrDefault(found.value1() + "|" + found.value2(), 0));
                  return new Raw(
                      new CrossTable.Cell(found.value1(), found.value2(), Math.max(1, people)),
                      found.value3(),
                      found.value4().intValueExact());
                });
    return shown(raw, fewest);
  }

  /** What may be told of a table of which the sums of rows and columns are known. */
  static List<Counted> shown(List<Raw> raw, int fewest) {
    Set<CrossTable.Cell> hidden = CrossTable.hidden(raw.stream().map(Raw::cell).toList(), fewest);
    return raw.stream()
        .map(
            one ->
                new Counted(
                    one.cell().row(),
                    one.cell().column(),
                    hidden.contains(one.cell())
                        ? new Figure.TooFew()
                        : new Figure.Shown(one.sessions(), one.minutes())))
        .toList();
  }

  /** How many different people are named in the sessions of each cell. */
  private Map<String, Integer> named(Condition which, Field<String> row, Field<String> column) {
    Map<String, Integer> people = new HashMap<>();
    db.select(row, column, countDistinct(COACHING_PARTICIPANT.PERSON_ID))
        .from(COACHING_SESSION)
        .join(COACHING_PARTICIPANT)
        .on(COACHING_PARTICIPANT.SESSION_ID.eq(COACHING_SESSION.ID))
        .leftJoin(TEAM)
        .on(TEAM.ID.eq(COACHING_SESSION.TEAM_ID))
        .where(which)
        .groupBy(row, column)
        .forEach(found -> people.put(found.value1() + "|" + found.value2(), found.value3()));
    return people;
  }

  private static Condition isUnnamed() {
    return notExists(
        selectOne()
            .from(COACHING_PARTICIPANT)
            .where(COACHING_PARTICIPANT.SESSION_ID.eq(COACHING_SESSION.ID)));
  }

  /** The sessions of the teams that the reader oversees; without a team: of the whole only. */
  static Condition visible(Actor reader) {
    Reach reach = reader.reach(CoachingAccess.OVERSEERS);
    Condition own = COACHING_SESSION.ORGANISATION_ID.eq(reader.organisation().value());
    return reach.whole()
        ? own
        : own.and(
            TEAM.LOCATION_ID
                .in(reach.locations().stream().map(Id::value).toList())
                .or(TEAM.ID.in(reach.teams().stream().map(Id::value).toList())));
  }
}
