package nl.getrouw.preparation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.getrouw.kernel.ui.ConflictPanel;

/** Two people wrote something in the same place: which of both stays. */
final class FigureChoice {

  private FigureChoice() {}

  static ConflictPanel between(String mine, String theirs, Runnable keep, Runnable take) {
    return new ConflictPanel(
            text("preparation.conflict"),
            text("preparation.conflict.text"),
            new ConflictPanel.Version(text("preparation.conflict.mine"), "", mine),
            new ConflictPanel.Version(
                text("preparation.conflict.theirs"), "", theirs.isEmpty() ? "–" : theirs))
        .keepMine(text("preparation.conflict.keepMine"), keep)
        .takeTheirs(text("preparation.conflict.takeTheirs"), take);
  }

  private static String text(String key) {
    return I18NProvider.translate(key);
  }
}
