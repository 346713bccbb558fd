package nl.getrouw.indicator;

import static nl.getrouw.db.Tables.INDICATOR_VALUE;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The figures of indicators. */
@Repository
class IndicatorFigureRepository {

  private final DSLContext db;
  private final Clock clock;

  IndicatorFigureRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** In the order of time. */
  List<Figure.Stored> of(IndicatorId indicator) {
    return db.select(INDICATOR_VALUE.asterisk(), PERSON.NAME)
        .from(INDICATOR_VALUE)
        .join(PERSON)
        .on(PERSON.ID.eq(INDICATOR_VALUE.ENTERED_BY))
        .where(INDICATOR_VALUE.INDICATOR_ID.eq(indicator.value()))
        .orderBy(INDICATOR_VALUE.STARTS_ON)
        .fetch(
            row ->
                new Figure.Stored(
                    figure(row), row.get(INDICATOR_VALUE.VERSION), row.get(PERSON.NAME)));
  }

  /** Of many indicators at once, each in the order of time; those without any are missing. */
  Map<IndicatorId, List<Figure>> of(Collection<Indicator> indicators) {
    Condition wanted =
        INDICATOR_VALUE.INDICATOR_ID.in(indicators.stream().map(one -> one.id().value()).toList());
    return db.selectFrom(INDICATOR_VALUE)
        .where(wanted)
        .orderBy(INDICATOR_VALUE.INDICATOR_ID, INDICATOR_VALUE.STARTS_ON)
        .fetchGroups(
            row -> new IndicatorId(row.get(INDICATOR_VALUE.INDICATOR_ID)),
            IndicatorFigureRepository::figure);
  }

  boolean any(IndicatorId indicator) {
    return db.fetchExists(
        db.selectOne()
            .from(INDICATOR_VALUE)
            .where(INDICATOR_VALUE.INDICATOR_ID.eq(indicator.value())));
  }

  /** Returns false when the period has a figure by now. */
  boolean insert(Actor actor, IndicatorId indicator, Figure figure) {
    try {
      db.insertInto(INDICATOR_VALUE)
          .set(INDICATOR_VALUE.INDICATOR_ID, indicator.value())
          .set(INDICATOR_VALUE.STARTS_ON, figure.start())
          .set(INDICATOR_VALUE.NUMERATOR, figure.numerator())
          .set(INDICATOR_VALUE.DENOMINATOR, figure.denominator())
          .set(INDICATOR_VALUE.NOTE, figure.note())
          .set(INDICATOR_VALUE.ENTERED_BY, actor.id().value())
          .set(INDICATOR_VALUE.ENTERED_AT, clock.instant())
          .execute();
      return true;
    } catch (DuplicateKeyException somebodyWasFirst) {
      return false;
    }
  }

  /** Returns false when the figure has another version by now. */
  boolean update(Actor actor, IndicatorId indicator, int version, Figure figure) {
    return db.update(INDICATOR_VALUE)
            .set(INDICATOR_VALUE.NUMERATOR, figure.numerator())
            .set(INDICATOR_VALUE.DENOMINATOR, figure.denominator())
            .set(INDICATOR_VALUE.NOTE, figure.note())
            .set(INDICATOR_VALUE.ENTERED_BY, actor.id().value())
            .set(INDICATOR_VALUE.ENTERED_AT, clock.instant())
            .set(INDICATOR_VALUE.VERSION, INDICATOR_VALUE.VERSION.plus(1))
            .where(INDICATOR_VALUE.INDICATOR_ID.eq(indicator.value()))
            .and(INDICATOR_VALUE.STARTS_ON.eq(figure.start()))
            .and(INDICATOR_VALUE.VERSION.eq(version))
            .execute()
        == 1;
  }

  private static Figure figure(Record row) {
    return new Figure(
        row.get(INDICATOR_VALUE.STARTS_ON),
        row.get(INDICATOR_VALUE.NUMERATOR),
        row.get(INDICATOR_VALUE.DENOMINATOR),
        row.get(INDICATOR_VALUE.NOTE));
  }
}
