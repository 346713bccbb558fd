package nl.getrouw.organisation;

import static nl.getrouw.db.Tables.ORGANISATION;
import static nl.getrouw.db.Tables.PERSON;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Grant;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.trail.Trail;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Organisations come into being here, each with a first administrator; several share one
 * installation. No page leads here: only the application itself and who runs it get this far.
 */
@Service
@Transactional
public class Installation {

  /** A new organisation: its first administrator, and the link with which to choose a password. */
  public record Founded(Actor administrator, Invitations.Invitation invitation) {}

  private final DSLContext db;
  private final PersonRepository people;
  private final RoleRepository roles;
  private final Invitations invitations;
  private final Trail trail;
  private final Clock clock;

  Installation(
      DSLContext db,
      PersonRepository people,
      RoleRepository roles,
      Invitations invitations,
      Trail trail,
      Clock clock) {
    this.db = db;
    this.people = people;
    this.roles = roles;
    this.invitations = invitations;
    this.trail = trail;
    this.clock = clock;
  }

  /** Is there no organisation yet? */
  public boolean isEmpty() {
    return !db.fetchExists(ORGANISATION);
  }

  /**
   * Founds an organisation.
   *
   * @param name as its people say it; another organisation may not have the same one
   * @throws Refusal when the name or the e-mail address is taken
   */
  public Founded create(String name, String administratorName, String administratorEmail) {
    if (db.fetchExists(ORGANISATION, ORGANISATION.SLUG.eq(slug(name)))) {
      throw new Refusal("organisation.refused.organisationExists", name);
    }
    People.Draft draft =
        new People.Draft(administratorName, administratorEmail, null, Locale.forLanguageTag("nl"));
    if (people.emailTaken(draft.email(), null)) {
      throw new Refusal("organisation.refused.emailTaken");
    }
    OrganisationId organisation =
        new OrganisationId(
            db.insertInto(ORGANISATION)
                .set(ORGANISATION.NAME, name.strip())
                .set(ORGANISATION.SLUG, slug(name))
                .returningResult(ORGANISATION.ID)
                .fetchSingle()
                .value1());
    PersonId person = people.insert(organisation, draft);
    Scope everything = new Scope.Organisation();
    LocalDate today = LocalDate.now(clock);
    roles.insert(
        organisation, person, new Roles.Draft(Role.ADMINISTRATOR, everything, today, null));
    Actor administrator =
        new Actor(
            person,
            organisation,
            draft.name(),
            draft.language(),
            List.of(new Grant(Role.ADMINISTRATOR, everything)),
            "local");
    trail.write(administrator, "organisation.founded", organisation);
    return new Founded(administrator, invitations.issue(person, null));
  }

  /**
   * Another link for a person without a password, for when the first one was lost; both work until
   * one is used.
   *
   * @return empty when nobody with this address waits for a password
   */
  public Optional<Invitations.Invitation> renew(String email) {
    return db.select(PERSON.ID)
        .from(PERSON)
        .where(PERSON.EMAIL.eq(email.strip().toLowerCase(Locale.ROOT)))
        .and(PERSON.PASSWORD_HASH.isNull())
        .and(PERSON.DISABLED_AT.isNull())
        .fetchOptional(row -> invitations.issue(new PersonId(row.value1()), null));
  }

  static String slug(String name) {
    String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
    String slug =
        plain.toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
    return slug.substring(0, Math.min(slug.length(), 60));
  }
}
