package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.YearMonth;
import java.util.List;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Problem;
import nl.getrouw.precondition.Cause.Draft;
import nl.getrouw.precondition.Cause.Field;
import nl.getrouw.precondition.Causes;
import nl.getrouw.security.CurrentUser;

/** Enters a cause of a month. */
final class CauseForm extends Composite<Card> {

  private final TeamId team;
  private final Causes causes;
  private final CurrentUser currentUser;
  private final Runnable changed;
  private final CauseFields fields;

  CauseForm(TeamId team, Causes causes, CurrentUser currentUser, YearMonth now, Runnable changed) {
    this.team = team;
    this.causes = causes;
    this.currentUser = currentUser;
    this.changed = changed;
    this.fields = new CauseFields(now);
    Button enter =
        new Button(getTranslation("precondition.cause.enter"), Icon.of("plus"), click -> enter());
    enter.addThemeVariants(ButtonVariant.PRIMARY);
    Div acts = new Div(enter);
    acts.addClassName("gt-form__actions");
    getContent().intro(getTranslation("precondition.cause.new.text")).with(fields, acts);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("precondition.cause.new"));
  }

  private void enter() {
    Draft draft = fields.draft();
    List<Problem<Field>> problems = causes.problems(currentUser.actor(), team, draft);
    fields.show(problems);
    if (!problems.isEmpty()) {
      return;
    }
    try {
      causes.enter(currentUser.actor(), team, draft);
      Toast.show(getTranslation("precondition.cause.entered"));
      changed.run();
    } catch (Refusal refusal) {
      fields.monthIsTaken(getTranslation(refusal.key(), refusal.arguments()));
    }
  }
}
