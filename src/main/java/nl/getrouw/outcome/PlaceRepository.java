package nl.getrouw.outcome;

import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.TEAM;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Setting;
import nl.getrouw.organisation.TeamRef;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The tree of an organisation: its locations and teams by name. */
@Repository
class PlaceRepository {

  private final DSLContext db;

  PlaceRepository(DSLContext db) {
    this.db = db;
  }

  String organisation(OrganisationId organisation) {
    return db.select(ORGANISATION.NAME)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.eq(organisation.value()))
        .fetchSingle()
        .value1();
  }

  Map<LocationId, String> locations(OrganisationId organisation) {
    Map<LocationId, String> locations = new LinkedHashMap<>();
    db.select(LOCATION.ID, LOCATION.NAME)
        .from(LOCATION)
        .where(LOCATION.ORGANISATION_ID.eq(organisation.value()))
        .orderBy(LOCATION.NAME)
        .forEach(row -> locations.put(new LocationId(row.value1()), row.value2()));
    return locations;
  }

  /** Teams that are open. */
  List<TeamRef> teams(OrganisationId organisation) {
    return db.select(TEAM.ID, TEAM.NAME, TEAM.LOCATION_ID, LOCATION.NAME, TEAM.SETTING)
        .from(TEAM)
        .join(LOCATION)
        .on(LOCATION.ID.eq(TEAM.LOCATION_ID))
        .where(TEAM.ORGANISATION_ID.eq(organisation.value()))
        .and(TEAM.CLOSED_ON.isNull())
        .orderBy(TEAM.NAME)
        .fetch(
            row ->
                new TeamRef(
                    new TeamId(row.value1()),
                    row.value2(),
                    organisation,
                    new LocationId(row.value3()),
                    row.value4(),
                    Setting.valueOf(row.value5()),
                    null));
  }
}
