package nl.getrouw.learning.growth;

import java.util.Set;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;

/** Who coaches whom by agreement, told by the room in which that is agreed. */
public interface OwnCoaches {

  /** The coaches of a person today, in person or through her teams. */
  Set<PersonId> of(OrganisationId organisation, PersonId person, Set<TeamId> teams);

  /** Whether this person coaches the team today by agreement. */
  boolean coaches(Actor coach, TeamId team);
}
