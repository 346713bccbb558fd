package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.BrowserSession;
import nl.getrouw.security.SignIn;

/** The sign-in page. */
@Route(value = "inloggen", autoLayout = false)
@AnonymousAllowed
class SignInView extends Composite<Main> implements HasDynamicTitle {

  private final SignIn signIn;
  private final BrowserSession session;
  private final EmailField email = new EmailField(getTranslation("shell.signIn.email"));
  private final PasswordField password = new PasswordField(getTranslation("shell.signIn.password"));
  private final Div problem = new Div();

  SignInView(SignIn signIn, BrowserSession session) {
    this.signIn = signIn;
    this.session = session;
    Button enter = new Button(getTranslation("shell.signIn.enter"), click -> signIn());
    getContent().add(email, password, problem, enter);
  }

  private void signIn() {
    try {
      session.open(
          signIn.signIn(
              email.getValue(), password.getValue(), VaadinRequest.getCurrent().getRemoteAddr()));
      UI.getCurrent().getPage().setLocation("/");
    } catch (Refusal refusal) {
      problem.setText(getTranslation(refusal.key(), refusal.arguments()));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("shell.signIn.title");
  }
}
