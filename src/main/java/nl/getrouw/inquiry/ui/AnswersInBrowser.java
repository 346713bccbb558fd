package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/**
 * Answers that were not handed in yet, in the reader's own browser and nowhere else, so that a
 * reload or a lost connection loses nothing. A browser that keeps nothing still works.
 */
final class AnswersInBrowser {

  private static final String DONE = "klaar";

  private final String key;

  /**
   * @param ticketOrCode so that two people on one device do not see each other's answers
   */
  AnswersInBrowser(String ticketOrCode) {
    key = "getrouw-vragenlijst-" + ticketOrCode;
  }

  /** Calls back with what was kept, when something was. */
  void read(Consumer<String> found) {
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

  void keep(String answers) {
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs("try { localStorage.setItem($0, $1); } catch {}", key, answers);
  }

  /** From now on this browser says only that it has answered. */
  void done() {
    keep(DONE);
  }

  static boolean isDone(String kept) {
    return kept.equals(DONE);
  }

  void forget() {
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs("try { localStorage.removeItem($0); } catch {}", key);
  }
}
