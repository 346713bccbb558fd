package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.learning.growth.GoalDraft;
import nl.getrouw.learning.growth.GoalDraft.Field;
import nl.getrouw.learning.growth.Topic;
import nl.getrouw.organisation.Problem;

/** The fields of a personal goal. */
final class GoalFields extends Composite<Div> {

  private final TextField goal = new TextField(getTranslation("growth.goal.field"));
  private final TextArea why = new TextArea(getTranslation("growth.goal.why"));
  private final Select<Topic> topic = new Select<>();
  private final DateField review = new DateField(getTranslation("growth.goal.review"));

  GoalFields() {
    goal.setMaxLength(GoalDraft.GOAL_AT_MOST);
    goal.setHelperText(getTranslation("growth.goal.help"));
    goal.setManualValidation(true);
    why.setMaxLength(GoalDraft.WHY_AT_MOST);
    why.setManualValidation(true);
    review.setManualValidation(true);
    BsnWarning.on(goal);
    BsnWarning.on(why);
    topics(topic);
    Div pair = new Div(topic, review);
    pair.addClassName("gt-form__pair");
    getContent().addClassNames("gt-stack", "gt-stack--s");
    getContent().add(goal, why, pair);
  }

  /** Fills a field with the ingredients. */
  static void topics(Select<Topic> select) {
    select.setLabel(select.getTranslation("growth.goal.topic"));
    select.setItems(Topic.values());
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(select.getTranslation("growth.goal.topic.none"));
    select.setItemLabelGenerator(
        one -> select.getTranslation(one == null ? "growth.goal.topic.none" : one.key()));
  }

  void fill(GoalDraft draft) {
    goal.setValue(draft.goal());
    why.setValue(draft.why());
    topic.setValue(draft.topic());
    review.setValue(draft.reviewOn());
  }

  void about(Topic chosen) {
    topic.setValue(chosen);
  }

  GoalDraft draft() {
    return new GoalDraft(goal.getValue(), why.getValue(), topic.getValue(), review.getValue());
  }

  void focus() {
    goal.focus();
  }

  void show(List<Problem<Field>> problems) {
    goal.setInvalid(false);
    why.setInvalid(false);
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
        case REVIEW, OWNER -> {
          review.setErrorMessage(text);
          review.setInvalid(true);
          review.focus();
        }
      }
    }
  }
}
