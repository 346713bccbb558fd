package nl.getrouw.organisation;

import nl.getrouw.kernel.NotFound;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;

/**
 * The rule for everything that changes people, teams, locations and roles: it takes an
 * administrator of the whole organisation. For anybody else these things do not exist.
 */
final class Administration {

  private Administration() {}

  static void required(Actor actor) {
    if (!actor.holdsEverywhere(Role.ADMINISTRATOR)) {
      throw new NotFound();
    }
  }
}
