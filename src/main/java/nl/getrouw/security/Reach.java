package nl.getrouw.security;

import java.util.Set;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;

/**
 * The part of an organisation that some roles of a person reach, for use in a query.
 *
 * @param whole the whole organisation; locations and teams are then empty
 */
public record Reach(
    OrganisationId organisation, boolean whole, Set<LocationId> locations, Set<TeamId> teams) {

  /** Reaches nothing at all. */
  public boolean isEmpty() {
    return !whole && locations.isEmpty() && teams.isEmpty();
  }
}
