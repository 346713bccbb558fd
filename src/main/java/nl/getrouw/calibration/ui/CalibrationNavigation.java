package nl.getrouw.calibration.ui;

import java.util.List;
import nl.getrouw.calibration.Practices;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "IJken", for auditors and for administrators of the whole organisation. */
@Component
class CalibrationNavigation implements Navigation {

  private final Practices practices;

  CalibrationNavigation(Practices practices) {
    this.practices = practices;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    return practices.mayPractise(actor)
        ? List.of(new NavItem(36, "target", "calibration.nav", CalibrationView.class))
        : List.of();
  }
}
