package nl.getrouw.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.organisation.Workplaces;
import nl.getrouw.security.CurrentUser;

/** The page exists; what it is about does not, or not for this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoSuchThing extends ClosedDoor implements HasErrorParameter<NotFound> {

  NoSuchThing(CurrentUser currentUser, Workplaces workplaces) {
    super(currentUser, workplaces);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
