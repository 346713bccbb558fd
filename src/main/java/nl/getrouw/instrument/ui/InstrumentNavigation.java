package nl.getrouw.instrument.ui;

import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** Instruments, for administrators of the whole organisation. */
@Component
class InstrumentNavigation implements Navigation {

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    return actor.holdsEverywhere(Role.ADMINISTRATOR)
        ? List.of(new NavItem(80, "layers", "instruments.nav", InstrumentListView.class))
        : List.of();
  }
}
