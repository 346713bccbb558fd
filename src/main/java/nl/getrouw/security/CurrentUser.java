package nl.getrouw.security;

import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who is asking. Roles are read from the database each time, so that a withdrawn role, a disabled
 * account and a session past its time stop at once, also on a page that is still open.
 */
@Component
public class CurrentUser {

  private final AccountRepository accounts;
  private final SecurityContextHolderStrategy security;
  private final Clock clock;
  private final Duration atMost;

  CurrentUser(
      AccountRepository accounts,
      SecurityContextHolderStrategy security,
      Clock clock,
      @Value("${getrouw.session.at-most}") Duration atMost) {
    this.accounts = accounts;
    this.security = security;
    this.clock = clock;
    this.atMost = atMost;
  }

  /**
   * The person behind this request.
   *
   * @throws SignedOut when nobody is signed in any more
   */
  public Actor actor() {
    return find().orElseThrow(SignedOut::new);
  }

  /** The person behind this request, if somebody is signed in. */
  public Optional<Actor> find() {
    var authentication = security.getContext().getAuthentication();
    if (authentication == null || !(authentication.getPrincipal() instanceof Account account)) {
      return Optional.empty();
    }
    if (account.signedInAt().plus(atMost).isBefore(clock.instant())) {
      return Optional.empty();
    }
    return accounts.actor(account.id(), account.epoch(), LocalDate.now(clock), address());
  }

  private static String address() {
    VaadinRequest request = VaadinRequest.getCurrent();
    if (request != null) {
      return request.getRemoteAddr();
    }
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes download
        ? download.getRequest().getRemoteAddr()
        : "push";
  }
}
