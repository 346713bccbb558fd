package nl.getrouw.indicator;

import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.TEAM;

import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Scope;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What indicators of an organisation can be about. */
@Repository
class SiteRepository {

  private final DSLContext db;

  SiteRepository(DSLContext db) {
    this.db = db;
  }

  /** The organisation, its locations by name, its open teams by name. */
  List<Site> sites(OrganisationId organisation) {
    List<Site> sites = new ArrayList<>();
    sites.addAll(
        db.select(ORGANISATION.NAME)
            .from(ORGANISATION)
            .where(ORGANISATION.ID.eq(organisation.value()))
            .fetch(row -> new Site(organisation, new Scope.Organisation(), null, row.value1())));
    sites.addAll(
        db.select(LOCATION.ID, LOCATION.NAME)
            .from(LOCATION)
            .where(LOCATION.ORGANISATION_ID.eq(organisation.value()))
            .orderBy(LOCATION.NAME)
            .fetch(
                row ->
                    new Site(
                        organisation,
                        new Scope.Location(new LocationId(row.value1())),
                        null,
                        row.value2())));
    sites.addAll(
        db.select(TEAM.ID, TEAM.NAME, TEAM.LOCATION_ID)
            .from(TEAM)
            .where(TEAM.ORGANISATION_ID.eq(organisation.value()))
            .and(TEAM.CLOSED_ON.isNull())
            .orderBy(TEAM.NAME)
            .fetch(
                row ->
                    new Site(
                        organisation,
                        new Scope.Team(new TeamId(row.value1())),
                        new LocationId(row.value3()),
                        row.value2())));
    return sites;
  }
}
