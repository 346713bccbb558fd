package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.ErrorState;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.organisation.Invitations;
import nl.getrouw.organisation.PasswordRule;

/** The page behind an invitation: choose a password. */
@Route(value = "uitnodiging/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final Invitations invitations;
  private final PasswordField password = new PasswordField();
  private String token = "";

  InvitationView(Invitations invitations) {
    this.invitations = invitations;
    getContent().addClassName("gt-invited");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    token = event.getRouteParameters().get("token").orElse("");
    try {
      Invitations.Invitee invitee = invitations.open(token);
      UI.getCurrentOrThrow()
          .setLocale(
              invitee.language().getLanguage().equals(Texts.ENGLISH.getLanguage())
                  ? Texts.ENGLISH
                  : Texts.DUTCH);
      show(form(invitee));
    } catch (NotFound gone) {
      show(gone());
    }
  }

  private void show(Component content) {
    Main main = new Main(content);
    main.addClassNames("gt-signin__panel");
    getContent().removeAll();
    getContent().add(main);
  }

  private Div form(Invitations.Invitee invitee) {
    EmailField email = new EmailField(getTranslation("organisation.person.email"));
    email.setValue(invitee.email());
    email.setReadOnly(true);
    email.getElement().setAttribute("autocomplete", "username");
    password.setLabel(getTranslation("organisation.invitation.password"));
    password.setHelperText(getTranslation("organisation.invitation.help", PasswordRule.AT_LEAST));
    password.getElement().setAttribute("autocomplete", "new-password");
    password.setManualValidation(true);
    password.setAutofocus(true);
    Button enter = new Button(getTranslation("organisation.invitation.choose"), click -> choose());
    enter.addThemeVariants(ButtonVariant.PRIMARY);
    enter.addClassNames("gt-big", "gt-wide");
    Div form =
        new Div(
            new H1(getTranslation("organisation.invitation.welcome", invitee.name())),
            new Paragraph(
                getTranslation("organisation.invitation.lead", invitee.organisationName())),
            email,
            password,
            enter,
            new Note("lock", new Span(getTranslation("organisation.invitation.note"))));
    form.addClassName("gt-signin__form");
    return form;
  }

  private void choose() {
    try {
      invitations.accept(token, password.getValue(), VaadinRequest.getCurrent().getRemoteAddr());
      show(done());
    } catch (Refusal refusal) {
      password.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      password.setInvalid(true);
      password.focus();
    } catch (NotFound meanwhile) {
      show(gone());
    }
  }

  private Div done() {
    Button enter =
        new Button(
            getTranslation("organisation.invitation.enter"),
            click -> UI.getCurrentOrThrow().getPage().setLocation("inloggen"));
    enter.addThemeVariants(ButtonVariant.PRIMARY);
    enter.addClassNames("gt-big", "gt-wide");
    Div done =
        new Div(
            new H1(getTranslation("organisation.invitation.done")),
            new Paragraph(getTranslation("organisation.invitation.done.text")),
            enter);
    done.addClassName("gt-signin__form");
    return done;
  }

  private ErrorState gone() {
    return new ErrorState(
        "link",
        getTranslation("organisation.invitation.gone"),
        getTranslation("organisation.invitation.gone.text"));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("organisation.invitation.title"));
  }
}
