package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import nl.getrouw.kernel.ui.ErrorState;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.organisation.Workplaces;
import nl.getrouw.security.CurrentUser;

/** Not there, or not for this person: one page for both, with whom to ask. */
abstract class ClosedDoor extends Composite<Main> implements HasDynamicTitle {

  ClosedDoor(CurrentUser currentUser, Workplaces workplaces) {
    List<String> administrators =
        currentUser.find().map(workplaces::administrators).orElseGet(List::of);
    String text =
        administrators.isEmpty()
            ? getTranslation("shell.closed.text")
            : getTranslation("shell.closed.ask", String.join(", ", administrators));
    Button home =
        new Button(getTranslation("shell.toToday"), click -> UI.getCurrent().navigate(""));
    home.addThemeVariants(ButtonVariant.PRIMARY);
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new ErrorState("door-closed", getTranslation("shell.closed.headline"), text)
                .page()
                .actions(home));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("shell.closed.headline"));
  }
}
