package nl.getrouw.learning.coaching;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.MANAGER;

import nl.getrouw.kernel.NotFound;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;

/**
 * Who may do what with coaching. What was said is for the coach and those who were coached;
 * managers and administrators see hours and counts, and decide who coaches whom.
 */
final class CoachingAccess {

  /** The roles that see hours and counts, and allocate coaches, in the places that they reach. */
  static final Role[] OVERSEERS = {MANAGER, ADMINISTRATOR};

  private CoachingAccess() {}

  static boolean isCoach(Actor actor) {
    return actor.holds(Role.COACH);
  }

  static boolean mayRead(Actor actor, Session session) {
    return isOwn(actor, session) || session.isWith(actor.id());
  }

  static boolean isOwn(Actor actor, Session session) {
    return session.coach().id().equals(actor.id());
  }

  static boolean mayOversee(Actor actor) {
    return !actor.reach(OVERSEERS).isEmpty();
  }

  /** Foreign answers like unknown. */
  static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }
}
