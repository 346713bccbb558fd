package nl.getrouw.cost;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.MANAGER;

import nl.getrouw.kernel.NotFound;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;

/**
 * Who may do what with costs. The only place where this is decided: managers and administrators
 * read the costs of what their role reaches and enter what was paid for it; rates and assumptions
 * are for those of the whole organisation.
 */
final class CostAccess {

  /** The roles that read costs, in the places that they reach. */
  static final Role[] READERS = {MANAGER, ADMINISTRATOR};

  private CostAccess() {}

  static boolean mayRead(Actor actor) {
    return !actor.reach(READERS).isEmpty();
  }

  static boolean maySetBases(Actor actor) {
    return actor.holdsEverywhere(MANAGER) || actor.holdsEverywhere(ADMINISTRATOR);
  }

  /** Foreign answers like unknown. */
  static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }
}
