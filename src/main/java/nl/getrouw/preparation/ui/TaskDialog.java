package nl.getrouw.preparation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.preparation.Responsible;
import nl.getrouw.preparation.Task;
import nl.getrouw.preparation.TaskDraft;
import org.jspecify.annotations.Nullable;

/** Adds a task to a checklist, or changes words, date and who sees to it. */
final class TaskDialog extends Dialog {

  private final ChecklistDesk desk;
  private final @Nullable Task task;
  private final TextField text = new TextField(getTranslation("preparation.taskDialog.text"));
  private final DateField due = new DateField(getTranslation("preparation.taskDialog.due"));
  private final Select<Responsible> responsible = new Select<>();
  private final Div trouble = new Div();
  private int version;

  /**
   * @param task as it was read; null to add one
   */
  TaskDialog(ChecklistDesk desk, @Nullable Task task) {
    this.desk = desk;
    this.task = task;
    setHeaderTitle(
        getTranslation(
            task == null ? "preparation.taskDialog.add" : "preparation.taskDialog.change"));
    setWidth("560px");
    fields();
    Div form = new Div(trouble, text, due, responsible);
    form.addClassNames("gt-stack", "gt-stack--s");
    text.addClassName("gt-wide");
    add(form);
    footer();
    if (task != null) {
      show(task);
    }
  }

  private void fields() {
    BsnWarning.on(text);
    text.setMaxLength(TaskDraft.LONGEST);
    text.setManualValidation(true);
    responsible.setLabel(getTranslation("preparation.responsible"));
    responsible.setItems(Responsible.values());
    responsible.setItemLabelGenerator(value -> value == null ? "" : getTranslation(value.key()));
    responsible.setValue(Responsible.TEAM_LEAD);
    if (task == null || task.standard() == null) {
      text.setRequiredIndicatorVisible(true);
      due.setRequiredIndicatorVisible(true);
    } else {
      text.setHelperText(
          getTranslation(
              "preparation.taskDialog.text.standard", getTranslation(task.standard().key())));
      due.setHelperText(getTranslation("preparation.taskDialog.due.counted"));
      due.setClearButtonVisible(true);
      due.setPlaceholder(
          Formats.current().shortDate(task.standard().dueBefore(desk.visit().startsOn())));
    }
  }

  private void footer() {
    Button cancel = new Button(getTranslation("preparation.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Button store = new Button(getTranslation("preparation.store"), click -> store());
    store.addThemeVariants(ButtonVariant.PRIMARY);
    if (task != null) {
      Button remove =
          new Button(
              getTranslation("preparation.taskDialog.remove"),
              click -> {
                close();
                desk.remove(task);
              });
      remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
      getFooter().add(remove);
    }
    getFooter().add(cancel, store);
  }

  private void show(Task shown) {
    version = shown.version();
    text.setValue(shown.text() == null ? "" : shown.text());
    due.setValue(shown.ownDate() ? shown.dueOn() : null);
    responsible.setValue(shown.responsible());
  }

  private void store() {
    try {
      desk.store(
          task, version, new TaskDraft(text.getValue(), responsible.getValue(), due.getValue()));
      close();
    } catch (Refusal refusal) {
      text.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      text.setInvalid(true);
      text.focus();
    } catch (Conflict conflict) {
      choose();
    }
  }

  private void choose() {
    Task theirs = task == null ? null : desk.now(task);
    trouble.removeAll();
    if (theirs == null) {
      trouble.setText(getTranslation("preparation.conflict.gone"));
      return;
    }
    String mine =
        words(
            text.getValue().isBlank() ? TaskWords.title(theirs) : text.getValue(),
            due.getValue() == null ? "" : Formats.current().date(due.getValue()),
            responsible.getValue());
    trouble.add(
        new ConflictPanel(
                getTranslation("preparation.conflict"),
                getTranslation("preparation.conflict.text"),
                new ConflictPanel.Version(getTranslation("preparation.conflict.mine"), "", mine),
                new ConflictPanel.Version(
                    getTranslation("preparation.conflict.theirs"),
                    "",
                    words(
                        TaskWords.title(theirs),
                        theirs.ownDate() ? Formats.current().date(theirs.dueOn()) : "",
                        theirs.responsible())))
            .keepMine(
                getTranslation("preparation.conflict.keepMine"),
                () -> {
                  version = theirs.version();
                  store();
                })
            .takeTheirs(
                getTranslation("preparation.conflict.takeTheirs"),
                () -> {
                  show(theirs);
                  trouble.removeAll();
                }));
  }

  private String words(String title, String date, Responsible who) {
    return title + (date.isEmpty() ? "" : " · " + date) + " · " + getTranslation(who.key());
  }
}
