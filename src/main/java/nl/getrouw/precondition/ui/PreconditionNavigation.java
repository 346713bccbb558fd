package nl.getrouw.precondition.ui;

import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.precondition.Preconditions;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Randvoorwaarden", for who leads a check or scores in one. */
@Component
class PreconditionNavigation implements Navigation {

  private final Preconditions preconditions;

  PreconditionNavigation(Preconditions preconditions) {
    this.preconditions = preconditions;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    return preconditions.mayLead(actor) || actor.holds(Role.MANAGER) || actor.holds(Role.TEAM_LEAD)
        ? List.of(new NavItem(63, "scale", "precondition.nav", PreconditionView.class))
        : List.of();
  }
}
