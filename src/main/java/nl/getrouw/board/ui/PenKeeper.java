package nl.getrouw.board.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import nl.getrouw.board.Pen;

/** Keeps a pen in the browser, and nowhere else. */
final class PenKeeper {

  private PenKeeper() {}

  /**
   * Finds the pen of this browser, or leaves a fresh one there.
   *
   * @param place name under which the browser keeps it
   * @param kept called with the pen of the browser
   */
  static void keep(String place, Pen fresh, Consumer<Pen> kept) {
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs(
            """
            try {
              if (!localStorage.getItem($0)) localStorage.setItem($0, $1);
              return localStorage.getItem($0);
            } catch { return $1; }""",
            place,
            fresh.secret())
        .then(String.class, secret -> Pen.of(secret).ifPresent(kept));
  }

  /** Looks whether this browser has a pen, without leaving one. */
  static void look(String place, Consumer<Pen> kept) {
    UI.getCurrentOrThrow()
        .getPage()
        .executeJs("try { return localStorage.getItem($0) ?? ''; } catch { return ''; }", place)
        .then(String.class, secret -> Pen.of(secret).ifPresent(kept));
  }
}
