package nl.getrouw.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.getrouw.organisation.Workplaces;
import nl.getrouw.security.CurrentUser;

/** The page exists, but not for this person; looks exactly like one that does not exist. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotForYou extends ClosedDoor implements HasErrorParameter<AccessDeniedException> {

  NotForYou(CurrentUser currentUser, Workplaces workplaces) {
    super(currentUser, workplaces);
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
