package nl.getrouw.indicator;

import static nl.getrouw.db.Tables.INDICATOR_CHANGE;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.indicator.IndicatorPage.Change;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What stood in definitions and figures before. */
@Repository
class ChangeRepository {

  private static final int SHOWN = 50;

  private final DSLContext db;
  private final Clock clock;

  ChangeRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void definition(Actor actor, IndicatorId id, Definition was, Definition becomes) {
    for (Definition.Field field : Definition.Field.values()) {
      if (!was.said(field).equals(becomes.said(field))) {
        insert(actor, id, field.name(), null, was.said(field), becomes.said(field));
      }
    }
  }

  void figure(Actor actor, IndicatorId id, Figure was, Figure becomes) {
    insert(actor, id, Change.FIGURE, becomes.start(), was.said(), becomes.said());
  }

  private void insert(
      Actor actor,
      IndicatorId id,
      String field,
      @Nullable LocalDate period,
      String was,
      String becomes) {
    db.insertInto(INDICATOR_CHANGE)
        .set(INDICATOR_CHANGE.INDICATOR_ID, id.value())
        .set(INDICATOR_CHANGE.FIELD, field)
        .set(INDICATOR_CHANGE.STARTS_ON, period)
        .set(INDICATOR_CHANGE.WAS, was)
        .set(INDICATOR_CHANGE.BECAME, becomes)
        .set(INDICATOR_CHANGE.BY_ID, actor.id().value())
        .set(INDICATOR_CHANGE.AT, clock.instant())
        .execute();
  }

  /** The newest {@value #SHOWN}, newest first. */
  List<Change> of(IndicatorId id) {
    return db.select(
            INDICATOR_CHANGE.FIELD,
            INDICATOR_CHANGE.STARTS_ON,
            INDICATOR_CHANGE.WAS,
            INDICATOR_CHANGE.BECAME,
            PERSON.NAME,
            INDICATOR_CHANGE.AT)
        .from(INDICATOR_CHANGE)
        .join(PERSON)
        .on(PERSON.ID.eq(INDICATOR_CHANGE.BY_ID))
        .where(INDICATOR_CHANGE.INDICATOR_ID.eq(id.value()))
        .orderBy(INDICATOR_CHANGE.ID.desc())
        .limit(SHOWN)
        .fetch(
            row ->
                new Change(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6()));
  }
}
