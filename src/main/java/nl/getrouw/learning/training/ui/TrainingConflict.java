package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import nl.getrouw.kernel.ui.ConflictPanel;

/** Two people changed the same facts: what each of them filled in, and which of it stays. */
final class TrainingConflict {

  private TrainingConflict() {}

  static ConflictPanel of(String mine, String theirs, Runnable keepMine, Runnable takeTheirs) {
    return new ConflictPanel(
            text("training.conflict"),
            text("training.conflict.text"),
            new ConflictPanel.Version(text("training.conflict.mine"), "", mine),
            new ConflictPanel.Version(text("training.conflict.theirs"), "", theirs))
        .keepMine(text("training.conflict.keepMine"), keepMine)
        .takeTheirs(text("training.conflict.takeTheirs"), takeTheirs);
  }
}
