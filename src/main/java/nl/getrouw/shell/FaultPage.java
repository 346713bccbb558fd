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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.getrouw.kernel.ui.ErrorState;
import nl.getrouw.kernel.ui.PageTitles;

/** A page could not be made; the number leads to the report in the log. Stands alone on purpose. */
@AnonymousAllowed
class FaultPage extends Composite<Main> implements HasErrorParameter<Exception>, HasDynamicTitle {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    Button again =
        new Button(
            getTranslation("shell.fault.again"), click -> UI.getCurrent().getPage().reload());
    again.addThemeVariants(ButtonVariant.PRIMARY);
    Button home =
        new Button(getTranslation("shell.toToday"), click -> UI.getCurrent().navigate(""));
    home.addThemeVariants(ButtonVariant.TERTIARY);
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new ErrorState(
                    "unplug",
                    getTranslation("shell.fault.headline"),
                    getTranslation("shell.fault.text"))
                .page()
                .actions(again, home)
                .number(Faults.log(parameter.getException())));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("shell.fault.headline"));
  }
}
