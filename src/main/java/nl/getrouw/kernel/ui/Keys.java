package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/**
 * Single keys that work on a page, outside text fields: {@code 1}, {@code n}, {@code ArrowLeft},
 * {@code ?}. Draws nothing; add it anywhere on the page. People can switch single keys off (WCAG
 * 2.1.4), see {@link #enabled}.
 */
@Tag("getrouw-keys")
@JsModule("./getrouw-keys.ts")
public final class Keys extends Component {

  /**
   * @param keys as in the browser's {@code KeyboardEvent.key}; letters in lower case
   * @param pressed told the key; only ever one of {@code keys}
   */
  public Keys(List<String> keys, SerializableConsumer<String> pressed) {
    getElement().setPropertyList("keys", keys);
    getElement()
        .addEventListener(
            "getrouw-key",
            event -> {
              String key = event.getEventData().path("event.detail.key").asString("");
              if (keys.contains(key) && !getElement().getProperty("disabled", false)) {
                pressed.accept(key);
              }
            })
        .addEventData("event.detail.key");
  }

  /** Listens, or is silent. */
  public Keys enabled(boolean listening) {
    getElement().setProperty("disabled", !listening);
    return this;
  }
}
