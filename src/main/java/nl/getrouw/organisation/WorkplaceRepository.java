package nl.getrouw.organisation;

import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.TEAM;
import static nl.getrouw.organisation.ColleagueRepository.runningOn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Names of the places in which roles are held. */
@Repository
class WorkplaceRepository {

  private final DSLContext db;

  WorkplaceRepository(DSLContext db) {
    this.db = db;
  }

  Optional<Workplace> find(OrganisationId organisation, Scope scope) {
    return switch (scope) {
      case Scope.Organisation() ->
          db.select(ORGANISATION.NAME)
              .from(ORGANISATION)
              .where(ORGANISATION.ID.eq(organisation.value()))
              .fetchOptional(row -> new Workplace(scope, row.value1(), null));
      case Scope.Location(LocationId id) ->
          db.select(LOCATION.NAME)
              .from(LOCATION)
              .where(LOCATION.ID.eq(id.value()))
              .and(LOCATION.ORGANISATION_ID.eq(organisation.value()))
              .fetchOptional(row -> new Workplace(scope, row.value1(), null));
      case Scope.Team(TeamId id) ->
          db.select(TEAM.NAME, TEAM.SETTING)
              .from(TEAM)
              .where(TEAM.ID.eq(id.value()))
              .and(TEAM.ORGANISATION_ID.eq(organisation.value()))
              .fetchOptional(
                  row -> new Workplace(scope, row.value1(), Setting.valueOf(row.value2())));
    };
  }

  List<String> administrators(OrganisationId organisation, LocalDate day, int limit) {
    return db.selectDistinct(PERSON.NAME)
        .from(PERSON)
        .join(ROLE_ASSIGNMENT)
        .on(ROLE_ASSIGNMENT.PERSON_ID.eq(PERSON.ID))
        .where(PERSON.ORGANISATION_ID.eq(organisation.value()))
        .and(PERSON.DISABLED_AT.isNull())
        .and(ROLE_ASSIGNMENT.ROLE.eq(Role.ADMINISTRATOR.name()))
        .and(ROLE_ASSIGNMENT.LOCATION_ID.isNull().and(ROLE_ASSIGNMENT.TEAM_ID.isNull()))
        .and(runningOn(day))
        .orderBy(PERSON.NAME)
        .limit(limit)
        .fetch(PERSON.NAME);
  }
}
