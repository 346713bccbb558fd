package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Colleague;

/** Makes an improvement action of an agreement; the whole team reads its words. */
final class ActionDialog extends Dialog {

  private static final int GOAL_AT_MOST = 300;

  /** Makes the action; a refusal is shown in the dialog. */
  interface Make {
    void make(String goal, Colleague owner, LocalDate due);
  }

  private final TextArea goal = new TextArea(getTranslation("intervision.action.goal"));
  private final ComboBox<Colleague> owner =
      new ComboBox<>(getTranslation("intervision.action.owner"));
  private final DateField due = new DateField(getTranslation("intervision.action.due"));

  ActionDialog(String agreed, List<Colleague> owners, LocalDate usually, Make make) {
    setHeaderTitle(getTranslation("intervision.action"));
    setWidth("560px");
    goal.setValue(agreed.length() > GOAL_AT_MOST ? agreed.substring(0, GOAL_AT_MOST) : agreed);
    goal.setMaxLength(GOAL_AT_MOST);
    goal.setManualValidation(true);
    PrivacyWarning.on(goal, () -> owners.stream().map(Colleague::name).toList());
    owner.setItems(owners);
    owner.setItemLabelGenerator(Colleague::name);
    due.setValue(usually);
    goal.addClassName("gt-wide");
    owner.addClassName("gt-wide");
    due.addClassName("gt-wide");
    Div content =
        new Div(
            new Note(
                "users-round",
                new com.vaadin.flow.component.html.Span(getTranslation("intervision.action.text"))),
            goal,
            owner,
            due);
    content.addClassNames("gt-stack", "gt-stack--s");
    add(content);
    Button back = new Button(getTranslation("intervision.cancel"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button act = new Button(getTranslation("intervision.action.make"), click -> make(make));
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(back, act);
  }

  private void make(Make make) {
    Colleague by = owner.getValue();
    LocalDate until = due.getValue();
    owner.setInvalid(by == null);
    due.setInvalid(until == null);
    if (by == null || until == null) {
      return;
    }
    try {
      make.make(goal.getValue(), by, until);
      Toast.show(getTranslation("intervision.action.made"));
      close();
    } catch (Refusal refusal) {
      goal.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      goal.setInvalid(true);
    }
  }
}
