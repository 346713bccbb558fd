package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.ErrorState;
import nl.getrouw.kernel.ui.PageTitles;

/** A page that cannot be shown yet, with the reason. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedPage extends Composite<Main> implements HasErrorParameter<Refusal>, HasDynamicTitle {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
    Refusal refusal = parameter.getException();
    Button home =
        new Button(getTranslation("shell.toToday"), click -> UI.getCurrent().navigate(""));
    home.addThemeVariants(ButtonVariant.PRIMARY);
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new ErrorState(
                    "info",
                    getTranslation("shell.refused.headline"),
                    getTranslation(refusal.key(), refusal.arguments()))
                .page()
                .actions(home));
    return HttpServletResponse.SC_CONFLICT;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("shell.refused.headline"));
  }
}
