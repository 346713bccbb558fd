package nl.getrouw.organisation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.TEAM;
import static nl.getrouw.organisation.ColleagueRepository.numbers;
import static nl.getrouw.organisation.ColleagueRepository.runningOn;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.RoleAssignmentId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Roles with their scope and period. */
@Repository
class RoleRepository {

  /** Needs {@code ROLE_ASSIGNMENT} and, joined outside, {@code TEAM} and {@code LOCATION}. */
  private static final SelectField<Roles.Held> HELD =
      row(
              ROLE_ASSIGNMENT.ID.convertFrom(RoleAssignmentId::new),
              ROLE_ASSIGNMENT.VERSION,
              ROLE_ASSIGNMENT.ROLE.convertFrom(Role::valueOf),
              row(ROLE_ASSIGNMENT.LOCATION_ID, ROLE_ASSIGNMENT.TEAM_ID)
                  .mapping(RoleRepository::scope),
              coalesce(TEAM.NAME, LOCATION.NAME),
              row(ROLE_ASSIGNMENT.STARTS_ON, ROLE_ASSIGNMENT.ENDS_ON).mapping(Period::new))
          .mapping(Roles.Held::new);

  private final DSLContext db;

  RoleRepository(DSLContext db) {
    this.db = db;
  }

  boolean belongs(PersonId person, OrganisationId organisation) {
    return db.fetchExists(
        PERSON, PERSON.ID.eq(person.value()).and(PERSON.ORGANISATION_ID.eq(organisation.value())));
  }

  List<Roles.Held> of(PersonId person) {
    return db.select(HELD)
        .from(ROLE_ASSIGNMENT)
        .leftJoin(TEAM)
        .on(TEAM.ID.eq(ROLE_ASSIGNMENT.TEAM_ID))
        .leftJoin(LOCATION)
        .on(LOCATION.ID.eq(ROLE_ASSIGNMENT.LOCATION_ID))
        .where(ROLE_ASSIGNMENT.PERSON_ID.eq(person.value()))
        .orderBy(ROLE_ASSIGNMENT.STARTS_ON.desc(), ROLE_ASSIGNMENT.ID.desc())
        .fetch(row -> row.value1());
  }

  Map<PersonId, List<Roles.Held>> heldOn(LocalDate day, Collection<PersonId> people) {
    return db
        .select(ROLE_ASSIGNMENT.PERSON_ID.convertFrom(PersonId::new), HELD)
        .from(ROLE_ASSIGNMENT)
        .leftJoin(TEAM)
        .on(TEAM.ID.eq(ROLE_ASSIGNMENT.TEAM_ID))
        .leftJoin(LOCATION)
        .on(LOCATION.ID.eq(ROLE_ASSIGNMENT.LOCATION_ID))
        .where(ROLE_ASSIGNMENT.PERSON_ID.in(numbers(people)))
        .and(runningOn(day))
        .orderBy(ROLE_ASSIGNMENT.ROLE, TEAM.NAME, LOCATION.NAME)
        .stream()
        .collect(groupingBy(row -> row.value1(), mapping(row -> row.value2(), toList())));
  }

  RoleAssignmentId insert(OrganisationId organisation, PersonId person, Roles.Draft draft) {
    Scope scope = requireNonNull(draft.scope());
    return new RoleAssignmentId(
        db.insertInto(ROLE_ASSIGNMENT)
            .set(ROLE_ASSIGNMENT.ORGANISATION_ID, organisation.value())
            .set(ROLE_ASSIGNMENT.PERSON_ID, person.value())
            .set(ROLE_ASSIGNMENT.ROLE, draft.role().name())
            .set(
                ROLE_ASSIGNMENT.LOCATION_ID,
                scope instanceof Scope.Location(LocationId id) ? id.value() : null)
            .set(
                ROLE_ASSIGNMENT.TEAM_ID, scope instanceof Scope.Team(TeamId id) ? id.value() : null)
            .set(ROLE_ASSIGNMENT.STARTS_ON, requireNonNull(draft.first()))
            .set(ROLE_ASSIGNMENT.ENDS_ON, draft.last())
            .returningResult(ROLE_ASSIGNMENT.ID)
            .fetchSingle()
            .value1());
  }

  boolean end(RoleAssignmentId id, int version, LocalDate last) {
    return db.update(ROLE_ASSIGNMENT)
            .set(ROLE_ASSIGNMENT.ENDS_ON, last)
            .set(ROLE_ASSIGNMENT.VERSION, ROLE_ASSIGNMENT.VERSION.plus(1))
            .where(ROLE_ASSIGNMENT.ID.eq(id.value()))
            .and(ROLE_ASSIGNMENT.VERSION.eq(version))
            .execute()
        == 1;
  }

  boolean delete(RoleAssignmentId id, int version) {
    return db.deleteFrom(ROLE_ASSIGNMENT)
            .where(ROLE_ASSIGNMENT.ID.eq(id.value()))
            .and(ROLE_ASSIGNMENT.VERSION.eq(version))
            .execute()
        == 1;
  }

  /** One change of roles at a time in an organisation: rules over several rows hold. */
  void lock(OrganisationId organisation) {
    db.select(ORGANISATION.ID)
        .from(ORGANISATION)
        .where(ORGANISATION.ID.eq(organisation.value()))
        .forUpdate()
        .fetchSingle();
  }

  /**
   * Checks, after a change, that on every day from today somebody administers who can sign in.
   *
   * @throws Refusal when not; the transaction then undoes the change
   */
  void requireAdministrator(OrganisationId organisation, LocalDate today) {
    List<Period> periods =
        db.select(ROLE_ASSIGNMENT.STARTS_ON, ROLE_ASSIGNMENT.ENDS_ON)
            .from(ROLE_ASSIGNMENT)
            .join(PERSON)
            .on(PERSON.ID.eq(ROLE_ASSIGNMENT.PERSON_ID))
            .where(ROLE_ASSIGNMENT.ORGANISATION_ID.eq(organisation.value()))
            .and(ROLE_ASSIGNMENT.ROLE.eq(Role.ADMINISTRATOR.name()))
            .and(ROLE_ASSIGNMENT.TEAM_ID.isNull())
            .and(ROLE_ASSIGNMENT.LOCATION_ID.isNull())
            .and(PERSON.DISABLED_AT.isNull())
            .and(PERSON.PASSWORD_HASH.isNotNull())
            .fetch(row -> new Period(row.value1(), row.value2()));
    if (!Period.coverFrom(today, periods)) {
      throw new Refusal("organisation.refused.lastAdministrator");
    }
  }

  private static Scope scope(@Nullable Long location, @Nullable Long team) {
    if (team != null) {
      return new Scope.Team(new TeamId(team));
    }
    return location == null
        ? new Scope.Organisation()
        : new Scope.Location(new LocationId(location));
  }
}
