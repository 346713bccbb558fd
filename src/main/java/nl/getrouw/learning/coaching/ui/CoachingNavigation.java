package nl.getrouw.learning.coaching.ui;

import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.learning.coaching.Allocations;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Coaching": the own page of a coach, who coaches whom for who decides it, else one's own. */
@Component
class CoachingNavigation implements Navigation {

  private static final int ORDER = 54;

  private final Allocations allocations;

  CoachingNavigation(Allocations allocations) {
    this.allocations = allocations;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    String icon = "message-circle-heart";
    String key = "coaching.nav";
    if (actor.holds(Role.COACH)) {
      return List.of(
          new NavItem(ORDER, icon, key, CoachView.class)
              .on(CoachPaths.PLAN, CoachPaths.LOG, CoachPaths.ALLOCATION, CoachPaths.HOURS));
    }
    if (allocations.mayAllocate(actor)) {
      return List.of(new NavItem(ORDER, icon, key, AllocationView.class).on(CoachPaths.HOURS));
    }
    return actor.holds(Role.TEAM_MEMBER) || actor.holds(Role.TEAM_LEAD)
        ? List.of(new NavItem(ORDER, icon, "coaching.nav.mine", MyCoachingView.class))
        : List.of();
  }
}
