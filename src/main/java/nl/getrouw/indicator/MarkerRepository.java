package nl.getrouw.indicator;

import static nl.getrouw.db.Tables.INDICATOR_BASELINE;
import static nl.getrouw.db.Tables.INDICATOR_EVENT;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.getrouw.indicator.IndicatorPage.Event;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.security.Actor;
import nl.getrouw.trend.Yardstick;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Baselines and events: what people say about a series. */
@Repository
class MarkerRepository {

  private final DSLContext db;
  private final Clock clock;

  MarkerRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Of each indicator in the order in which they were chosen; those without any are missing. */
  Map<IndicatorId, List<Yardstick>> yardsticks(Collection<IndicatorId> indicators) {
    return db.select(INDICATOR_BASELINE.asterisk(), PERSON.NAME)
        .from(INDICATOR_BASELINE)
        .join(PERSON)
        .on(PERSON.ID.eq(INDICATOR_BASELINE.BY_ID))
        .where(
            INDICATOR_BASELINE.INDICATOR_ID.in(
                indicators.stream().map(IndicatorId::value).toList()))
        .orderBy(INDICATOR_BASELINE.ID)
        .fetchGroups(
            row -> new IndicatorId(row.get(INDICATOR_BASELINE.INDICATOR_ID)),
            MarkerRepository::yardstick);
  }

  private static Yardstick yardstick(Record row) {
    return new Yardstick(
        row.get(INDICATOR_BASELINE.STARTS_ON),
        row.get(INDICATOR_BASELINE.ENDS_ON),
        row.get(INDICATOR_BASELINE.REASON),
        row.get(PERSON.NAME),
        row.get(INDICATOR_BASELINE.AT));
  }

  void choose(Actor actor, IndicatorId indicator, LocalDate from, LocalDate until, String reason) {
    db.insertInto(INDICATOR_BASELINE)
        .set(INDICATOR_BASELINE.INDICATOR_ID, indicator.value())
        .set(INDICATOR_BASELINE.STARTS_ON, from)
        .set(INDICATOR_BASELINE.ENDS_ON, until)
        .set(INDICATOR_BASELINE.REASON, reason)
        .set(INDICATOR_BASELINE.BY_ID, actor.id().value())
        .set(INDICATOR_BASELINE.AT, clock.instant())
        .execute();
  }

  /** In the order of time. */
  List<Event> events(IndicatorId indicator) {
    return db.select(
            INDICATOR_EVENT.ID, INDICATOR_EVENT.HAPPENED_ON, INDICATOR_EVENT.TEXT, PERSON.NAME)
        .from(INDICATOR_EVENT)
        .join(PERSON)
        .on(PERSON.ID.eq(INDICATOR_EVENT.BY_ID))
        .where(INDICATOR_EVENT.INDICATOR_ID.eq(indicator.value()))
        .orderBy(INDICATOR_EVENT.HAPPENED_ON, INDICATOR_EVENT.ID)
        .fetch(row -> new Event(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  void note(Actor actor, IndicatorId indicator, LocalDate on, String text) {
    db.insertInto(INDICATOR_EVENT)
        .set(INDICATOR_EVENT.INDICATOR_ID, indicator.value())
        .set(INDICATOR_EVENT.HAPPENED_ON, on)
        .set(INDICATOR_EVENT.TEXT, text)
        .set(INDICATOR_EVENT.BY_ID, actor.id().value())
        .set(INDICATOR_EVENT.AT, clock.instant())
        .execute();
  }

  /** Returns false when the indicator has no such event. */
  boolean erase(IndicatorId indicator, long event) {
    return db.deleteFrom(INDICATOR_EVENT)
            .where(INDICATOR_EVENT.ID.eq(event))
            .and(INDICATOR_EVENT.INDICATOR_ID.eq(indicator.value()))
            .execute()
        == 1;
  }
}
