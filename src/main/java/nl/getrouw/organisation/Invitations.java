package nl.getrouw.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links with which a person chooses a password, the first one or another one. A link works once,
 * for a week, and only the newest; the database keeps a hash of it.
 */
@Service
@Transactional
public class Invitations {

  /** How long a link works. */
  public static final Duration VALID = Duration.ofDays(7);

  /**
   * A new link.
   *
   * @param token what stands in the link; it exists nowhere else
   */
  public record Invitation(String token, Instant expires) {

    /** The page that takes the token, below the address of the installation. */
    public String path() {
      return "uitnodiging/" + token;
    }

    @Override
    public String toString() {
      return "Invitation until " + expires; // a token does not belong in a log
    }
  }

  /** The person a link is for. */
  public record Invitee(
      PersonId id,
      OrganisationId organisation,
      String name,
      String email,
      String organisationName,
      Locale language) {}

  private static final SecureRandom RANDOM = new SecureRandom();

  private final InvitationRepository repository;
  private final PersonRepository people;
  private final PasswordEncoder passwords;
  private final Trail trail;
  private final Clock clock;

  Invitations(
      InvitationRepository repository,
      PersonRepository people,
      PasswordEncoder passwords,
      Trail trail,
      Clock clock) {
    this.repository = repository;
    this.people = people;
    this.passwords = passwords;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Makes a link for a person; an older one stops working. A password that was chosen before keeps
   * working until the link is used.
   *
   * @throws NotFound unless an administrator asks, also for somebody of another organisation
   * @throws Refusal when the account is disabled
   */
  public Invitation invite(Actor actor, PersonId person) {
    Administration.required(actor);
    People.Page page = people.page(actor, person, clock.instant()).orElseThrow(NotFound::new);
    if (page.state() == AccountState.DISABLED) {
      throw new Refusal("organisation.refused.inviteDisabled");
    }
    repository.withdraw(person);
    Invitation invitation = issue(person, actor.id());
    trail.write(actor, "organisation.personInvited", person);
    return invitation;
  }

  /** Makes a link beside those that work already. */
  Invitation issue(PersonId person, @Nullable PersonId by) {
    byte[] random = new byte[32];
    RANDOM.nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Instant now = clock.instant();
    repository.insert(person, hash(token), by, now, now.plus(VALID));
    return new Invitation(token, now.plus(VALID));
  }

  /**
   * Whom a link is for.
   *
   * @throws NotFound when it is unknown, used, replaced or expired, or the account is disabled
   */
  public Invitee open(String token) {
    return repository.open(hash(token), clock.instant()).orElseThrow(NotFound::new);
  }

  /**
   * Uses a link: the password counts from now on, and sessions that are open elsewhere end.
   *
   * @param address where the request comes from, for the trail
   * @throws NotFound as {@link #open}
   * @throws Refusal as {@link PasswordRule}
   */
  public void accept(String token, String password, String address) {
    Invitee invitee = open(token);
    PasswordRule.check(password, invitee.name(), invitee.email());
    if (!repository.use(hash(token), clock.instant())) {
      throw new NotFound();
    }
    repository.withdraw(invitee.id());
    repository.password(invitee.id(), passwords.encode(password));
    Actor self =
        new Actor(
            invitee.id(),
            invitee.organisation(),
            invitee.name(),
            invitee.language(),
            List.of(),
            address);
    trail.write(self, "organisation.passwordChosen", invitee.id());
  }

  private static String hash(String token) {
    try {
      byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
