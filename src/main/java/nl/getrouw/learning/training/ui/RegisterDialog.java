package nl.getrouw.learning.training.ui;

import static nl.getrouw.learning.training.ui.TrainingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.training.Candidate;
import nl.getrouw.learning.training.Edition;
import nl.getrouw.learning.training.Registrations;
import nl.getrouw.security.CurrentUser;

/** Registers people for an edition; who needs it most stands first. */
final class RegisterDialog extends Dialog {

  private final Registrations registrations;
  private final CurrentUser currentUser;
  private final Edition edition;
  private final Runnable done;
  private final ErrorSummary errors = new ErrorSummary();
  private final MultiSelectComboBox<Candidate> people =
      new MultiSelectComboBox<>(text("training.register.people"));

  RegisterDialog(
      Registrations registrations, CurrentUser currentUser, Edition edition, Runnable done) {
    this.registrations = registrations;
    this.currentUser = currentUser;
    this.edition = edition;
    this.done = done;
    setHeaderTitle(text("training.register"));
    setWidth("560px");
    people.setItems(registrations.candidates(currentUser.actor(), edition.id()));
    people.setItemLabelGenerator(Candidate::name);
    people.setRenderer(new ComponentRenderer<>(RegisterDialog::line));
    people.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    people.addClassName("gt-wide");
    Paragraph places =
        new Paragraph(
            edition.free() == 0
                ? text("training.register.full", edition.waiting())
                : text("training.register.free", edition.free()));
    places.addClassName("gt-muted");
    Div form = new Div(errors, places, people);
    form.addClassNames("gt-stack", "gt-stack--s");
    add(form);
    Button cancel = new Button(text("training.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Button register = new Button(text("training.register"), click -> register());
    register.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, register);
  }

  private static PersonLine line(Candidate one) {
    String standing = text(one.standing().key());
    return new PersonLine(
        one.name(), one.teams().isEmpty() ? standing : one.teams() + " · " + standing);
  }

  private void register() {
    List<ErrorSummary.Problem> problems = new ArrayList<>();
    int placed = 0;
    int waiting = 0;
    for (Candidate one : List.copyOf(people.getSelectedItems())) {
      try {
        if (registrations.register(currentUser.actor(), edition.id(), one.person())) {
          placed++;
        } else {
          waiting++;
        }
        people.deselect(one);
      } catch (Refusal refusal) {
        problems.add(new ErrorSummary.Problem(text(refusal.key(), refusal.arguments()), people));
      }
    }
    if (placed + waiting > 0) {
      Toast.show(text("training.register.done", placed, waiting));
      done.run();
    }
    if (problems.isEmpty()) {
      if (placed + waiting > 0) {
        close();
      } else {
        people.setErrorMessage(text("training.register.nobody"));
        people.setInvalid(true);
        people.focus();
      }
    } else {
      errors.show(text("training.register.problems", problems.size()), problems);
    }
  }
}
