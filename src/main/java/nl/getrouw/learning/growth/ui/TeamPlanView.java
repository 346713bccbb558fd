package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.learning.growth.GoalState;
import nl.getrouw.learning.growth.TeamGoal;
import nl.getrouw.learning.growth.TeamGoals;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** The development plan of a team. */
@Route(GrowthPaths.PLAN)
@PermitAll
class TeamPlanView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final TeamGoals goals;
  private final CurrentUser currentUser;
  private final Clock clock;
  private String title = "";

  TeamPlanView(TeamGoals goals, CurrentUser currentUser, Clock clock) {
    this.goals = goals;
    this.currentUser = currentUser;
    this.clock = clock;
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Actor actor = currentUser.actor();
    TeamRef team = goals.team(actor, GrowthPaths.team(event));
    title = getTranslation("growth.top.of", team.name());
    List<TeamGoal> all = goals.of(actor, team.id());
    List<TeamGoal> open = all.stream().filter(goal -> goal.state() == GoalState.OPEN).toList();
    List<TeamGoal> closed = all.stream().filter(goal -> goal.state() != GoalState.OPEN).toList();
    LocalDate today = LocalDate.now(clock);
    Div content = new Div();
    content.addClassName("gt-stack");
    content.add(
        open.isEmpty()
            ? new Card()
                .with(
                    new EmptyState(
                        "sprout",
                        getTranslation("growth.top.none"),
                        getTranslation("growth.top.none.text")))
            : new Card(getTranslation("growth.top.open")).with(new TeamGoalList(open, today)));
    if (!closed.isEmpty()) {
      content.add(
          new Card(getTranslation("growth.top.closed")).with(new TeamGoalList(closed, today)));
    }
    PageHeader head =
        new PageHeader(title)
            .crumbs(new Crumb(team.name(), "teams/" + team.id()))
            .lead(getTranslation("growth.top.lead"));
    if (goals.mayEdit(actor, team)) {
      Button add =
          new Button(
              getTranslation("growth.top.new"),
              Icon.of("plus"),
              click -> UI.getCurrent().navigate(GrowthPaths.newGoal(team.id())));
      add.addThemeVariants(ButtonVariant.PRIMARY);
      head.actions(add);
    }
    getContent().removeAll();
    getContent().add(head, content);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(title);
  }
}
