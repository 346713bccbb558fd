package nl.getrouw.learning.training;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.COACH;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;

import nl.getrouw.kernel.NotFound;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;

/** Who may do what with training. The only place where this is decided. */
final class TrainingAccess {

  /** The roles that see by name who followed what, for the teams they reach. */
  static final Role[] BY_NAME = {TEAM_LEAD, COACH, ADMINISTRATOR};

  /** The roles that see how far a team is, as numbers. */
  static final Role[] AS_NUMBERS = {TEAM_LEAD, COACH, MANAGER, ADMINISTRATOR};

  private TrainingAccess() {}

  /** Administrators of the organisation and coaches plan editions. */
  static boolean mayPlan(Actor actor) {
    return actor.holdsEverywhere(ADMINISTRATOR) || actor.holds(COACH);
  }

  /** Administrators every edition; others those they give, or planned as a coach. */
  static boolean mayManage(Actor actor, Edition edition) {
    return actor.organisation().equals(edition.organisation())
        && (actor.holdsEverywhere(ADMINISTRATOR)
            || actor.id().equals(edition.trainer())
            || (actor.holds(COACH) && actor.id().equals(edition.plannedBy())));
  }

  /** Administrators everybody, team leads who works in their team. */
  static boolean mayRegister(Actor actor, Colleague person) {
    return actor.holdsEverywhere(ADMINISTRATOR)
        || person.worksIn().stream().anyMatch(team -> actor.holdsAt(team.place(), TEAM_LEAD));
  }

  static boolean seesByName(Actor actor, TeamRef team) {
    return actor.holdsAt(team.place(), BY_NAME);
  }

  static boolean seesByName(Actor actor, Colleague person) {
    return actor.holdsEverywhere(ADMINISTRATOR)
        || actor.id().equals(person.id())
        || person.worksIn().stream().anyMatch(team -> seesByName(actor, team));
  }

  static boolean registersAnybody(Actor actor) {
    return actor.holdsEverywhere(ADMINISTRATOR) || actor.holds(TEAM_LEAD);
  }

  /** Foreign answers like unknown. */
  static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }
}
