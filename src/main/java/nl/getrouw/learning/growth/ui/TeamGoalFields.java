package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.getrouw.action.ActionRow;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.learning.growth.GoalDraft;
import nl.getrouw.learning.growth.GoalDraft.Field;
import nl.getrouw.learning.growth.TeamGoal.Origin;
import nl.getrouw.learning.growth.TeamGoal.Words;
import nl.getrouw.learning.growth.Topic;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Problem;
import nl.getrouw.theme.Theme;

/** The fields of a goal of a team. */
final class TeamGoalFields extends Composite<Div> {

  private final TextField goal = new TextField(getTranslation("growth.top.goal.field"));
  private final TextArea why = new TextArea(getTranslation("growth.top.why"));
  private final Select<Origin> origin = new Select<>();
  private final Select<Topic> topic = new Select<>();
  private final Select<Theme> theme = new Select<>();
  private final ComboBox<ActionRow> action = new ComboBox<>(getTranslation("growth.top.action"));
  private final ComboBox<Colleague> owner = new ComboBox<>(getTranslation("growth.top.owner"));
  private final DateField review = new DateField(getTranslation("growth.top.review"));

  TeamGoalFields(List<Colleague> owners, List<ActionRow> actions) {
    goal.setMaxLength(GoalDraft.GOAL_AT_MOST);
    goal.setHelperText(getTranslation("growth.goal.help"));
    why.setMaxLength(GoalDraft.WHY_AT_MOST);
    BsnWarning.on(goal);
    BsnWarning.on(why);
    origin.setLabel(getTranslation("growth.top.origin"));
    origin.setItems(Origin.values());
    origin.setItemLabelGenerator(one -> getTranslation(one.key()));
    origin.setValue(Origin.AUDIT);
    GoalFields.topics(topic);
    theme.setLabel(getTranslation("growth.top.theme"));
    theme.setItems(Theme.values());
    theme.setEmptySelectionAllowed(true);
    theme.setEmptySelectionCaption(getTranslation("growth.top.theme.none"));
    theme.setItemLabelGenerator(
        one -> getTranslation(one == null ? "growth.top.theme.none" : one.key()));
    action.setItems(actions);
    action.setItemLabelGenerator(ActionRow::goal);
    action.setClearButtonVisible(true);
    owner.setItems(owners);
    owner.setItemLabelGenerator(Colleague::name);
    goal.setManualValidation(true);
    why.setManualValidation(true);
    owner.setManualValidation(true);
    review.setManualValidation(true);
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(goal, why, pair(origin, topic), pair(theme, action), pair(owner, review));
  }

  private static Div pair(Component one, Component two) {
    Div pair = new Div(one, two);
    pair.addClassName("gt-form__pair");
    return pair;
  }

  void fill(Words words, List<Colleague> owners, List<ActionRow> actions) {
    goal.setValue(words.goal());
    why.setValue(words.why());
    origin.setValue(words.origin());
    topic.setValue(words.topic());
    theme.setValue(words.theme());
    actions.stream()
        .filter(one -> one.id().equals(words.action()))
        .findFirst()
        .ifPresent(action::setValue);
    owners.stream()
        .filter(one -> one.id().equals(words.owner()))
        .findFirst()
        .ifPresent(owner::setValue);
    review.setValue(words.reviewOn());
  }

  Words words() {
    return new Words(
        goal.getValue(),
        why.getValue(),
        origin.getValue(),
        topic.getValue(),
        theme.getValue(),
        action.getValue() == null ? null : action.getValue().id(),
        owner.getValue() == null ? null : owner.getValue().id(),
        review.getValue());
  }

  void focus() {
    goal.focus();
  }

  void show(List<Problem<Field>> problems) {
    goal.setInvalid(false);
    why.setInvalid(false);
    owner.setInvalid(false);
    review.setInvalid(false);
    for (Problem<Field> problem : problems.reversed()) {
      String text = getTranslation(problem.refusal().key(), problem.refusal().arguments());
      switch (problem.field()) {
        case GOAL -> {
          goal.setErrorMessage(text);
          goal.setInvalid(true);
          goal.focus();
        }
        case WHY -> {
          why.setErrorMessage(text);
          why.setInvalid(true);
          why.focus();
        }
        case OWNER -> {
          owner.setErrorMessage(text);
          owner.setInvalid(true);
          owner.focus();
        }
        case REVIEW -> {
          review.setErrorMessage(text);
          review.setInvalid(true);
          review.focus();
        }
      }
    }
  }
}
