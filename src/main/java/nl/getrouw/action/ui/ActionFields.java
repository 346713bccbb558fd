package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.getrouw.action.Draft.Field;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Problem;

/**
 * What an action says, to be filled in: goal, why, owner and due date, with what is wrong there.
 */
final class ActionFields extends Composite<Div> {

  private final ErrorSummary summary = new ErrorSummary();
  private final TextField goal = new TextField(getTranslation("action.goal"));
  private final TextArea why = new TextArea(getTranslation("action.why"));
  private final ComboBox<Colleague> owner = new ComboBox<>(getTranslation("action.owner"));
  private final DateField due = new DateField(getTranslation("action.due"));
  private final Div pair = new Div(owner, due);
  private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);
  private List<Colleague> owners = List.of();

  ActionFields() {
    goal.setMaxLength(Words.GOAL_AT_MOST);
    goal.setRequiredIndicatorVisible(true);
    goal.setHelperText(getTranslation("action.goal.help"));
    BsnWarning.on(goal);
    why.setMaxLength(Words.WHY_AT_MOST);
    why.setMinRows(3);
    why.setHelperText(getTranslation("action.why.help"));
    BsnWarning.on(why);
    owner.setItemLabelGenerator(Colleague::name);
    owner.setRenderer(new ComponentRenderer<>(ActionFields::line));
    owner.setRequiredIndicatorVisible(true);
    due.setRequiredIndicatorVisible(true);
    pair.addClassName("gt-form__pair");
    at(Field.GOAL, goal);
    at(Field.WHY, why);
    at(Field.OWNER, owner);
    at(Field.DUE, due);
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(summary, goal, why, pair);
  }

  private static PersonLine line(Colleague colleague) {
    String function = colleague.functionTitle();
    return new PersonLine(colleague.name(), function == null ? "" : function);
  }

  /** Another field of the form around this one, for what may be wrong there. */
  <C extends Component & HasValidation> void at(Field name, C field) {
    field.addClassName("gt-wide");
    fields.put(name, field);
    switch (field) {
      case TextField text -> text.setManualValidation(true);
      case TextArea text -> text.setManualValidation(true);
      case ComboBox<?> box -> box.setManualValidation(true);
      case DateField date -> date.setManualValidation(true);
      default -> {}
    }
  }

  /** Who may be chosen; the choice goes when it is not among them. */
  void owners(List<Colleague> people) {
    owners = people;
    Colleague chosen = owner.getValue();
    owner.setItems(people);
    owner.setValue(chosen != null && people.contains(chosen) ? chosen : null);
  }

  /** A proposal leaves these to the team. */
  void withoutOwnerAndDate() {
    pair.setVisible(false);
  }

  void fill(Words words) {
    goal.setValue(words.goal());
    why.setValue(words.why());
    owner.setValue(
        owners.stream().filter(one -> one.id().equals(words.owner())).findFirst().orElse(null));
    due.setValue(words.due());
  }

  Words words() {
    Colleague chosen = owner.getValue();
    return new Words(
        goal.getValue(), why.getValue(), chosen == null ? null : chosen.id(), due.getValue());
  }

  /** Shows what is wrong; nothing wrong takes the marks away. */
  void show(List<Problem<Field>> problems) {
    fields.values().forEach(field -> field.setInvalid(false));
    problems.forEach(
        problem -> {
          HasValidation field = fields.get(problem.field());
          if (field != null) {
            field.setErrorMessage(text(problem));
            field.setInvalid(true);
          }
        });
    summary.show(
        getTranslation("action.problems", problems.size()),
        problems.stream()
            .map(
                problem ->
                    new ErrorSummary.Problem(
                        text(problem),
                        fields.get(problem.field()) instanceof Focusable<?> field ? field : null))
            .toList());
  }

  private String text(Problem<Field> problem) {
    return getTranslation(problem.refusal().key(), problem.refusal().arguments());
  }

  void focus() {
    goal.focus();
  }
}
