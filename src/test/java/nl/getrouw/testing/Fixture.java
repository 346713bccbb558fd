package nl.getrouw.testing;

import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.TEAM;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.getrouw.audit.Replies;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Grant;
import nl.getrouw.security.Place;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Organisations for tests: each is new, so that tests share one database and never meet.
 *
 * <pre>{@code
 * var spil = fixture.organisation();
 * TeamId wilgenhof = spil.team("Wilgenhof");
 * PersonId marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, new Scope.Team(wilgenhof));
 * audits.plan(spil.actor(marijke), …);
 * }</pre>
 */
@TestComponent
public class Fixture {

  /** The password of every person that a fixture makes. */
  public static final String PASSWORD = "lopen door het hoge gras";

  private final DSLContext db;
  private final Replies replies;
  private final String passwordHash;

  Fixture(DSLContext db, Replies replies, PasswordEncoder passwords) {
    this.db = db;
    this.replies = replies;
    this.passwordHash = passwords.encode(PASSWORD);
  }

  /** A new organisation with one location. */
  public Organisation organisation() {
    String slug = "o" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    long id =
        db.insertInto(ORGANISATION)
            .set(ORGANISATION.NAME, "Organisatie " + slug)
            .set(ORGANISATION.SLUG, slug)
            .returningResult(ORGANISATION.ID)
            .fetchSingle()
            .value1();
    return new Organisation(new OrganisationId(id), slug);
  }

  /** One organisation, to be filled by the test. */
  public final class Organisation {

    private final OrganisationId id;
    private final String slug;
    private final LocationId location;

    private Organisation(OrganisationId id, String slug) {
      this.id = id;
      this.slug = slug;
      this.location = location("De Spil");
    }

    public OrganisationId id() {
      return id;
    }

    public String name() {
      return "Organisatie " + slug;
    }

    /** The location that every organisation starts with. */
    public LocationId location() {
      return location;
    }

    public LocationId location(String name) {
      return new LocationId(
          db.insertInto(LOCATION)
              .set(LOCATION.ORGANISATION_ID, id.value())
              .set(LOCATION.NAME, name)
              .returningResult(LOCATION.ID)
              .fetchSingle()
              .value1());
    }

    /** A team lead lets know that the team has no remarks on a concept. */
    public void noRemarks(PersonId teamLead, AuditId audit) {
      Actor actor = actor(teamLead);
      replies.send(actor, audit, replies.page(actor, audit).concept().version());
    }

    /** A team of the first location. */
    public TeamId team(String name) {
      return team(name, location);
    }

    public TeamId team(String name, LocationId at) {
      return new TeamId(
          db.insertInto(TEAM)
              .set(TEAM.ORGANISATION_ID, id.value())
              .set(TEAM.LOCATION_ID, at.value())
              .set(TEAM.NAME, name)
              .set(TEAM.SETTING, "SHELTERED_HOUSING")
              .returningResult(TEAM.ID)
              .fetchSingle()
              .value1());
    }

    /** The place of a team that this organisation has. */
    public Place place(TeamId team) {
      long at =
          db.select(TEAM.LOCATION_ID)
              .from(TEAM)
              .where(TEAM.ID.eq(team.value()))
              .fetchSingle()
              .value1();
      return new Place(id, new LocationId(at), team);
    }

    /** Somebody without a role; signs in with {@link #email} and {@link Fixture#PASSWORD}. */
    public PersonId person(String name) {
      return new PersonId(
          db.insertInto(PERSON)
              .set(PERSON.ORGANISATION_ID, id.value())
              .set(PERSON.NAME, name)
              .set(PERSON.EMAIL, email(name))
              .set(PERSON.PASSWORD_HASH, passwordHash)
              .returningResult(PERSON.ID)
              .fetchSingle()
              .value1());
    }

    /** Somebody with one role. */
    public PersonId person(String name, Role role, Scope scope) {
      PersonId person = person(name);
      grant(person, role, scope);
      return person;
    }

    /** Somebody with a role for the whole organisation. */
    public PersonId person(String name, Role role) {
      return person(name, role, new Scope.Organisation());
    }

    /** Somebody with a role for one team. */
    public PersonId person(String name, Role role, TeamId team) {
      return person(name, role, new Scope.Team(team));
    }

    /** The address under which somebody of that name signs in. */
    public String email(String name) {
      return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@" + slug + ".example";
    }

    public void grant(PersonId person, Role role, Scope scope) {
      grant(person, role, scope, LocalDate.of(2020, 1, 1));
    }

    /** Gives a role from a day on, until further notice. */
    public void grant(PersonId person, Role role, Scope scope, LocalDate from) {
      db.insertInto(ROLE_ASSIGNMENT)
          .set(ROLE_ASSIGNMENT.ORGANISATION_ID, id.value())
          .set(ROLE_ASSIGNMENT.PERSON_ID, person.value())
          .set(ROLE_ASSIGNMENT.ROLE, role.name())
          .set(
              ROLE_ASSIGNMENT.LOCATION_ID,
              scope instanceof Scope.Location(LocationId at) ? at.value() : null)
          .set(ROLE_ASSIGNMENT.TEAM_ID, scope instanceof Scope.Team(TeamId of) ? of.value() : null)
          .set(ROLE_ASSIGNMENT.STARTS_ON, from)
          .execute();
    }

    /** Takes all roles away. */
    public void withdraw(PersonId person) {
      db.deleteFrom(ROLE_ASSIGNMENT).where(ROLE_ASSIGNMENT.PERSON_ID.eq(person.value())).execute();
    }

    /** The person as services see whoever is signed in, with the roles stored now. */
    public Actor actor(PersonId person) {
      List<Grant> grants =
          db.select(ROLE_ASSIGNMENT.ROLE, ROLE_ASSIGNMENT.LOCATION_ID, ROLE_ASSIGNMENT.TEAM_ID)
              .from(ROLE_ASSIGNMENT)
              .where(ROLE_ASSIGNMENT.PERSON_ID.eq(person.value()))
              .fetch(
                  row ->
                      new Grant(
                          Role.valueOf(row.value1()),
                          row.value3() != null
                              ? new Scope.Team(new TeamId(row.value3()))
                              : row.value2() != null
                                  ? new Scope.Location(new LocationId(row.value2()))
                                  : new Scope.Organisation()));
      return db.select(PERSON.NAME, PERSON.LANGUAGE)
          .from(PERSON)
          .where(PERSON.ID.eq(person.value()))
          .fetchSingle(
              row ->
                  new Actor(
                      person,
                      id,
                      row.value1(),
                      Locale.forLanguageTag(row.value2()),
                      grants,
                      "127.0.0.1"));
    }
  }
}
