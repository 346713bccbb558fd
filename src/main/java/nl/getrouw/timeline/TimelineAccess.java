package nl.getrouw.timeline;

import static nl.getrouw.security.Role.ADMINISTRATOR;
import static nl.getrouw.security.Role.COACH;
import static nl.getrouw.security.Role.MANAGER;
import static nl.getrouw.security.Role.TEAM_LEAD;
import static nl.getrouw.security.Role.TEAM_MEMBER;

import java.util.Arrays;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a timeline. The only place where this is decided: who works in the
 * organisation reads its line, and those of the teams that their role reaches; managers and
 * administrators change what they oversee.
 */
final class TimelineAccess {

  /** The roles that read a line. */
  static final Role[] READERS = {TEAM_MEMBER, TEAM_LEAD, COACH, MANAGER, ADMINISTRATOR};

  private static final Role[] WRITERS = {MANAGER, ADMINISTRATOR};

  private TimelineAccess() {}

  /**
   * @param team null for the line of the organisation
   */
  static boolean mayRead(Actor actor, @Nullable TeamRef team) {
    return team == null
        ? Arrays.stream(READERS).anyMatch(actor::holds)
        : actor.holdsAt(team.place(), READERS);
  }

  /**
   * @param team null for the line of the organisation
   */
  static boolean mayChange(Actor actor, @Nullable TeamRef team) {
    return team == null
        ? Arrays.stream(WRITERS).anyMatch(actor::holdsEverywhere)
        : actor.holdsAt(team.place(), WRITERS);
  }

  /** Foreign answers like unknown. */
  static void require(boolean allowed) {
    if (!allowed) {
      throw new NotFound();
    }
  }
}
