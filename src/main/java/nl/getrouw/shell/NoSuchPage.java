package nl.getrouw.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.getrouw.organisation.Workplaces;
import nl.getrouw.security.CurrentUser;

/** There is no page at this address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoSuchPage extends ClosedDoor implements HasErrorParameter<NotFoundException> {

  NoSuchPage(CurrentUser currentUser, Workplaces workplaces) {
    super(currentUser, workplaces);
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
