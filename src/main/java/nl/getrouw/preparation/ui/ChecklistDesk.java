package nl.getrouw.preparation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.getrouw.audit.Visit;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.preparation.Checklist;
import nl.getrouw.preparation.Checklists;
import nl.getrouw.preparation.Task;
import nl.getrouw.preparation.TaskDraft;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** What people do with the checklist of one audit; the list is shown anew after each deed. */
final class ChecklistDesk {

  private final Checklists checklists;
  private final CurrentUser currentUser;
  private final Visit visit;
  private final Runnable changed;

  ChecklistDesk(Checklists checklists, CurrentUser currentUser, Visit visit, Runnable changed) {
    this.checklists = checklists;
    this.currentUser = currentUser;
    this.visit = visit;
    this.changed = changed;
  }

  Visit visit() {
    return visit;
  }

  void tick(Task task, boolean done) {
    try {
      checklists.tick(currentUser.actor(), visit.audit(), task.code(), task.version(), done);
    } catch (Conflict conflict) {
      Toast.refuse(I18NProvider.translate("preparation.conflict.gone"));
    }
    changed.run();
  }

  /**
   * Adds a task, or changes one at the version that the reader saw.
   *
   * @throws Conflict when it was changed meanwhile
   */
  void store(@Nullable Task task, int version, TaskDraft draft) {
    if (task == null) {
      checklists.add(currentUser.actor(), visit.audit(), draft);
    } else {
      checklists.change(currentUser.actor(), visit.audit(), task.code(), version, draft);
    }
    changed.run();
  }

  void remove(Task task) {
    try {
      int version =
          checklists.remove(currentUser.actor(), visit.audit(), task.code(), task.version(), true);
      Toast.show(I18NProvider.translate("preparation.list.removed"), () -> putBack(task, version));
    } catch (Conflict conflict) {
      Toast.refuse(I18NProvider.translate("preparation.conflict.gone"));
    }
    changed.run();
  }

  private void putBack(Task task, int version) {
    checklists.remove(currentUser.actor(), visit.audit(), task.code(), version, false);
    changed.run();
  }

  /** The task as it stands now; null when it was taken off the list. */
  @Nullable Task now(Task task) {
    return checklists
        .of(currentUser.actor(), visit.audit())
        .map(Checklist::tasks)
        .flatMap(tasks -> tasks.stream().filter(one -> one.code().equals(task.code())).findFirst())
        .orElse(null);
  }
}
