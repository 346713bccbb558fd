package nl.getrouw.guest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.kernel.ui.Icon;

/** Reads a page aloud with the voice of the browser; not there where the browser has none. */
final class ReadAloud extends Composite<NativeButton> {

  ReadAloud(String words) {
    getContent().addClassName("gt-guest__aloud");
    getContent().add(Icon.of("volume-2"), new Span(getTranslation("guest.aloud")));
    getElement()
        .setAttribute("type", "button")
        .setAttribute("data-words", words)
        .setAttribute("data-language", UI.getCurrentOrThrow().getLocale().toLanguageTag())
        .executeJs(
            """
            this.hidden = !('speechSynthesis' in window);
            this.addEventListener('click', () => {
              const voice = window.speechSynthesis;
              if (voice.speaking) {
                voice.cancel();
                return;
              }
              const speech = new SpeechSynthesisUtterance(this.dataset.words);
              speech.lang = this.dataset.language;
              speech.rate = 0.9;
              voice.speak(speech);
            });""");
  }
}
