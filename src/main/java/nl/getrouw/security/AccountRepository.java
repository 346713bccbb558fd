package nl.getrouw.security;

import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Accounts and the roles that people hold on a day. */
@Repository
class AccountRepository {

  private final DSLContext db;

  AccountRepository(DSLContext db) {
    this.db = db;
  }

  /** What signing in needs; {@code passwordHash} is null until an invited person chose one. */
  record Credentials(PersonId id, @Nullable String passwordHash, boolean disabled, int epoch) {}

  Optional<Credentials> credentials(String email) {
    return db.select(
            PERSON.ID, PERSON.PASSWORD_HASH, PERSON.DISABLED_AT.isNotNull(), PERSON.SESSION_EPOCH)
        .from(PERSON)
        .where(PERSON.EMAIL.eq(email))
        .fetchOptional(
            row ->
                new Credentials(
                    new PersonId(row.value1()), row.value2(), row.value3(), row.value4()));
  }

  /**
   * The person with today's roles; empty when disabled or when the sign-in is older than the epoch.
   */
  Optional<Actor> actor(PersonId id, int epoch, LocalDate today, String address) {
    return actor(id, PERSON.SESSION_EPOCH.eq(epoch), today, address);
  }

  /** The person with today's roles; empty when disabled. */
  Optional<Actor> actor(PersonId id, LocalDate today, String address) {
    return actor(id, DSL.noCondition(), today, address);
  }

  private Optional<Actor> actor(PersonId id, Condition condition, LocalDate today, String address) {
    return db.select(PERSON.ORGANISATION_ID, PERSON.NAME, PERSON.LANGUAGE)
        .from(PERSON)
        .where(PERSON.ID.eq(id.value()))
        .and(PERSON.DISABLED_AT.isNull())
        .and(condition)
        .fetchOptional(
            row ->
                new Actor(
                    id,
                    new OrganisationId(row.value1()),
                    row.value2(),
                    Locale.forLanguageTag(row.value3()),
                    grants(id, today),
                    address));
  }

  private List<Grant> grants(PersonId id, LocalDate today) {
    return db.select(ROLE_ASSIGNMENT.ROLE, ROLE_ASSIGNMENT.LOCATION_ID, ROLE_ASSIGNMENT.TEAM_ID)
        .from(ROLE_ASSIGNMENT)
        .where(ROLE_ASSIGNMENT.PERSON_ID.eq(id.value()))
        .and(ROLE_ASSIGNMENT.STARTS_ON.le(today))
        .and(ROLE_ASSIGNMENT.ENDS_ON.isNull().or(ROLE_ASSIGNMENT.ENDS_ON.ge(today)))
        .fetch(row -> new Grant(Role.valueOf(row.value1()), scope(row.value2(), row.value3())));
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
