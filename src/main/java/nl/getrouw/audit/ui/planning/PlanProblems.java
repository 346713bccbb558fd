package nl.getrouw.audit.ui.planning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.getrouw.audit.PlanProblem;
import nl.getrouw.audit.PlanProblem.Field;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.ErrorSummary;

/** What is still wrong in a plan: together above the fields, with the reason at each field. */
final class PlanProblems extends Composite<Div> {

  private record Slot(HasValidation validation, Focusable<?> focus) {}

  private final ErrorSummary summary = new ErrorSummary();
  private final Map<Field, Slot> slots = new EnumMap<>(Field.class);

  PlanProblems() {
    getContent().add(summary);
    getContent().setVisible(false);
  }

  /** A field's own problem goes as soon as somebody changes the field. */
  <C extends Component & HasValidation & HasValue<?, ?> & Focusable<?>> void at(
      Field name, C field) {
    field.setManualValidation(true);
    field.addValueChangeListener(change -> field.setInvalid(false));
    slots.put(name, new Slot(field, field));
  }

  void clear(Field... names) {
    for (Field name : names) {
      slot(name).validation().setInvalid(false);
    }
  }

  /** Shows the problems and moves the focus to their summary; without problems clears it. */
  void show(List<PlanProblem> problems) {
    clear(Field.values());
    Map<Field, String> reasons = new LinkedHashMap<>();
    for (PlanProblem problem : problems) {
      reasons.merge(problem.field(), words(problem.refusal()), (one, more) -> one + " " + more);
    }
    reasons.forEach(
        (name, reason) -> {
          HasValidation field = slot(name).validation();
          field.setErrorMessage(reason);
          field.setInvalid(true);
        });
    getContent().setVisible(!problems.isEmpty());
    summary.show(
        getTranslation("planning.problems", problems.size()),
        problems.stream()
            .map(
                problem ->
                    new ErrorSummary.Problem(whatToDo(problem), slot(problem.field()).focus()))
            .toList());
  }

  /** Above the fields it says what to do; the reason stands at the field. */
  private String whatToDo(PlanProblem problem) {
    Refusal refusal = problem.refusal();
    return refusal.key().startsWith("audit.refused.ownTeam.")
        ? getTranslation("planning.problem.ownTeam", refusal.arguments())
        : words(refusal);
  }

  private String words(Refusal refusal) {
    return getTranslation(refusal.key(), refusal.arguments());
  }

  private Slot slot(Field name) {
    return Objects.requireNonNull(slots.get(name));
  }
}
