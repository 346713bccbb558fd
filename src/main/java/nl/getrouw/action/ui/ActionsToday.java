package nl.getrouw.action.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.getrouw.action.ActionFilter;
import nl.getrouw.action.ActionFilter.Whose;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionSort;
import nl.getrouw.action.ActionState;
import nl.getrouw.action.Actions;
import nl.getrouw.frame.DatedToDo;
import nl.getrouw.frame.HomeContribution;
import nl.getrouw.frame.TaskContribution;
import nl.getrouw.frame.ToDo;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/**
 * Own actions and what auditors propose: on the page Vandaag what is late or due soon, among a
 * person's tasks all that has a day.
 */
@Component
class ActionsToday implements HomeContribution, TaskContribution {

  private static final int MOST = 20;

  private static final ActionFilter MINE = new ActionFilter(Whose.MINE, "", ActionState.OPEN, null);
  private static final ActionFilter PLANS =
      new ActionFilter(Whose.MY_TEAMS, "", Set.of(ActionState.PLAN), null);

  private final Actions actions;
  private final Clock clock;

  ActionsToday(Actions actions, Clock clock) {
    this.actions = actions;
    this.clock = clock;
  }

  @Override
  public List<ToDo> toDos(Actor actor, Scope place) {
    Span page = new Span();
    ActionWords words = new ActionWords(page, LocalDate.now(clock));
    List<ToDo> toDos = new ArrayList<>();
    list(actor, MINE).stream()
        .filter(words::isSoon)
        .forEach(action -> toDos.add(mine(page, words, action)));
    list(actor, PLANS).stream()
        .filter(ActionRow::proposed)
        .filter(action -> actor.holdsAt(action.team().place(), Role.TEAM_LEAD))
        .forEach(action -> toDos.add(proposed(page, words, action)));
    return toDos;
  }

  @Override
  public List<DatedToDo> tasks(Actor actor) {
    Span page = new Span();
    ActionWords words = new ActionWords(page, LocalDate.now(clock));
    return actions
        .list(actor, MINE, ActionSort.DUE.ascending(), new PageRequest(0, PageRequest.MOST))
        .stream()
        .flatMap(
            action ->
                Stream.ofNullable(action.due())
                    .map(
                        due -> new DatedToDo(due, action.team().name(), mine(page, words, action))))
        .toList();
  }

  private List<ActionRow> list(Actor actor, ActionFilter filter) {
    return actions.list(actor, filter, ActionSort.DUE.ascending(), new PageRequest(0, MOST));
  }

  private static ToDo mine(Span page, ActionWords words, ActionRow action) {
    return new ToDo(
        words.isLate(action) ? "clock" : "list-checks",
        action.goal(),
        page.getTranslation(
            "action.today.text",
            page.getTranslation("action.today.state." + action.state().name()),
            words.due(action)),
        page.getTranslation("action.today.open"),
        ActionPaths.action(action.id()));
  }

  private static ToDo proposed(Span page, ActionWords words, ActionRow action) {
    return new ToDo(
        "lightbulb",
        page.getTranslation("action.today.proposed"),
        page.getTranslation("action.today.proposed.text", action.goal(), words.about(action)),
        page.getTranslation("action.today.read"),
        ActionPaths.action(action.id()));
  }
}
