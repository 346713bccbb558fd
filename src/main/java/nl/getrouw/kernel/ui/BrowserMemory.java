package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/**
 * Something small that a browser keeps for its user, so that a reload or a lost connection loses
 * nothing: a secret, never a name. A browser that keeps nothing still works.
 */
public final class BrowserMemory {

  private final String key;

  /**
   * @param key under which the browser keeps it
   */
  public BrowserMemory(String key) {
    this.key = key;
  }

  /** Calls back with what is kept, if there is something. */
  public void read(Consumer<String> found) {
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs("try { return localStorage.getItem($0) ?? ''; } catch { return ''; }", key)
        .then(
            String.class,
            kept -> {
              if (kept != null && !kept.isEmpty()) {
                found.accept(kept);
              }
            });
  }

  /** Calls back with what is kept; with this when nothing is, and keeps it. */
  public void readOrKeep(String fresh, Consumer<String> kept) {
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs(
            """
            try {
              if (!localStorage.getItem($0)) localStorage.setItem($0, $1);
              return localStorage.getItem($0);
            } catch { return $1; }""",
            key,
            fresh)
        .then(String.class, kept::accept);
  }

  public void keep(String secret) {
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs("try { localStorage.setItem($0, $1); } catch {}", key, secret);
  }

  public void forget() {
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs("try { localStorage.removeItem($0); } catch {}", key);
  }
}
