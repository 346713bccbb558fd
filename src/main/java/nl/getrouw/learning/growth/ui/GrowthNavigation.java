package nl.getrouw.learning.growth.ui;

import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Mijn ontwikkeling", for everybody who works with clients or coaches those who do. */
@Component
class GrowthNavigation implements Navigation {

  private static final int ORDER = 56;

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    boolean learns =
        actor.holds(Role.TEAM_MEMBER) || actor.holds(Role.TEAM_LEAD) || actor.holds(Role.COACH);
    return learns
        ? List.of(new NavItem(ORDER, "sprout", "growth.nav", GrowthView.class))
        : List.of();
  }
}
