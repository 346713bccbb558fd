package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.getrouw.action.ActionRow;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ConflictPanel.Version;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.growth.TeamGoal;
import nl.getrouw.learning.growth.TeamGoal.Words;
import nl.getrouw.learning.growth.TeamGoals;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.security.CurrentUser;

/** What a goal of a team says, and the same fields to change it in place. */
final class TeamWordsCard extends Composite<Card> {

  private final TeamGoals goals;
  private final CurrentUser currentUser;
  private final TeamGoal goal;
  private final Runnable changed;
  private int version;

  TeamWordsCard(TeamGoals goals, CurrentUser currentUser, TeamGoal goal, Runnable changed) {
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
    Words words = goal.words();
    getContent().cleared();
    if (!words.why().isEmpty()) {
      Paragraph why = new Paragraph(words.why());
      why.addClassNames("gt-prose", "gt-lines");
      getContent().with(why);
    }
    DescriptionList facts = new DescriptionList();
    facts.addClassName("gt-facts");
    Facts.add(facts, getTranslation("growth.top.owner"), goal.ownerName());
    if (words.reviewOn() != null) {
      Facts.add(
          facts, getTranslation("growth.top.review"), Formats.current().date(words.reviewOn()));
    }
    if (words.topic() != null) {
      Facts.add(facts, getTranslation("growth.goal.topic"), getTranslation(words.topic().key()));
    }
    if (words.theme() != null) {
      Facts.add(facts, getTranslation("growth.top.theme"), getTranslation(words.theme().key()));
    }
    if (words.action() != null) {
      Facts.add(
          facts,
          getTranslation("growth.top.action"),
          new Anchor("verbeteracties/" + words.action(), getTranslation("growth.top.action.open")));
    }
    getContent().with(facts);
    if (goal.mayEdit()) {
      Div acts =
          new Div(
              new Button(getTranslation("growth.goal.edit"), Icon.of("pencil"), click -> edit()));
      acts.addClassNames("gt-form__actions", "gt-no-print");
      getContent().with(acts);
    }
  }

  private void edit() {
    var actor = currentUser.actor();
    List<Colleague> owners = goals.owners(actor, goal.team().id());
    List<ActionRow> actions = goals.actions(actor, goal.team().id());
    TeamGoalFields fields = new TeamGoalFields(owners, actions);
    fields.fill(goal.words(), owners, actions);
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

  private void save(TeamGoalFields fields, Div conflict) {
    var actor = currentUser.actor();
    var problems = goals.problems(actor, goal.team().id(), fields.words(), goal);
    fields.show(problems);
    if (!problems.isEmpty()) {
      return;
    }
    try {
      goals.change(actor, goal.id(), version, fields.words());
      Toast.show(getTranslation("growth.goal.saved"));
      changed.run();
    } catch (Conflict meanwhile) {
      TeamGoal now = goals.get(actor, goal.id());
      conflict.removeAll();
      conflict.add(
          new ConflictPanel(
                  getTranslation("growth.conflict"),
                  getTranslation("growth.conflict.text"),
                  new Version(getTranslation("growth.conflict.mine"), "", text(fields.words())),
                  new Version(getTranslation("growth.conflict.theirs"), "", text(now.words())))
              .keepMine(
                  getTranslation("growth.conflict.keepMine"),
                  () -> {
                    version = now.version();
                    save(fields, conflict);
                  })
              .takeTheirs(getTranslation("growth.conflict.takeTheirs"), changed));
    }
  }

  private static String text(Words words) {
    return words.goal() + " · " + words.why();
  }
}
