package nl.getrouw.action;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.COACH;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;
import static nl.getrouw.security.Role.TEAM_MEMBER;

import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Place;
import nl.getrouw.security.Role;
import org.jspecify.annotations.Nullable;

/** Who may do what with an action. The only place where this is decided. */
final class ActionAccess {

  /** The roles that see the actions of a place they reach. */
  static final Role[] READERS = {TEAM_MEMBER, TEAM_LEAD, COACH, MANAGER, ADMINISTRATOR};

  /** The roles that make actions for a team. */
  static final Role[] MAKERS = {TEAM_LEAD, COACH};

  /** The roles that oversee what actions went with. */
  static final Role[] OVERSEERS = {MANAGER, ADMINISTRATOR};

  private ActionAccess() {}

  static boolean mayCreate(Actor actor, Place place) {
    return actor.holdsAt(place, MAKERS);
  }

  /** What stands in the way of a whole organisation is for its managers to act on too. */
  static boolean mayCreate(Actor actor, Place place, Origin origin) {
    return mayCreate(actor, place)
        || (origin.kind() == OriginKind.PRECONDITION && actor.holdsAt(place, MANAGER));
  }

  /** The lead of the team every action, others those they own while they belong to the team. */
  static boolean mayEdit(Actor actor, Place place, @Nullable PersonId owner) {
    return actor.holdsAt(place, TEAM_LEAD)
        || (actor.id().equals(owner) && actor.holdsAt(place, TEAM_MEMBER, COACH));
  }

  static boolean mayComment(Actor actor, Place place) {
    return actor.holdsAt(place, TEAM_MEMBER, TEAM_LEAD, COACH);
  }

  /** Foreign answers like unknown. */
  static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }
}
