package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.getrouw.action.ActionFilter;
import nl.getrouw.action.ActionFilter.Whose;
import nl.getrouw.action.ActionSort;
import nl.getrouw.action.ActionState;
import nl.getrouw.action.Actions;
import nl.getrouw.kernel.PageRequest;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** On the coach's page: improvement actions of her own that are late. */
@Component
class ActionsForCoach implements CoachContribution {

  private static final int MOST = 10;

  private final Actions actions;

  ActionsForCoach(Actions actions) {
    this.actions = actions;
  }

  @Override
  public List<Waiting> waiting(Actor coach, List<TeamRef> teams, LocalDate today) {
    return actions
        .list(
            coach,
            new ActionFilter(Whose.MINE, "", ActionState.OPEN, null),
            ActionSort.DUE.ascending(),
            new PageRequest(0, MOST))
        .stream()
        .filter(action -> action.isLate(today))
        .map(
            action ->
                new Waiting(
                    "list-checks",
                    "coaching.waiting.action",
                    List.of(action.goal(), Objects.requireNonNull(action.due())),
                    "coaching.waiting.open",
                    "verbeteracties/" + action.id(),
                    action.due()))
        .toList();
  }
}
