package nl.getrouw.action.ui;

import java.util.List;
import nl.getrouw.action.ActionFilter;
import nl.getrouw.action.ActionFilter.Whose;
import nl.getrouw.action.ActionState;
import nl.getrouw.action.Actions;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Verbeteracties", with how many open ones this person owns. */
@Component
class ActionsNavigation implements Navigation {

  private static final ActionFilter MINE = new ActionFilter(Whose.MINE, "", ActionState.OPEN, null);

  private final Actions actions;

  ActionsNavigation(Actions actions) {
    this.actions = actions;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    return List.of(
        new NavItem(40, "list-checks", "action.title", ActionListView.class)
            .counting(() -> actions.count(actor, MINE)));
  }
}
