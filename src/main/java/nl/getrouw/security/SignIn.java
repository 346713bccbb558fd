package nl.getrouw.security;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.getrouw.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Checks an e-mail address and a password. An unknown address, a wrong password and a disabled
 * account get the same answer after the same work.
 */
@Service
public class SignIn {

  /** Somebody signed in. */
  public record Succeeded(Account account, String address) {}

  /** Somebody failed to sign in, or was made to wait. */
  public record Failed(String address, boolean throttled) {}

  private final AccountRepository accounts;
  private final SignInAttempts attempts;
  private final PasswordEncoder passwords;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final String decoy;

  SignIn(
      AccountRepository accounts,
      SignInAttempts attempts,
      PasswordEncoder passwords,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accounts = accounts;
    this.attempts = attempts;
    this.passwords = passwords;
    this.events = events;
    this.clock = clock;
    this.decoy = passwords.encode("a password that nobody has");
  }

  /**
   * @param email as typed; case and surrounding space do not matter
   * @param address where the request comes from
   * @throws Refusal {@code security.signIn.wrong}, or {@code security.signIn.wait} after too many
   *     failures
   */
  public Account signIn(String email, String password, String address) {
    String normal = email.strip().toLowerCase(Locale.ROOT);
    if (!attempts.mayTry(normal, address)) {
      events.publishEvent(new Failed(address, true));
      throw new Refusal("security.signIn.wait", SignInAttempts.WINDOW.toMinutes());
    }
    Optional<AccountRepository.Credentials> known = accounts.credentials(normal);
    String hash = known.map(AccountRepository.Credentials::passwordHash).orElse(decoy);
    boolean matches = passwords.matches(password, hash);
    boolean success = matches && known.isPresent() && !known.get().disabled();
    attempts.record(normal, address, success);
    if (!success) {
      events.publishEvent(new Failed(address, false));
      throw new Refusal("security.signIn.wrong");
    }
    Account account = new Account(known.get().id(), known.get().epoch(), clock.instant());
    events.publishEvent(new Succeeded(account, address));
    return account;
  }
}
