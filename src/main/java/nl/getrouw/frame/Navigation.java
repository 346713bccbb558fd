package nl.getrouw.frame;

import java.util.List;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;

/**
 * The lines that a feature adds to the navigation; one bean in the feature's {@code ui} package.
 */
public interface Navigation {

  /**
   * @param actor who looks; a line is left out for whom it leads nowhere
   * @param place the place that is chosen in the drawer
   */
  List<NavItem> items(Actor actor, Scope place);
}
