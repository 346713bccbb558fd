package nl.getrouw.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import nl.getrouw.kernel.ui.Texts;

/** Dutch or English, each in its own words. */
final class LanguageSwitch extends Composite<Paragraph> {

  LanguageSwitch() {
    getContent().addClassName("gt-languages");
    getContent().add(button("Nederlands", Texts.DUTCH), button("English", Texts.ENGLISH));
  }

  private NativeButton button(String name, Locale language) {
    NativeButton button = new NativeButton(name, click -> choose(language));
    button.addClassName("gt-link");
    button.getElement().setAttribute("lang", language.getLanguage());
    if (getLocale().getLanguage().equals(language.getLanguage())) {
      button.getElement().setAttribute("aria-current", "true");
    }
    return button;
  }

  private static void choose(Locale language) {
    Languages.choose(language);
    UI.getCurrent().getPage().reload();
  }
}
