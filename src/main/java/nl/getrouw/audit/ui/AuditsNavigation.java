package nl.getrouw.audit.ui;

import java.util.List;
import nl.getrouw.audit.Standing;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Audits", with how many of them wait for this person. */
@Component
class AuditsNavigation implements Navigation {

  private final Standing standing;

  AuditsNavigation(Standing standing) {
    this.standing = standing;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    return List.of(
        new NavItem(30, "clipboard-list", "planning.nav", AuditListView.class)
            .counting(() -> standing.waiting(actor).size()));
  }
}
