package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.getrouw.frame.DemoAccounts;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Banner;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.security.BrowserSession;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.SignIn;
import org.springframework.beans.factory.ObjectProvider;

/** The sign-in page; leads on to the page that was asked for. */
@Route(value = SignInView.PATH, autoLayout = false)
@AnonymousAllowed
class SignInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "inloggen";

  private final SignIn signIn;
  private final BrowserSession session;
  private final CurrentUser currentUser;
  private final EmailField email = new EmailField(getTranslation("shell.signIn.email"));
  private final PasswordField password = new PasswordField(getTranslation("shell.signIn.password"));
  private final Div problem = new Div();
  private final Div form = new Div();
  private String back = "";

  SignInView(
      SignIn signIn,
      BrowserSession session,
      CurrentUser currentUser,
      ObjectProvider<DemoAccounts> demo) {
    this.signIn = signIn;
    this.session = session;
    this.currentUser = currentUser;
    fields();
    form.addClassName("gt-signin__form");
    form.add(
        new H1(getTranslation("shell.signIn.headline")),
        new Paragraph(getTranslation("shell.signIn.lead")),
        problem,
        email,
        password,
        enter(),
        caption("shell.signIn.forgotten"));
    demo.ifAvailable(this::offer);
    form.add(new LanguageSwitch());
    Main panel = new Main(form);
    panel.addClassName("gt-signin__panel");
    getContent().addClassName("gt-signin");
    getContent().add(new WelcomePanel(), panel);
  }

  private void fields() {
    email.setAutocomplete(Autocomplete.USERNAME);
    email.setErrorMessage(getTranslation("shell.signIn.emailNeeded"));
    email.setAutofocus(true);
    password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    problem.addClassName("gt-errors");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
  }

  private Button enter() {
    Button enter =
        new Button(
            getTranslation("shell.signIn.enter"),
            click -> signIn(email.getValue(), password.getValue()));
    enter.addThemeVariants(ButtonVariant.PRIMARY);
    enter.addClassNames("gt-big", "gt-wide");
    enter.addClickShortcut(Key.ENTER).listenOn(email, password).setResetFocusOnActiveElement(true);
    return enter;
  }

  private Paragraph caption(String key) {
    Paragraph caption = new Paragraph(getTranslation(key));
    caption.addClassName("gt-caption");
    return caption;
  }

  private void offer(DemoAccounts demo) {
    Paragraph or = new Paragraph(getTranslation("shell.signIn.orDemo"));
    or.addClassName("gt-or");
    form.add(or, new DemoAccountList(demo.all(), who -> signIn(who, demo.password())));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (currentUser.find().isPresent()) {
      event.forwardTo("");
      return;
    }
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(ReturnPath.PARAMETER)
        .ifPresent(
            path -> {
              back = path;
              form.addComponentAsFirst(
                  new Banner(
                      Banner.Kind.INFO,
                      "coffee",
                      getTranslation("shell.away.headline"),
                      getTranslation("shell.away.text")));
            });
  }

  private void signIn(String who, String secret) {
    if (who.isBlank() || secret.isEmpty()) {
      refuse(getTranslation("shell.signIn.both"));
      return;
    }
    UI ui = UI.getCurrent();
    try {
      String next = ReturnPath.after(ui, back);
      session.open(signIn.signIn(who, secret, VaadinRequest.getCurrent().getRemoteAddr()));
      ui.getPage().setLocation(next);
    } catch (Refusal refusal) {
      refuse(getTranslation(refusal.key(), refusal.arguments()));
    }
  }

  private void refuse(String why) {
    problem.setText(why);
    problem.setVisible(true);
    password.focus();
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("shell.signIn.title"));
  }
}
