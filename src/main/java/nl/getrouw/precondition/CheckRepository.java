package nl.getrouw.precondition;

import static nl.getrouw.db.Tables.PRECONDITION_ACTION;
import static nl.getrouw.db.Tables.PRECONDITION_CHECK;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.security.Actor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** The yearly checks, and the actions that came of them. */
@Repository
class CheckRepository {

  private final DSLContext db;
  private final Clock clock;

  CheckRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Newest first. */
  List<Check> all(OrganisationId organisation) {
    return read(PRECONDITION_CHECK.ORGANISATION_ID.eq(organisation.value()));
  }

  Optional<Check> find(OrganisationId organisation, int year) {
    return read(
            PRECONDITION_CHECK
                .ORGANISATION_ID
                .eq(organisation.value())
                .and(PRECONDITION_CHECK.YEAR.eq((short) year)))
        .stream()
        .findFirst();
  }

  private List<Check> read(Condition wanted) {
    return db.select(
            PRECONDITION_CHECK.ID,
            PRECONDITION_CHECK.YEAR.convertFrom(Short::intValue),
            PRECONDITION_CHECK.COUNCIL,
            PRECONDITION_CHECK.OPENED_AT,
            PRECONDITION_CHECK.CLOSED_AT,
            PRECONDITION_CHECK.VERSION)
        .from(PRECONDITION_CHECK)
        .where(wanted)
        .orderBy(PRECONDITION_CHECK.YEAR.desc())
        .fetch(Records.mapping(Check::new));
  }

  /** Returns false when the year has its check already. */
  boolean open(Actor actor, int year) {
    try {
      db.insertInto(PRECONDITION_CHECK)
          .set(PRECONDITION_CHECK.ORGANISATION_ID, actor.organisation().value())
          .set(PRECONDITION_CHECK.YEAR, (short) year)
          .set(PRECONDITION_CHECK.OPENED_BY, actor.id().value())
          .set(PRECONDITION_CHECK.OPENED_AT, clock.instant())
          .execute();
      return true;
    } catch (DuplicateKeyException twice) {
      return false;
    }
  }

  /** Returns false when the check has another version by now. */
  boolean name(Check check, int version, String council) {
    return db.update(PRECONDITION_CHECK)
            .set(PRECONDITION_CHECK.COUNCIL, council)
            .set(PRECONDITION_CHECK.VERSION, version + 1)
            .where(PRECONDITION_CHECK.ID.eq(check.id()))
            .and(PRECONDITION_CHECK.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** Takes the check's row, so that nothing is scored while it closes. */
  void lock(Check check) {
    db.select(PRECONDITION_CHECK.ID)
        .from(PRECONDITION_CHECK)
        .where(PRECONDITION_CHECK.ID.eq(check.id()))
        .forUpdate()
        .fetch();
  }

  /** Returns false when it was closed already. */
  boolean close(Actor actor, Check check) {
    return db.update(PRECONDITION_CHECK)
            .set(PRECONDITION_CHECK.CLOSED_BY, actor.id().value())
            .set(PRECONDITION_CHECK.CLOSED_AT, clock.instant())
            .set(PRECONDITION_CHECK.VERSION, PRECONDITION_CHECK.VERSION.plus(1))
            .where(PRECONDITION_CHECK.ID.eq(check.id()))
            .and(PRECONDITION_CHECK.CLOSED_AT.isNull())
            .execute()
        == 1;
  }

  void led(Check check, Aspect aspect, ActionId action) {
    db.insertInto(PRECONDITION_ACTION)
        .set(PRECONDITION_ACTION.CHECK_ID, check.id())
        .set(PRECONDITION_ACTION.ASPECT, aspect.name())
        .set(PRECONDITION_ACTION.ACTION_ID, action.value())
        .execute();
  }

  /** The actions that came of a check, in the order in which they were made. */
  Map<Aspect, List<ActionId>> actions(Check check) {
    return db.select(PRECONDITION_ACTION.ASPECT, PRECONDITION_ACTION.ACTION_ID)
        .from(PRECONDITION_ACTION)
        .where(PRECONDITION_ACTION.CHECK_ID.eq(check.id()))
        .orderBy(PRECONDITION_ACTION.ACTION_ID)
        .fetchGroups(row -> Aspect.valueOf(row.value1()), row -> new ActionId(row.value2()));
  }
}
