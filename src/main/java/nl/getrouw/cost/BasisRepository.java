package nl.getrouw.cost;

import static nl.getrouw.db.Tables.COST_BASIS;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;

import java.time.Clock;
import java.util.List;
import nl.getrouw.cost.Basis.Draft;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.organisation.Period;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Rates and assumptions. */
@Repository
class BasisRepository {

  private final DSLContext db;
  private final Clock clock;

  BasisRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Takes the organisation's row, so that two people cannot enter periods that overlap. */
  void lock(OrganisationId organisation) {
    db.select(ORGANISATION.ID)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.eq(organisation.value()))
        .forUpdate()
        .fetch();
  }

  /** By kind, newest period first. */
  List<Basis> of(OrganisationId organisation) {
    return db.select(COST_BASIS.asterisk(), PERSON.NAME)
        .from(COST_BASIS)
        .join(PERSON)
        .on(PERSON.ID.eq(COST_BASIS.ENTERED_BY))
        .where(COST_BASIS.ORGANISATION_ID.eq(organisation.value()))
        .orderBy(COST_BASIS.KIND, COST_BASIS.STARTS_ON.desc())
        .fetch(BasisRepository::basis);
  }

  private static Basis basis(Record row) {
    return new Basis(
        row.get(COST_BASIS.ID),
        Basis.Kind.valueOf(row.get(COST_BASIS.KIND)),
        row.get(COST_BASIS.AMOUNT),
        new Period(row.get(COST_BASIS.STARTS_ON), row.get(COST_BASIS.ENDS_ON)),
        row.get(COST_BASIS.NOTE),
        row.get(PERSON.NAME),
        row.get(COST_BASIS.VERSION));
  }

  void insert(Actor actor, Draft draft) {
    db.insertInto(COST_BASIS)
        .set(COST_BASIS.ORGANISATION_ID, actor.organisation().value())
        .set(COST_BASIS.KIND, draft.kind().name())
        .set(COST_BASIS.AMOUNT, draft.amount())
        .set(COST_BASIS.STARTS_ON, draft.from())
        .set(COST_BASIS.ENDS_ON, draft.to())
        .set(COST_BASIS.NOTE, draft.note())
        .set(COST_BASIS.ENTERED_BY, actor.id().value())
        .set(COST_BASIS.ENTERED_AT, clock.instant())
        .execute();
  }

  /** The kind stays. Returns false when it has another version by now. */
  boolean update(Actor actor, long id, int version, Draft draft) {
    return db.update(COST_BASIS)
            .set(COST_BASIS.AMOUNT, draft.amount())
            .set(COST_BASIS.STARTS_ON, draft.from())
            .set(COST_BASIS.ENDS_ON, draft.to())
            .set(COST_BASIS.NOTE, draft.note())
            .set(COST_BASIS.ENTERED_BY, actor.id().value())
            .set(COST_BASIS.ENTERED_AT, clock.instant())
            .set(COST_BASIS.VERSION, version + 1)
            .where(COST_BASIS.ID.eq(id))
            .and(COST_BASIS.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** Returns false when it has another version by now. */
  boolean remove(long id, int version) {
    return db.deleteFrom(COST_BASIS)
            .where(COST_BASIS.ID.eq(id))
            .and(COST_BASIS.VERSION.eq(version))
            .execute()
        == 1;
  }
}
