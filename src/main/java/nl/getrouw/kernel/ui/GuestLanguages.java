package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Locale;

/** Dutch or English on a page for guests; the address keeps it, so that it holds after a reload. */
public final class GuestLanguages extends Composite<Paragraph> {

  private static final String LANGUAGE = "taal";

  private final Runnable show;

  /**
   * @param show shows the page again, in the other language
   */
  public GuestLanguages(Runnable show) {
    this.show = show;
    getContent().addClassName("gt-languages");
    getContent().add(button("Nederlands", Texts.DUTCH), button("English", Texts.ENGLISH));
  }

  /** Speaks the language that the address asks for. */
  public static void follow(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(LANGUAGE)
        .ifPresent(GuestLanguages::speak);
  }

  private NativeButton button(String name, Locale locale) {
    NativeButton button =
        new NativeButton(
            name,
            click -> {
              speak(locale.getLanguage());
              show.run();
            });
    button.addClassName("gt-link");
    button.getElement().setAttribute("lang", locale.getLanguage());
    if (getLocale().getLanguage().equals(locale.getLanguage())) {
      button.getElement().setAttribute("aria-current", "true");
    }
    return button;
  }

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
            LANGUAGE);
  }
}
