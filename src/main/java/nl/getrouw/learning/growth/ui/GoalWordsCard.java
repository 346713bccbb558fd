package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.growth.GoalDraft;
import nl.getrouw.learning.growth.PersonalGoal;
import nl.getrouw.learning.growth.PersonalGoals;
import nl.getrouw.security.CurrentUser;

/** Why a goal matters and when to look back, and the same fields to change it in place. */
final class GoalWordsCard extends Composite<Card> {

  private final PersonalGoals goals;
  private final CurrentUser currentUser;
  private final PersonalGoal goal;
  private final Runnable changed;
  private int version;

  GoalWordsCard(PersonalGoals goals, CurrentUser currentUser, PersonalGoal goal, Runnable changed) {
    this.goals = goals;
    this.currentUser = currentUser;
    this.goal = goal;
    this.changed = changed;
    this.version = goal.version();
    read();
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("growth.goal"));
  }

  private void read() {
    getContent().cleared();
    if (!goal.why().isEmpty()) {
      Paragraph why = new Paragraph(goal.why());
      why.addClassNames("gt-prose", "gt-lines");
      getContent().with(why);
    }
    DescriptionList facts = new DescriptionList();
    facts.addClassName("gt-facts");
    Facts.add(
        facts,
        getTranslation("growth.goal.topic"),
        getTranslation(goal.topic() == null ? "growth.goal.topic.none" : goal.topic().key()));
    Facts.add(facts, getTranslation("growth.goal.review"), Formats.current().date(goal.reviewOn()));
    getContent().with(facts);
    if (goal.mine()) {
      Button edit =
          new Button(getTranslation("growth.goal.edit"), Icon.of("pencil"), click -> edit());
      Div acts = new Div(edit);
      acts.addClassNames("gt-form__actions", "gt-no-print");
      getContent().with(acts);
    }
  }

  private void edit() {
    GoalFields fields = new GoalFields();
    fields.fill(goal.draft());
    Div conflict = new Div();
    Button save = new Button(getTranslation("growth.goal.save"), click -> save(fields, conflict));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel = new Button(getTranslation("growth.goal.cancel"), click -> read());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(save, cancel);
    acts.addClassName("gt-form__actions");
    getContent().cleared();
    getContent().with(conflict, fields, acts);
    fields.focus();
  }

  private void save(GoalFields fields, Div conflict) {
    var problems = goals.problems(fields.draft(), goal.reviewOn());
    fields.show(problems);
    if (!problems.isEmpty()) {
      return;
    }
    try {
      goals.change(currentUser.actor(), goal.id(), version, fields.draft());
      Toast.show(getTranslation("growth.goal.saved"));
      changed.run();
    } catch (Conflict meanwhile) {
      PersonalGoal now = goals.get(currentUser.actor(), goal.id());
      conflict.removeAll();
      conflict.add(
          new ConflictPanel(
                  getTranslation("growth.conflict"),
                  getTranslation("growth.conflict.text"),
                  new Version(getTranslation("growth.conflict.mine"), "", text(fields.draft())),
                  new Version(getTranslation("growth.conflict.theirs"), "", text(now.draft())))
              .keepMine(
                  getTranslation("growth.conflict.keepMine"),
                  () -> {
                    version = now.version();
                    save(fields, conflict);
                  })
              .takeTheirs(getTranslation("growth.conflict.takeTheirs"), changed));
    }
  }

  private static String text(GoalDraft draft) {
    return draft.goal() + " · " + draft.why();
  }
}
