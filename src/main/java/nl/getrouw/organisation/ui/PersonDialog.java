package nl.getrouw.organisation.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.organisation.People;
import nl.getrouw.security.CurrentUser;

/** Adds a person. */
final class PersonDialog {

  private final Dialog dialog;

  /**
   * @param added takes the new person
   */
  PersonDialog(People people, CurrentUser currentUser, Consumer<PersonId> added) {
    PersonForm form = new PersonForm();
    dialog =
        new FormDialog(
            form.getTranslation("organisation.people.add"),
            form.form(),
            form.getTranslation("organisation.people.store"),
            () ->
                form.store(
                    () -> people.problems(currentUser.actor(), null, form.draft()),
                    () -> added.accept(people.create(currentUser.actor(), form.draft())),
                    () -> {
                      throw new IllegalStateException("nobody else knows a new person");
                    }));
  }

  void open() {
    dialog.open();
  }
}
