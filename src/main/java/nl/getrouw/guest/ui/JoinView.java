package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import nl.getrouw.guest.Guests;
import nl.getrouw.guest.Guests.Invitation;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Texts;

/** Where guests join with a code, without an account: on a phone, in plain words. */
@Route(value = GuestPaths.JOIN_WITH_CODE, autoLayout = false)
@AnonymousAllowed
class JoinView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final Guests guests;
  private final GuestFrame frame = new GuestFrame();
  private Runnable current = () -> {};

  JoinView(Guests guests) {
    this.guests = guests;
    getContent().add(frame);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(GuestPaths.LANGUAGE)
        .ifPresent(JoinView::speak);
    String typed = event.getRouteParameters().get("code").orElse("");
    if (typed.isEmpty()) {
      show(() -> frame.show(pages().code("", "", this::enter)));
    } else {
      join(typed);
    }
  }

  private void enter(String typed) {
    JoinCode.read(typed)
        .ifPresentOrElse(
            code -> UI.getCurrentOrThrow().navigate(GuestPaths.join(code)), () -> join(typed));
  }

  private void join(String typed) {
    try {
      Invitation invitation = guests.open(typed);
      new GuestVisit(guests, invitation, this::show, frame, this::pages).arrive();
    } catch (Refusal refusal) {
      String problem = getTranslation(refusal.key(), refusal.arguments());
      show(() -> frame.show(pages().code(typed, problem, this::enter)));
    }
  }

  /** Shows a page, and shows it again when the language changes. */
  private void show(Runnable page) {
    current = page;
    page.run();
  }

  private JoinPages pages() {
    return new JoinPages(languages());
  }

  private Paragraph languages() {
    Paragraph languages =
        new Paragraph(language("Nederlands", Texts.DUTCH), language("English", Texts.ENGLISH));
    languages.addClassName("gt-languages");
    return languages;
  }

  private NativeButton language(String name, Locale locale) {
    NativeButton button =
        new NativeButton(
            name,
            click -> {
              speak(locale.getLanguage());
              current.run();
            });
    button.addClassName("gt-link");
    button.getElement().setAttribute("lang", locale.getLanguage());
    if (getLocale().getLanguage().equals(locale.getLanguage())) {
      button.getElement().setAttribute("aria-current", "true");
    }
    return button;
  }

  /** From now on this language, also after a reload. */
  private static void speak(String language) {
    UI ui = UI.getCurrentOrThrow();
    ui.setLocale(language.equals(Texts.ENGLISH.getLanguage()) ? Texts.ENGLISH : Texts.DUTCH);
    ui.getPage()
        .executeJs(
            """
            document.documentElement.lang = $0;
            const here = new URL(location.href);
            here.searchParams.set($1, $0);
            history.replaceState(history.state, '', here);""",
            ui.getLocale().getLanguage(),
            GuestPaths.LANGUAGE);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("guest.title"));
  }
}
