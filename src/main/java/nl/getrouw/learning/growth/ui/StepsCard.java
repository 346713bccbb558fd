package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.growth.GoalStep;

/** The steps towards a goal: ticked, added and taken out, each stored at once. */
final class StepsCard extends Composite<Card> {

  /** What happens to the steps of the goal that is shown. */
  interface Acts {
    void add(String text);

    void tick(long step, boolean done);

    void remove(long step);
  }

  private final Acts acts;
  private final Runnable changed;
  private final TextField added = new TextField(getTranslation("growth.steps.new"));

  StepsCard(List<GoalStep> steps, boolean mayEdit, boolean mayTick, Acts acts, Runnable changed) {
    this.acts = acts;
    this.changed = changed;
    if (steps.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("growth.steps.none"));
      none.addClassName("gt-muted");
      getContent().with(none);
    } else {
      OrderedList list = new OrderedList();
      list.addClassNames("gt-steps", "gt-divide");
      list.getElement().setAttribute("role", "list");
      steps.forEach(step -> list.add(line(step, mayEdit, mayTick)));
      getContent().with(list);
    }
    if (mayEdit) {
      getContent().with(adding());
    }
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("growth.steps"));
  }

  private Div adding() {
    added.setMaxLength(GoalStep.AT_MOST);
    added.setManualValidation(true);
    added.addClassName("gt-grow");
    BsnWarning.on(added);
    Button add = new Button(getTranslation("growth.steps.add"), Icon.of("plus"), click -> add());
    added.addKeyPressListener(Key.ENTER, press -> add());
    Div row = new Div(added, add);
    row.addClassNames("gt-row", "gt-row--wrap", "gt-row--bottom", "gt-no-print");
    return row;
  }

  private void add() {
    try {
      acts.add(added.getValue());
      changed.run();
    } catch (Refusal refusal) {
      added.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      added.setInvalid(true);
      added.focus();
    }
  }

  private ListItem line(GoalStep step, boolean mayEdit, boolean mayTick) {
    Span words = new Span(new Span(step.text()));
    words.addClassName("gt-cell");
    if (step.doneAt() != null) {
      Span when =
          new Span(
              getTranslation(
                  "growth.steps.done",
                  Formats.current().day(step.doneAt().atZone(Moments.ZONE).toLocalDate())));
      when.addClassName("gt-caption");
      words.add(when);
    }
    Checkbox done = new Checkbox(step.isDone());
    done.setLabelComponent(words);
    done.setReadOnly(!mayTick);
    done.addClassName("gt-grow");
    done.addValueChangeListener(change -> run(() -> acts.tick(step.id(), change.getValue())));
    ListItem line = new ListItem(done);
    line.addClassName("gt-steps__step");
    if (mayEdit) {
      Button remove = new Button(Icon.of("x"), click -> run(() -> acts.remove(step.id())));
      remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
      remove.setAriaLabel(getTranslation("growth.steps.remove", step.text()));
      line.add(remove);
    }
    return line;
  }

  private void run(Runnable act) {
    try {
      act.run();
    } catch (NotFound gone) {
      Toast.refuse(getTranslation("growth.steps.gone"));
    }
    changed.run();
  }
}
