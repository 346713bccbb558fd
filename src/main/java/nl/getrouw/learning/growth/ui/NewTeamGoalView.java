package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamGoalId;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.learning.growth.TeamGoals;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** A new goal of a team. */
@Route(GrowthPaths.NEW_TEAM_GOAL)
@PermitAll
class NewTeamGoalView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final TeamGoals goals;
  private final CurrentUser currentUser;
  private final TextArea steps = new TextArea(getTranslation("growth.goal.steps"));

  NewTeamGoalView(TeamGoals goals, CurrentUser currentUser) {
    this.goals = goals;
    this.currentUser = currentUser;
    steps.setHelperText(getTranslation("growth.goal.steps.help"));
    steps.setMinRows(3);
    BsnWarning.on(steps);
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    TeamRef team = goals.team(actor, GrowthPaths.team(event));
    if (!goals.mayEdit(actor, team)) {
      throw new NotFound();
    }
    TeamGoalFields fields =
        new TeamGoalFields(goals.owners(actor, team.id()), goals.actions(actor, team.id()));
    Button save = new Button(getTranslation("growth.goal.make"), click -> save(team, fields));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel =
        new Button(
            getTranslation("growth.goal.cancel"),
            click -> UI.getCurrent().navigate(GrowthPaths.plan(team.id())));
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(save, cancel);
    acts.addClassName("gt-form__actions");
    Div form = new Div(new Card(getTranslation("growth.goal")).with(fields, steps), acts);
    form.addClassNames("gt-form", "gt-stack");
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("growth.top.new"))
                .crumbs(
                    new Crumb(team.name(), "teams/" + team.id()),
                    new Crumb(getTranslation("growth.top"), GrowthPaths.plan(team.id()))),
            form);
  }

  private void save(TeamRef team, TeamGoalFields fields) {
    Actor actor = currentUser.actor();
    var problems = goals.problems(actor, team.id(), fields.words(), null);
    fields.show(problems);
    if (!problems.isEmpty()) {
      return;
    }
    List<String> first = steps.getValue().lines().filter(line -> !line.isBlank()).toList();
    try {
      TeamGoalId id = goals.create(actor, team.id(), fields.words(), first);
      Toast.show(getTranslation("growth.top.made"));
      UI.getCurrent().navigate(GrowthPaths.goal(team.id(), id));
    } catch (Refusal refusal) {
      steps.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
      steps.setInvalid(true);
    }
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("growth.top.new"));
  }
}
