package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Reads words aloud with the voice of the browser; not there where the browser has none. */
public final class ReadAloud extends Composite<NativeButton> {

  /**
   * @param words in the language of the page
   */
  public ReadAloud(String words) {
    getContent().addClassName("gt-guest__aloud");
    getContent().add(Icon.of("volume-2"), new Span(getTranslation("ui.aloud")));
    getElement()
        .setAttribute("type", "button")
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
    say(words);
  }

  /** From now on these words; what is being read stops. */
  public void say(String words) {
    getElement().setAttribute("data-words", words).executeJs("window.speechSynthesis?.cancel()");
  }

  /** As large as the buttons of an ordinary page. */
  public ReadAloud ordinary() {
    getContent().addClassName("gt-guest__aloud--ordinary");
    return this;
  }
}
