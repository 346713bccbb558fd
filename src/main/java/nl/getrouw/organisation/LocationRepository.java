package nl.getrouw.organisation;

import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.TEAM;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Locations of an organisation. */
@Repository
class LocationRepository {

  private static final Field<Integer> OPEN_TEAMS =
      field(
          select(count())
              .from(TEAM)
              .where(TEAM.LOCATION_ID.eq(LOCATION.ID))
              .and(TEAM.CLOSED_ON.isNull()));

  private final DSLContext db;

  LocationRepository(DSLContext db) {
    this.db = db;
  }

  List<Locations.Row> list(OrganisationId organisation) {
    return db.select(
            LOCATION.ID.convertFrom(LocationId::new), LOCATION.NAME, LOCATION.VERSION, OPEN_TEAMS)
        .from(LOCATION)
        .where(LOCATION.ORGANISATION_ID.eq(organisation.value()))
        .orderBy(LOCATION.NAME)
        .fetch(Records.mapping(Locations.Row::new));
  }

  boolean exists(OrganisationId organisation, LocationId id) {
    return db.fetchExists(
        LOCATION,
        LOCATION.ID.eq(id.value()).and(LOCATION.ORGANISATION_ID.eq(organisation.value())));
  }

  boolean nameTaken(OrganisationId organisation, String name, @Nullable LocationId except) {
    return db.fetchExists(
        LOCATION,
        LOCATION
            .ORGANISATION_ID
            .eq(organisation.value())
            .and(LOCATION.NAME.eq(name))
            .and(except == null ? noCondition() : LOCATION.ID.ne(except.value())));
  }

  LocationId insert(OrganisationId organisation, String name) {
    return new LocationId(
        db.insertInto(LOCATION)
            .set(LOCATION.ORGANISATION_ID, organisation.value())
            .set(LOCATION.NAME, name)
            .returningResult(LOCATION.ID)
            .fetchSingle()
            .value1());
  }

  boolean rename(LocationId id, int version, String name) {
    return db.update(LOCATION)
            .set(LOCATION.NAME, name)
            .set(LOCATION.VERSION, LOCATION.VERSION.plus(1))
            .where(LOCATION.ID.eq(id.value()))
            .and(LOCATION.VERSION.eq(version))
            .execute()
        == 1;
  }
}
