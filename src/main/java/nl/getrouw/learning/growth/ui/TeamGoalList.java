package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.learning.growth.GoalState;
import nl.getrouw.learning.growth.GoalStep;
import nl.getrouw.learning.growth.TeamGoal;
import nl.getrouw.theme.Theme;
import nl.getrouw.theme.ui.ThemeDot;

/** Goals of a team, each with what it is about, who leads it and when they look back. */
final class TeamGoalList extends Composite<UnorderedList> {

  private final LocalDate today;

  TeamGoalList(List<TeamGoal> goals, LocalDate today) {
    this.today = today;
    getContent().addClassName("gt-divide");
    getElement().setAttribute("role", "list");
    goals.forEach(goal -> getContent().add(line(goal)));
  }

  private ListItem line(TeamGoal goal) {
    Anchor title = new Anchor(GrowthPaths.goal(goal.team().id(), goal.id()), goal.words().goal());
    title.addClassName("gt-strong");
    Span caption = new Span(caption(goal));
    caption.addClassName("gt-caption");
    Div cell = new Div(title, caption);
    cell.addClassNames("gt-cell", "gt-grow");
    Div line = new Div(mark(goal), cell);
    line.addClassNames("gt-line", "gt-line--top");
    if (goal.state() != GoalState.OPEN) {
      line.add(new GoalBadge(goal.state()));
    }
    ListItem item = new ListItem(line);
    item.addClassName("gt-goalline");
    return item;
  }

  /** The theme where there is no ingredient, else the ingredient. */
  private static Component mark(TeamGoal goal) {
    Theme theme = goal.words().theme();
    return goal.words().topic() == null && theme != null
        ? new ThemeDot(theme).small()
        : GoalList.tile(goal.words().topic());
  }

  private String caption(TeamGoal goal) {
    LocalDate review = goal.words().reviewOn();
    boolean late = goal.state() == GoalState.OPEN && review != null && review.isBefore(today);
    String when =
        review == null
            ? ""
            : getTranslation(
                late ? "growth.goals.late" : "growth.goals.review", Formats.current().day(review));
    long done = goal.steps().stream().filter(GoalStep::isDone).count();
    String steps =
        goal.steps().isEmpty()
            ? ""
            : " · " + getTranslation("growth.goals.steps", done, goal.steps().size());
    return getTranslation(goal.words().origin().key())
        + " · "
        + goal.ownerName()
        + " · "
        + when
        + steps;
  }
}
