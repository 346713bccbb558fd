package nl.getrouw.board;

import static nl.getrouw.security.Role.COACH;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;
import static nl.getrouw.security.Role.TEAM_MEMBER;

import nl.getrouw.kernel.NotFound;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Place;
import nl.getrouw.security.Role;

/** Who may do what with boards. The only place where this is decided. */
final class BoardAccess {

  /** The roles that take part in the boards of a team, and look back at them. */
  static final Role[] PARTICIPANTS = {TEAM_MEMBER, TEAM_LEAD, COACH};

  /** The roles that start boards for a team. */
  static final Role[] STARTERS = {TEAM_LEAD, COACH};

  /** The roles that know how many boards there were and which themes came up, and nothing more. */
  static final Role[] COUNTERS = {MANAGER, TEAM_LEAD, COACH, TEAM_MEMBER};

  private BoardAccess() {}

  static boolean mayTakePart(Actor actor, Place place) {
    return actor.holdsAt(place, PARTICIPANTS);
  }

  static boolean mayStart(Actor actor, Place place) {
    return actor.holdsAt(place, STARTERS);
  }

  static boolean mayCount(Actor actor, Place place) {
    return actor.holdsAt(place, COUNTERS);
  }

  /** Foreign answers like unknown. */
  static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }
}
