package nl.getrouw.organisation.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.organisation.Problem;

/**
 * Fields with what is wrong with them: at the field, and together above them. When somebody else
 * was first, both versions come above the fields.
 *
 * @param <F> the fields of the draft behind the form
 */
final class Form<F extends Enum<F>> extends Composite<Div> {

  private record Slot(HasValidation validation, Focusable<?> focus) {}

  private final ErrorSummary summary = new ErrorSummary();
  private final Div conflict = new Div();
  private final Div fields = new Div();
  private final Map<F, Slot> slots = new LinkedHashMap<>();

  Form() {
    fields.addClassName("gt-form__section");
    conflict.setVisible(false);
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(summary, conflict, fields);
  }

  <C extends Component & HasValidation & Focusable<C>> Form<F> field(F name, C field) {
    field.setManualValidation(true);
    slots.put(name, new Slot(field, field));
    fields.add(field);
    return this;
  }

  /** A field of which nothing can be wrong, or a hint between the fields. */
  Form<F> plain(Component component) {
    fields.add(component);
    return this;
  }

  /**
   * Stores what was filled in, or shows why not.
   *
   * @param versions both versions, for when somebody else was first
   * @return stored
   */
  boolean store(
      Supplier<List<Problem<F>>> problems, Runnable store, Supplier<ConflictPanel> versions) {
    resolved();
    List<Problem<F>> found = problems.get();
    show(found);
    if (!found.isEmpty()) {
      return false;
    }
    try {
      store.run();
      return true;
    } catch (Refusal refusal) {
      summary.show(headline(1), List.of(new ErrorSummary.Problem(text(refusal), null)));
    } catch (Conflict meanwhile) {
      conflict.add(versions.get());
      conflict.setVisible(true);
    }
    return false;
  }

  /** Takes the two versions away. */
  void resolved() {
    conflict.removeAll();
    conflict.setVisible(false);
  }

  private void show(List<Problem<F>> found) {
    slots.values().forEach(slot -> slot.validation().setInvalid(false));
    found.forEach(
        problem -> {
          HasValidation field = slot(problem).validation();
          field.setErrorMessage(text(problem.refusal()));
          field.setInvalid(true);
        });
    summary.show(
        headline(found.size()),
        found.stream()
            .map(
                problem -> new ErrorSummary.Problem(text(problem.refusal()), slot(problem).focus()))
            .toList());
  }

  private Slot slot(Problem<F> problem) {
    return requireNonNull(slots.get(problem.field()));
  }

  private String headline(int problems) {
    return getTranslation("organisation.form.problems", problems);
  }

  private String text(Refusal refusal) {
    return getTranslation(refusal.key(), refusal.arguments());
  }
}
