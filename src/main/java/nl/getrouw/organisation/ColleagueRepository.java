package nl.getrouw.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.TEAM;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.kernel.Id;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Place;
import nl.getrouw.security.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** People as others choose and name them. */
@Repository
class ColleagueRepository {

  private final DSLContext db;

  ColleagueRepository(DSLContext db) {
    this.db = db;
  }

  /** The assignment counts on this day. */
  static Condition runningOn(LocalDate day) {
    return ROLE_ASSIGNMENT
        .STARTS_ON
        .le(day)
        .and(ROLE_ASSIGNMENT.ENDS_ON.isNull().or(ROLE_ASSIGNMENT.ENDS_ON.ge(day)));
  }

  Map<PersonId, String> names(Collection<PersonId> ids) {
    return db.select(PERSON.ID, PERSON.NAME)
        .from(PERSON)
        .where(PERSON.ID.in(numbers(ids)))
        .fetchMap(row -> new PersonId(row.value1()), row -> row.value2());
  }

  Set<PersonId> holders(Place place, Role role, LocalDate on) {
    Condition wholeOrganisation =
        ROLE_ASSIGNMENT.TEAM_ID.isNull().and(ROLE_ASSIGNMENT.LOCATION_ID.isNull());
    return db.selectDistinct(ROLE_ASSIGNMENT.PERSON_ID)
        .from(ROLE_ASSIGNMENT)
        .where(ROLE_ASSIGNMENT.ORGANISATION_ID.eq(place.organisation().value()))
        .and(ROLE_ASSIGNMENT.ROLE.eq(role.name()))
        .and(runningOn(on))
        .and(
            wholeOrganisation
                .or(ROLE_ASSIGNMENT.LOCATION_ID.eq(place.location().value()))
                .or(ROLE_ASSIGNMENT.TEAM_ID.eq(place.team().value())))
        .fetchSet(row -> new PersonId(row.value1()));
  }

  List<Colleague> find(OrganisationId organisation, Collection<PersonId> ids, LocalDate on) {
    Map<PersonId, List<TeamRef>> teams = worksIn(ids, on);
    return db.select(PERSON.ID.convertFrom(PersonId::new), PERSON.NAME, PERSON.FUNCTION_TITLE)
        .from(PERSON)
        .where(PERSON.ID.in(numbers(ids)))
        .and(PERSON.ORGANISATION_ID.eq(organisation.value()))
        .and(PERSON.DISABLED_AT.isNull())
        .orderBy(PERSON.NAME, PERSON.ID)
        .fetch(
            row ->
                new Colleague(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    teams.getOrDefault(row.value1(), List.of())));
  }

  private Map<PersonId, List<TeamRef>> worksIn(Collection<PersonId> ids, LocalDate on) {
    return db
        .selectDistinct(
            ROLE_ASSIGNMENT.PERSON_ID.convertFrom(PersonId::new), TeamRepository.TEAM_REF)
        .from(ROLE_ASSIGNMENT)
        .join(TEAM)
        .on(TEAM.ID.eq(ROLE_ASSIGNMENT.TEAM_ID))
        .join(LOCATION)
        .on(LOCATION.ID.eq(TEAM.LOCATION_ID))
        .where(ROLE_ASSIGNMENT.PERSON_ID.in(numbers(ids)))
        .and(ROLE_ASSIGNMENT.ROLE.in(Role.TEAM_MEMBER.name(), Role.TEAM_LEAD.name()))
        .and(runningOn(on))
        .orderBy(TEAM.NAME)
        .stream()
        .collect(groupingBy(row -> row.value1(), mapping(row -> row.value2(), toList())));
  }

  static List<Long> numbers(Collection<? extends Id> ids) {
    return ids.stream().map(Id::value).toList();
  }
}
