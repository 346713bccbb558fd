package nl.getrouw.cost;

import static nl.getrouw.db.Tables.COST_CHANGE;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** What stood in rates and costs before. */
@Repository
class CostChangeRepository {

  private static final int SHOWN = 20;

  private final DSLContext db;
  private final Clock clock;

  CostChangeRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * @param became empty when it was taken away
   */
  void write(Actor actor, String what, String was, String became) {
    db.insertInto(COST_CHANGE)
        .set(COST_CHANGE.ORGANISATION_ID, actor.organisation().value())
        .set(COST_CHANGE.WHAT, what)
        .set(COST_CHANGE.WAS, was)
        .set(COST_CHANGE.BECAME, became)
        .set(COST_CHANGE.BY_ID, actor.id().value())
        .set(COST_CHANGE.AT, clock.instant())
        .execute();
  }

  /**
   * A change.
   *
   * @param what a kind of basis, or ENTRY
   * @param became empty when it was taken away
   */
  record Change(String what, String was, String became, String by, Instant at) {}

  /** The newest {@value #SHOWN}, newest first. */
  List<Change> newest(Actor actor) {
    return db.select(
            COST_CHANGE.WHAT, COST_CHANGE.WAS, COST_CHANGE.BECAME, PERSON.NAME, COST_CHANGE.AT)
        .from(COST_CHANGE)
        .join(PERSON)
        .on(PERSON.ID.eq(COST_CHANGE.BY_ID))
        .where(COST_CHANGE.ORGANISATION_ID.eq(actor.organisation().value()))
        .orderBy(COST_CHANGE.ID.desc())
        .limit(SHOWN)
        .fetch(Records.mapping(Change::new));
  }
}
