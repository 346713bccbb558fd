package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.getrouw.security.SignedOut;

/** Nobody is signed in any more: on to the sign-in page, which leads back here. */
@AnonymousAllowed
class SignedOutPage extends Composite<Div> implements HasErrorParameter<SignedOut> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<SignedOut> parameter) {
    String asked = event.getLocation().getPathWithQueryParameters();
    ReturnPath.leave(event.getUI(), asked);
    return HttpServletResponse.SC_UNAUTHORIZED;
  }
}
