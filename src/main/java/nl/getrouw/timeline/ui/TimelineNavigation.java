package nl.getrouw.timeline.ui;

import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.timeline.Timelines;
import org.springframework.stereotype.Component;

/** "Tijdlijn", for who leads something. */
@Component
class TimelineNavigation implements Navigation {

  private final Timelines timelines;

  TimelineNavigation(Timelines timelines) {
    this.timelines = timelines;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    boolean leads =
        actor.holds(Role.MANAGER) || actor.holds(Role.ADMINISTRATOR) || actor.holds(Role.TEAM_LEAD);
    return leads && timelines.mayRead(actor)
        ? List.of(new NavItem(65, "milestone", "timeline.nav", TimelineView.class))
        : List.of();
  }
}
