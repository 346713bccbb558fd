package nl.getrouw.learning.intervision.ui;

import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Intervisie", for everybody who can take part in it or oversees it. */
@Component
class IntervisionNavigation implements Navigation {

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    boolean auditsOnly = actor.roles().stream().allMatch(role -> role == Role.AUDITOR);
    return auditsOnly
        ? List.of()
        : List.of(new NavItem(52, "messages-square", "intervision.title", IntervisionView.class));
  }
}
