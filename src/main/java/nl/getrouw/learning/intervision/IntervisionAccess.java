package nl.getrouw.learning.intervision;

import java.util.Collection;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;

/**
 * Who may see and arrange what of intervision. Reading what was said does not stand here: it
 * follows from having been there, and from nothing else ({@link SessionNotes}).
 */
final class IntervisionAccess {

  static final Role[] ARRANGERS = {Role.COACH, Role.TEAM_LEAD};
  static final Role[] OVERSEERS = {Role.MANAGER, Role.ADMINISTRATOR};

  private IntervisionAccess() {}

  /** Coaches and leads of all of its teams; its own coach as long as she coaches anybody. */
  static boolean mayArrange(Actor actor, PersonId coach, Collection<TeamRef> teams) {
    boolean reachesAll =
        !teams.isEmpty() && teams.stream().allMatch(team -> actor.holdsAt(team.place(), ARRANGERS));
    return reachesAll || (actor.id().equals(coach) && actor.holds(Role.COACH));
  }

  /** Foreign answers like unknown. */
  static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }
}
