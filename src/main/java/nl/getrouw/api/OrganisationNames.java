package nl.getrouw.api;

import static nl.getrouw.db.Tables.ORGANISATION;

import nl.getrouw.kernel.OrganisationId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What organisations are called. */
@Repository
class OrganisationNames {

  private final DSLContext db;

  OrganisationNames(DSLContext db) {
    this.db = db;
  }

  String of(OrganisationId organisation) {
    return db.select(ORGANISATION.NAME)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.eq(organisation.value()))
        .fetchSingle()
        .value1();
  }
}
