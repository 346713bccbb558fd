package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.action.Actions;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.precondition.AspectLine;
import nl.getrouw.precondition.PreconditionActions;
import nl.getrouw.security.CurrentUser;

/** Starts an improvement action of a team about an aspect of the check. */
final class StartDialog extends Dialog {

  private static final int USUAL_MONTHS = 3;

  private final int year;
  private final AspectLine line;
  private final PreconditionActions started;
  private final Actions actions;
  private final CurrentUser currentUser;
  private final Runnable changed;
  private final ComboBox<TeamRef> team = new ComboBox<>(getTranslation("precondition.act.team"));
  private final TextArea goal = new TextArea(getTranslation("precondition.act.goal"));
  private final ComboBox<Colleague> owner =
      new ComboBox<>(getTranslation("precondition.act.owner"));
  private final DateField due = new DateField(getTranslation("precondition.act.due"));

  StartDialog(
      int year,
      AspectLine line,
      PreconditionActions started,
      Actions actions,
      CurrentUser currentUser,
      LocalDate today,
      Runnable changed) {
    this.year = year;
    this.line = line;
    this.started = started;
    this.actions = actions;
    this.currentUser = currentUser;
    this.changed = changed;
    setHeaderTitle(getTranslation("precondition.act"));
    setWidth("560px");
    fields(today);
    Div content =
        new Div(new Note(getTranslation("precondition.act.text", about())), team, goal, owner, due);
    content.addClassNames("gt-stack", "gt-stack--s");
    add(content);
    Button back = new Button(getTranslation("precondition.cancel"), click -> close());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    Button act = new Button(getTranslation("precondition.act.make"), click -> make());
    act.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(back, act);
  }

  private void fields(LocalDate today) {
    List<TeamRef> teams = started.teams(currentUser.actor());
    team.setItems(teams);
    team.setItemLabelGenerator(TeamRef::name);
    owner.setItemLabelGenerator(Colleague::name);
    owner.setHelperText(getTranslation("precondition.act.owner.help"));
    team.addValueChangeListener(
        change ->
            owner.setItems(
                change.getValue() == null
                    ? List.of()
                    : actions.owners(currentUser.actor(), change.getValue().id())));
    if (teams.size() == 1) {
      team.setValue(teams.getFirst());
    }
    goal.setMaxLength(Words.GOAL_AT_MOST);
    goal.setManualValidation(true);
    BsnWarning.on(goal);
    due.setValue(today.plusMonths(USUAL_MONTHS));
    team.addClassName("gt-wide");
    goal.addClassName("gt-wide");
    owner.addClassName("gt-wide");
    due.addClassName("gt-wide");
  }

  private String about() {
    return getTranslation(
        "precondition.act.about", getTranslation(line.aspect().key()), Integer.toString(year));
  }

  private void make() {
    TeamRef of = team.getValue();
    team.setInvalid(of == null);
    team.setErrorMessage(getTranslation("precondition.act.noTeam"));
    if (of == null) {
      return;
    }
    Colleague by = owner.getValue();
    try {
      started.start(
          currentUser.actor(),
          year,
          line.aspect(),
          of.id(),
          new Words(goal.getValue(), "", by == null ? null : by.id(), due.getValue()),
          about());
      Toast.show(getTranslation("precondition.act.made"));
      close();
      changed.run();
    } catch (Refusal refusal) {
      goal.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      goal.setInvalid(true);
    }
  }
}
