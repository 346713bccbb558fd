package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamGoalId;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.learning.growth.GoalState;
import nl.getrouw.learning.growth.TeamGoal;
import nl.getrouw.learning.growth.TeamGoals;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** One goal of a team: what it says, its steps, how it stands, and what it said before. */
@Route(GrowthPaths.TEAM_GOAL)
@PermitAll
class TeamGoalView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final TeamGoals goals;
  private final CurrentUser currentUser;
  private @Nullable TeamGoal goal;

  TeamGoalView(TeamGoals goals, CurrentUser currentUser) {
    this.goals = goals;
    this.currentUser = currentUser;
    getContent().addClassName("gt-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    TeamGoal found = goals.get(currentUser.actor(), GrowthPaths.teamGoal(event));
    if (!found.team().id().equals(GrowthPaths.team(event))) {
      throw new NotFound();
    }
    show(found);
  }

  private void show(TeamGoal shown) {
    goal = shown;
    boolean open = shown.state() == GoalState.OPEN;
    Div main =
        new Div(
            new TeamWordsCard(goals, currentUser, shown, this::refresh),
            new StepsCard(
                shown.steps(),
                open && shown.mayEdit(),
                open && shown.mayTick(),
                acts(shown.id()),
                this::refresh));
    main.addClassName("gt-stack");
    Aside side = new Aside();
    side.addClassName("gt-stack");
    if (shown.mayEdit()) {
      side.add(state(shown));
    }
    side.add(history(goals.past(currentUser.actor(), shown.id())));
    Div columns = new Div(main, side);
    columns.addClassName("gt-columns");
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(shown.words().goal())
                .crumbs(
                    new Crumb(shown.team().name(), "teams/" + shown.team().id()),
                    new Crumb(getTranslation("growth.top"), GrowthPaths.plan(shown.team().id())))
                .badges(
                    new GoalBadge(shown.state()),
                    new StateBadge(
                        StateBadge.Kind.NEUTRAL,
                        "target",
                        getTranslation(shown.words().origin().key()))),
            columns);
  }

  private StepsCard.Acts acts(TeamGoalId id) {
    return new StepsCard.Acts() {
      @Override
      public void add(String text) {
        goals.addStep(currentUser.actor(), id, text);
      }

      @Override
      public void tick(long step, boolean done) {
        goals.tick(currentUser.actor(), id, step, done);
      }

      @Override
      public void remove(long step) {
        goals.removeStep(currentUser.actor(), id, step);
      }
    };
  }

  private Card state(TeamGoal shown) {
    Div acts = new Div();
    acts.addClassNames("gt-stack", "gt-stack--s", "gt-start");
    if (shown.state() == GoalState.OPEN) {
      acts.add(move("growth.goal.reach", GoalState.REACHED));
      acts.add(move("growth.goal.letGo", GoalState.LET_GO));
    } else {
      acts.add(move("growth.goal.reopen", GoalState.OPEN));
    }
    return new Card(getTranslation("growth.goal.state")).with(acts);
  }

  private Button move(String key, GoalState to) {
    return new Button(
        getTranslation(key),
        click -> {
          TeamGoal now = Objects.requireNonNull(goal);
          goals.move(currentUser.actor(), now.id(), now.version(), to);
          refresh();
        });
  }

  private Card history(List<TeamGoal.Past> past) {
    Card card = new Card(getTranslation("growth.top.history"));
    if (past.isEmpty()) {
      Paragraph none = new Paragraph(getTranslation("growth.top.history.none"));
      none.addClassName("gt-muted");
      return card.with(none);
    }
    OrderedList list = new OrderedList();
    list.addClassNames("gt-divide");
    list.getElement().setAttribute("role", "list");
    for (TeamGoal.Past one : past) {
      Span when =
          new Span(
              getTranslation(
                  "growth.top.history.line", Formats.current().moment(one.at()), one.changedBy()));
      when.addClassName("gt-caption");
      Div cell = new Div(new Span(one.goal()), when);
      cell.addClassName("gt-cell");
      ListItem item = new ListItem(cell);
      item.addClassName("gt-goalline");
      list.add(item);
    }
    return card.with(list);
  }

  private void refresh() {
    show(goals.get(currentUser.actor(), Objects.requireNonNull(goal).id()));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(Objects.requireNonNull(goal).words().goal());
  }
}
