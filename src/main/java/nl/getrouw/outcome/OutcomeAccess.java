package nl.getrouw.outcome;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;

import nl.getrouw.kernel.NotFound;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;

/**
 * Who reads which outcomes. The only place where this is decided: managers and administrators
 * within what their role reaches, a team lead of the own team.
 */
final class OutcomeAccess {

  /** Read sums over teams, each within its scope. */
  static final Role[] OVERSEERS = {MANAGER, ADMINISTRATOR};

  private static final Role[] READERS = {MANAGER, ADMINISTRATOR, TEAM_LEAD};

  private OutcomeAccess() {}

  static boolean mayRead(Actor actor) {
    return !actor.reach(READERS).isEmpty();
  }

  static boolean mayReadWhole(Actor actor) {
    return actor.reach(OVERSEERS).whole();
  }

  static boolean mayRead(Actor actor, TeamRef team) {
    return actor.holdsAt(team.place(), READERS);
  }

  static boolean mayRead(Actor actor, Scope.Location location) {
    return mayReadWhole(actor) || actor.reach(OVERSEERS).locations().contains(location.id());
  }

  /** Foreign answers like unknown. */
  static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }
}
