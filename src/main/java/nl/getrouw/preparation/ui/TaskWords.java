package nl.getrouw.preparation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import nl.getrouw.preparation.Task;

/** A task in the words of the reader. */
final class TaskWords {

  private TaskWords() {}

  static String title(Task task) {
    return task.text() != null
        ? task.text()
        : I18NProvider.translate(Objects.requireNonNull(task.standard()).key());
  }

  /** How to do it; empty for a task that somebody added. */
  static String help(Task task) {
    return task.standard() == null || task.text() != null
        ? ""
        : I18NProvider.translate(task.standard().key() + ".help");
  }
}
