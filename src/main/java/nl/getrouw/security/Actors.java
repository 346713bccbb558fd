package nl.getrouw.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.getrouw.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * People on whose behalf the application itself works, without anybody being signed in: for a
 * calendar that is fetched with a secret link.
 */
@Component
public class Actors {

  private final AccountRepository accounts;
  private final Clock clock;

  Actors(AccountRepository accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The person with the roles of today; empty when the account is disabled. */
  public Optional<Actor> today(PersonId person, String address) {
    return accounts.actor(person, LocalDate.now(clock), address);
  }
}
