package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.IngredientLook;
import nl.getrouw.kernel.ui.IngredientTile;
import nl.getrouw.learning.growth.Companion;
import nl.getrouw.learning.growth.GoalState;
import nl.getrouw.learning.growth.GoalStep;
import nl.getrouw.learning.growth.PersonalGoal;
import nl.getrouw.learning.growth.Topic;
import org.jspecify.annotations.Nullable;

/** Personal goals, each with when to look back and how far it is. */
final class GoalList extends Composite<UnorderedList> {

  private final LocalDate today;

  GoalList(List<PersonalGoal> goals, LocalDate today) {
    this.today = today;
    getContent().addClassName("gt-divide");
    getElement().setAttribute("role", "list");
    goals.forEach(goal -> getContent().add(line(goal)));
  }

  private ListItem line(PersonalGoal goal) {
    Anchor title = new Anchor(GrowthPaths.goal(goal.id()), goal.goal());
    title.addClassName("gt-strong");
    Div cell = new Div(title, caption(goal));
    cell.addClassNames("gt-cell", "gt-grow");
    Div line = new Div(tile(goal.topic()), cell);
    line.addClassNames("gt-line", "gt-line--top");
    if (goal.state() != GoalState.OPEN) {
      line.add(new GoalBadge(goal.state()));
    }
    ListItem item = new ListItem(line);
    item.addClassName("gt-goalline");
    return item;
  }

  static IngredientTile tile(@Nullable Topic topic) {
    return new IngredientTile(IngredientLook.of(topic == null ? null : topic.code())).small();
  }

  private Span caption(PersonalGoal goal) {
    StringBuilder text = new StringBuilder();
    if (!goal.mine()) {
      text.append(getTranslation("growth.goals.of", goal.ownerName())).append(" · ");
    }
    text.append(review(goal));
    if (!goal.steps().isEmpty()) {
      long done = goal.steps().stream().filter(GoalStep::isDone).count();
      text.append(" · ").append(getTranslation("growth.goals.steps", done, goal.steps().size()));
    }
    if (goal.mine()) {
      String names =
          goal.sharedWith().stream().map(Companion::name).collect(Collectors.joining(", "));
      text.append(" · ")
          .append(getTranslation("growth.goals.visible", goal.sharedWith().size(), names));
    }
    Span caption = new Span(text.toString());
    caption.addClassName("gt-caption");
    return caption;
  }

  private String review(PersonalGoal goal) {
    boolean late = goal.state() == GoalState.OPEN && goal.reviewOn().isBefore(today);
    return getTranslation(
        late ? "growth.goals.late" : "growth.goals.review", Formats.current().day(goal.reviewOn()));
  }
}
