package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.getrouw.frame.DatedToDo;
import nl.getrouw.frame.TaskContribution;
import nl.getrouw.frame.ToDo;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.learning.growth.GoalState;
import nl.getrouw.learning.growth.PersonalGoals;
import nl.getrouw.learning.growth.TeamGoals;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** Among somebody's tasks: the days on which to look back on a goal. */
@Component
class GrowthTasks implements TaskContribution {

  private final PersonalGoals personal;
  private final TeamGoals teams;

  GrowthTasks(PersonalGoals personal, TeamGoals teams) {
    this.personal = personal;
    this.teams = teams;
  }

  @Override
  public List<DatedToDo> tasks(Actor actor) {
    Span page = new Span();
    Stream<DatedToDo> own =
        personal.own(actor).stream()
            .filter(goal -> goal.state() == GoalState.OPEN)
            .map(
                goal ->
                    new DatedToDo(
                        goal.reviewOn(),
                        page.getTranslation("growth.nav"),
                        new ToDo(
                            "sprout",
                            page.getTranslation("growth.task.personal"),
                            page.getTranslation(
                                "growth.goals.review", Formats.current().day(goal.reviewOn())),
                            page.getTranslation("growth.task.open"),
                            GrowthPaths.goal(goal.id()))));
    Stream<DatedToDo> team =
        teams.owned(actor).stream()
            .filter(goal -> goal.words().reviewOn() != null)
            .map(
                goal ->
                    new DatedToDo(
                        Objects.requireNonNull(goal.words().reviewOn()),
                        goal.team().name(),
                        new ToDo(
                            "sprout",
                            page.getTranslation("growth.task.team"),
                            goal.words().goal(),
                            page.getTranslation("growth.task.open"),
                            GrowthPaths.goal(goal.team().id(), goal.id()))));
    return Stream.concat(own, team).toList();
  }
}
