package nl.getrouw.inquiry.ui;

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
import nl.getrouw.guest.JoinCode;
import nl.getrouw.guest.ui.GuestFrame;
import nl.getrouw.inquiry.InquiryDoor;
import nl.getrouw.inquiry.InquiryDoor.Invitation;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Texts;

/** Where people answer a questionnaire, with a ticket or a code: on a phone, without signing in. */
@Route(value = InquiryPaths.ANSWER_WITH_KEY, autoLayout = false)
@AnonymousAllowed
class AnswerView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final InquiryDoor door;
  private final GuestFrame frame = new GuestFrame();
  private Runnable current = () -> {};

  AnswerView(InquiryDoor door) {
    this.door = door;
    getContent().add(frame);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(InquiryPaths.LANGUAGE)
        .ifPresent(AnswerView::speak);
    String key = event.getRouteParameters().get("key").orElse("");
    if (key.isEmpty()) {
      show(() -> frame.show(pages().code("", "", this::enter)));
    } else {
      join(key);
    }
  }

  private void enter(String typed) {
    JoinCode.read(typed)
        .ifPresentOrElse(
            code -> UI.getCurrentOrThrow().navigate(InquiryPaths.answer(code)), () -> join(typed));
  }

  private void join(String key) {
    try {
      Invitation invitation = door.open(key);
      new AnswerVisit(door, invitation, this::show, frame, this::pages).arrive();
    } catch (Refusal refusal) {
      boolean again = refusal.key().equals("inquiry.refused.code");
      show(
          () -> {
            String problem = getTranslation(refusal.key(), refusal.arguments());
            frame.show(again ? pages().code(key, problem, this::enter) : pages().ended(problem));
          });
    }
  }

  /** Shows a page, and shows it again when the language changes. */
  private void show(Runnable page) {
    current = page;
    page.run();
  }

  private AnswerPages pages() {
    return new AnswerPages(languages());
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
            InquiryPaths.LANGUAGE);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("inquiry.answer.title"));
  }
}
