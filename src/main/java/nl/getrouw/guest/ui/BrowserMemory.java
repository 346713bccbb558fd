package nl.getrouw.guest.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import nl.getrouw.guest.JoinCode;

/**
 * The guest's secret, kept in the guest's own browser so that a reload or a lost connection loses
 * nothing. Gone as soon as the answers are handed in or wiped. A browser that keeps nothing still
 * works, without going on later.
 */
final class BrowserMemory {

  private final String key;

  BrowserMemory(JoinCode code) {
    key = "getrouw-meedoen-" + code.value();
  }

  /** Calls back with the secret if there is one. */
  void read(Consumer<String> found) {
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs("try { return localStorage.getItem($0) ?? ''; } catch { return ''; }", key)
        .then(
            String.class,
            secret -> {
              if (secret != null && !secret.isEmpty()) {
                found.accept(secret);
              }
            });
  }

  void keep(String secret) {
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs("try { localStorage.setItem($0, $1); } catch {}", key, secret);
  }

  void forget() {
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs("try { localStorage.removeItem($0); } catch {}", key);
  }
}
