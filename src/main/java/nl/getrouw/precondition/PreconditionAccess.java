package nl.getrouw.precondition;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.COACH;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;
import static nl.getrouw.security.Role.TEAM_MEMBER;

import java.util.Arrays;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Place;
import nl.getrouw.security.Role;

/**
 * Who may do what with a check and with causes. The only place where this is decided: managers and
 * administrators of the whole organisation lead a check, management scores for itself, team leads
 * for their teams, whoever leads the check enters what the clients' council says; who works in the
 * organisation reads it once it is closed.
 */
final class PreconditionAccess {

  /** The roles that read a closed check, and the causes of a team they reach. */
  static final Role[] READERS = {TEAM_MEMBER, TEAM_LEAD, COACH, MANAGER, ADMINISTRATOR};

  /** The roles that enter the causes of a team they reach. */
  static final Role[] CAUSE_WRITERS = {TEAM_LEAD, MANAGER, ADMINISTRATOR};

  private PreconditionAccess() {}

  static boolean mayRead(Actor actor) {
    return Arrays.stream(READERS).anyMatch(actor::holds);
  }

  static boolean mayLead(Actor actor) {
    return actor.holdsEverywhere(MANAGER) || actor.holdsEverywhere(ADMINISTRATOR);
  }

  static boolean isManagement(Actor actor) {
    return actor.holdsEverywhere(MANAGER);
  }

  static boolean mayAct(Actor actor) {
    return actor.holds(MANAGER) || actor.holds(TEAM_LEAD) || actor.holds(COACH);
  }

  static boolean mayReadCauses(Actor actor, Place place) {
    return actor.holdsAt(place, READERS);
  }

  static boolean mayWriteCauses(Actor actor, Place place) {
    return actor.holdsAt(place, CAUSE_WRITERS);
  }

  /** Foreign answers like unknown. */
  static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }
}
