package nl.getrouw.learning.intervision;

import static nl.getrouw.db.Tables.INTERVISION_METHOD;
import static nl.getrouw.db.Tables.INTERVISION_METHOD_TEXT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.IntervisionMethodId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.security.Actor;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Stores the step plans of organisations, every version of them. */
@Repository
class MethodRepository {

  private final DSLContext db;
  private final Clock clock;

  MethodRepository(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The plans in use, each in its newest version. */
  List<Method> all(OrganisationId organisation) {
    return db.select(INTERVISION_METHOD_TEXT.CONTENT)
        .from(INTERVISION_METHOD)
        .join(INTERVISION_METHOD_TEXT)
        .on(INTERVISION_METHOD_TEXT.METHOD_ID.eq(INTERVISION_METHOD.ID))
        .and(INTERVISION_METHOD_TEXT.VERSION.eq(INTERVISION_METHOD.VERSION))
        .where(INTERVISION_METHOD.ORGANISATION_ID.eq(organisation.value()))
        .and(INTERVISION_METHOD.RETIRED_AT.isNull())
        .orderBy(INTERVISION_METHOD.ID)
        .fetch(row -> MethodFile.read(row.value1()));
  }

  Optional<Method> find(OrganisationId organisation, long id, int version) {
    return db.select(INTERVISION_METHOD_TEXT.CONTENT)
        .from(INTERVISION_METHOD)
        .join(INTERVISION_METHOD_TEXT)
        .on(INTERVISION_METHOD_TEXT.METHOD_ID.eq(INTERVISION_METHOD.ID))
        .where(INTERVISION_METHOD.ORGANISATION_ID.eq(organisation.value()))
        .and(INTERVISION_METHOD.ID.eq(id))
        .and(INTERVISION_METHOD_TEXT.VERSION.eq(version))
        .fetchOptional(row -> MethodFile.read(row.value1()));
  }

  Optional<Integer> newest(OrganisationId organisation, long id) {
    return db.select(INTERVISION_METHOD.VERSION)
        .from(INTERVISION_METHOD)
        .where(INTERVISION_METHOD.ORGANISATION_ID.eq(organisation.value()))
        .and(INTERVISION_METHOD.ID.eq(id))
        .fetchOptional(row -> row.value1());
  }

  IntervisionMethodId insert(OrganisationId organisation) {
    return new IntervisionMethodId(
        db.insertInto(INTERVISION_METHOD)
            .set(INTERVISION_METHOD.ORGANISATION_ID, organisation.value())
            .returningResult(INTERVISION_METHOD.ID)
            .fetchSingle()
            .value1());
  }

  void text(Actor actor, long id, Method method) {
    db.insertInto(INTERVISION_METHOD_TEXT)
        .set(INTERVISION_METHOD_TEXT.METHOD_ID, id)
        .set(INTERVISION_METHOD_TEXT.VERSION, method.version())
        .set(INTERVISION_METHOD_TEXT.CONTENT, MethodFile.write(method))
        .set(INTERVISION_METHOD_TEXT.BY_ID, actor.id().value())
        .set(INTERVISION_METHOD_TEXT.AT, clock.instant())
        .execute();
  }

  /** Says whether this was still the newest version. */
  boolean raise(long id, int version) {
    return db.update(INTERVISION_METHOD)
            .set(INTERVISION_METHOD.VERSION, version + 1)
            .where(INTERVISION_METHOD.ID.eq(id))
            .and(INTERVISION_METHOD.VERSION.eq(version))
            .execute()
        == 1;
  }

  void retire(long id) {
    db.update(INTERVISION_METHOD)
        .set(INTERVISION_METHOD.RETIRED_AT, clock.instant())
        .where(INTERVISION_METHOD.ID.eq(id))
        .execute();
  }
}
