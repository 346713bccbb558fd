package nl.getrouw.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.pulse.Answers;
import nl.getrouw.pulse.PulseDoor;
import nl.getrouw.pulse.PulseDoor.Invitation;

/** Takes part with a code, for who works along without an account; on a phone. */
@Route(value = PulsePaths.DOOR_WITH_CODE, autoLayout = false)
@AnonymousAllowed
class DoorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final PulseDoor door;
  private String path = PulsePaths.DOOR;

  DoorView(PulseDoor door) {
    this.door = door;
    getContent().addClassName("gt-guest");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    path = event.getLocation().getPath();
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(PulsePaths.LANGUAGE)
        .ifPresent(DoorView::speak);
    String typed = event.getRouteParameters().get("code").orElse("");
    if (typed.isEmpty()) {
      askForCode("", "");
    } else {
      join(typed);
    }
  }

  private static void speak(String language) {
    UI ui = UI.getCurrentOrThrow();
    ui.setLocale(language.equals(Texts.ENGLISH.getLanguage()) ? Texts.ENGLISH : Texts.DUTCH);
    ui.getPage().executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage());
  }

  private void askForCode(String typed, String problem) {
    TextField code = new TextField(getTranslation("pulse.door.code"));
    code.setMaxLength(20);
    code.setWidthFull();
    code.addClassName("gt-guest__code");
    code.setValue(typed.substring(0, Math.min(typed.length(), 20)));
    code.setManualValidation(true);
    if (!problem.isEmpty()) {
      code.setErrorMessage(problem);
      code.setInvalid(true);
    }
    Button go = new Button(getTranslation("pulse.door.go"), click -> enter(code.getValue()));
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.addClassName("gt-guest__button");
    show(getTranslation("pulse.door.headline"), code, go);
  }

  private void enter(String typed) {
    JoinCode.read(typed)
        .ifPresentOrElse(
            code -> UI.getCurrentOrThrow().navigate(PulsePaths.door(code)), () -> join(typed));
  }

  private void join(String typed) {
    try {
      Invitation invitation = door.open(typed);
      show(
          getTranslation("pulse.door.how", invitation.teamName()),
          new Note("eye-off", new Span(getTranslation("pulse.promise"))),
          new ThemeCheckForm(answers -> handIn(invitation, answers)));
    } catch (Refusal refusal) {
      askForCode(typed, getTranslation(refusal.key(), refusal.arguments()));
    }
  }

  private void handIn(Invitation invitation, Answers answers) {
    try {
      door.answer(invitation, answers);
      show(
          getTranslation("pulse.fill.thanks"),
          new Paragraph(getTranslation("pulse.fill.thanks.text")));
    } catch (Refusal refusal) {
      show(
          getTranslation("pulse.fill.not"),
          new Paragraph(getTranslation(refusal.key(), refusal.arguments())));
    }
  }

  private void show(String headline, Component... parts) {
    Span mark = new Span();
    mark.addClassName("gt-mark");
    Span brand = new Span(mark, new Span("Getrouw"));
    brand.addClassName("gt-brand");
    Header top = new Header(brand);
    top.addClassName("gt-guest__top");
    H1 title = new H1(headline);
    title.getElement().setAttribute("tabindex", "-1");
    Main main = new Main(title);
    main.add(parts);
    main.addClassName("gt-guest__main");
    Paragraph languages =
        new Paragraph(language("Nederlands", Texts.DUTCH), language("English", Texts.ENGLISH));
    languages.addClassName("gt-languages");
    Footer foot = new Footer(languages);
    foot.addClassName("gt-guest__foot");
    getContent().removeAll();
    getContent().add(top, main, foot);
    title
        .getElement()
        .executeJs("window.scrollTo(0, 0); requestAnimationFrame(() => this.focus())");
  }

  private Anchor language(String name, Locale locale) {
    Anchor link = new Anchor(path + "?" + PulsePaths.LANGUAGE + "=" + locale.getLanguage(), name);
    link.getElement().setAttribute("lang", locale.getLanguage());
    if (getLocale().getLanguage().equals(locale.getLanguage())) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("pulse.title"));
  }
}
