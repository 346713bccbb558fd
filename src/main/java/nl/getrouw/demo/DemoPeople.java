package nl.getrouw.demo;

import static nl.getrouw.db.Tables.LOCATION;
import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;
import static nl.getrouw.db.Tables.ROLE_ASSIGNMENT;
import static nl.getrouw.db.Tables.TEAM;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Grant;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the people of a demo organisation and remembers who they are. */
@Component
@Profile("demo")
class DemoPeople {

  private final DSLContext db;
  private final Clock clock;
  private final PasswordEncoder passwords;

  DemoPeople(DSLContext db, Clock clock, PasswordEncoder passwords) {
    this.db = db;
    this.clock = clock;
    this.passwords = passwords;
  }

  boolean exists(String slug) {
    return db.fetchExists(ORGANISATION, ORGANISATION.SLUG.eq(slug));
  }

  /** An organisation in the making; everybody in it has the demo password. */
  Staff organisation(String name, String slug) {
    long id =
        db.insertInto(ORGANISATION)
            .set(ORGANISATION.NAME, name)
            .set(ORGANISATION.SLUG, slug)
            .returning(ORGANISATION.ID)
            .fetchSingle()
            .getId();
    return new Staff(new OrganisationId(id), slug, passwords.encode(DemoOrganisation.PASSWORD));
  }

  /** The places and people of one organisation, by name. */
  final class Staff {

    private final OrganisationId organisation;
    private final String slug;
    private final String passwordHash;
    private final Map<String, LocationId> locations = new HashMap<>();
    private final Map<String, TeamId> teams = new HashMap<>();
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<PersonId, List<Grant>> grants = new HashMap<>();

    private Staff(OrganisationId organisation, String slug, String passwordHash) {
      this.organisation = organisation;
      this.slug = slug;
      this.passwordHash = passwordHash;
    }

    LocationId location(String name) {
      return locations.computeIfAbsent(
          name,
          key ->
              new LocationId(
                  db.insertInto(LOCATION)
                      .set(LOCATION.ORGANISATION_ID, organisation.value())
                      .set(LOCATION.NAME, key)
                      .returning(LOCATION.ID)
                      .fetchSingle()
                      .getId()));
    }

    void team(DemoTeam team) {
      long id =
          db.insertInto(TEAM)
              .set(TEAM.ORGANISATION_ID, organisation.value())
              .set(TEAM.LOCATION_ID, location(team.location()).value())
              .set(TEAM.NAME, team.name())
              .set(TEAM.SETTING, team.setting())
              .returning(TEAM.ID)
              .fetchSingle()
              .getId();
      teams.put(team.name(), new TeamId(id));
      Scope here = new Scope.Team(new TeamId(id));
      person(team.lead(), "Teamleider");
      grant(team.lead(), Role.TEAM_LEAD, here);
      for (String member : team.members()) {
        person(member, "Persoonlijk begeleider");
        grant(member, Role.TEAM_MEMBER, here);
      }
    }

    void person(String name, String function) {
      long id =
          db.insertInto(PERSON)
              .set(PERSON.ORGANISATION_ID, organisation.value())
              .set(PERSON.NAME, name)
              .set(PERSON.EMAIL, email(name))
              .set(PERSON.FUNCTION_TITLE, function)
              .set(PERSON.PASSWORD_HASH, passwordHash)
              .set(PERSON.CREATED_AT, clock.instant())
              .returning(PERSON.ID)
              .fetchSingle()
              .getId();
      people.put(name, new PersonId(id));
    }

    void grant(String name, Role role, Scope scope) {
      PersonId person = person(name);
      db.insertInto(ROLE_ASSIGNMENT)
          .set(ROLE_ASSIGNMENT.ORGANISATION_ID, organisation.value())
          .set(ROLE_ASSIGNMENT.PERSON_ID, person.value())
          .set(ROLE_ASSIGNMENT.ROLE, role.name())
          .set(ROLE_ASSIGNMENT.LOCATION_ID, location(scope))
          .set(ROLE_ASSIGNMENT.TEAM_ID, team(scope))
          .set(ROLE_ASSIGNMENT.STARTS_ON, LocalDate.now(clock).minusYears(2))
          .execute();
      grants.computeIfAbsent(person, id -> new ArrayList<>()).add(new Grant(role, scope));
    }

    PersonId person(String name) {
      return Objects.requireNonNull(people.get(name), name);
    }

    TeamId team(String name) {
      return Objects.requireNonNull(teams.get(name), name);
    }

    /** The person as the services know her. */
    Actor actor(String name) {
      PersonId person = person(name);
      return new Actor(
          person,
          organisation,
          name,
          Locale.forLanguageTag("nl"),
          grants.getOrDefault(person, List.of()),
          "demo");
    }

    /** First name at the organisation; the whole name where another has that first name. */
    private String email(String name) {
      String plain =
          Normalizer.normalize(name, Normalizer.Form.NFD)
              .replaceAll("[^A-Za-z -]", "")
              .toLowerCase(Locale.ROOT);
      boolean known = DemoOrganisation.isAccount(name);
      return (known ? plain.split(" ", 2)[0] : plain.replace(' ', '.')) + "@" + slug + ".example";
    }

    private static @Nullable Long location(Scope scope) {
      return scope instanceof Scope.Location(LocationId id) ? id.value() : null;
    }

    private static @Nullable Long team(Scope scope) {
      return scope instanceof Scope.Team(TeamId id) ? id.value() : null;
    }
  }
}
