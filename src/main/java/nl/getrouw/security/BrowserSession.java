package nl.getrouw.security;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Puts a signed-in account into the browser's session, under a new session id, and takes it out.
 */
@Component
public class BrowserSession {

  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final AuthenticationContext authentication;

  BrowserSession(AuthenticationContext authentication) {
    this.authentication = authentication;
  }

  /** To be called while a request of the browser is handled. */
  public void open(Account account) {
    var request = VaadinServletRequest.getCurrent();
    VaadinService.reinitializeSession(request);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            account, null, AuthorityUtils.createAuthorityList(List.of("ROLE_USER"))));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(
        context,
        request.getHttpServletRequest(),
        VaadinServletResponse.getCurrent().getHttpServletResponse());
  }

  /** Ends the session and goes to the sign-in page. */
  public void close() {
    authentication.logout();
  }
}
