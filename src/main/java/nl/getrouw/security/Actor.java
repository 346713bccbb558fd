package nl.getrouw.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;

/**
 * The person on whose behalf a service works, with the roles held today.
 *
 * @param address where the request came from, for the trail; "local" for the application itself
 */
public record Actor(
    PersonId id,
    OrganisationId organisation,
    String name,
    Locale language,
    List<Grant> grants,
    String address)
    implements Serializable {

  public Actor {
    grants = List.copyOf(grants);
  }

  /** Holds the role for anything at all. */
  public boolean holds(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role);
  }

  /** Holds the role for the whole organisation. */
  public boolean holdsEverywhere(Role role) {
    return grants.contains(new Grant(role, new Scope.Organisation()));
  }

  /** Holds one of the roles for this place; never for a place of another organisation. */
  public boolean holdsAt(Place place, Role... roles) {
    return organisation.equals(place.organisation())
        && grants.stream()
            .anyMatch(
                grant ->
                    Arrays.asList(roles).contains(grant.role()) && grant.scope().covers(place));
  }

  /** The roles held today, in the order of the enum. */
  public Set<Role> roles() {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    grants.forEach(grant -> roles.add(grant.role()));
    return roles;
  }

  /** The teams for which one of the roles is held by name, not through a wider scope. */
  public Set<TeamId> teams(Role... roles) {
    return granted(roles)
        .flatMap(
            grant -> grant.scope() instanceof Scope.Team(TeamId id) ? Stream.of(id) : Stream.of())
        .collect(toUnmodifiableSet());
  }

  /** How far these roles reach together. */
  public Reach reach(Role... roles) {
    if (granted(roles).anyMatch(grant -> grant.scope() instanceof Scope.Organisation)) {
      return new Reach(organisation, true, Set.of(), Set.of());
    }
    Set<LocationId> locations =
        granted(roles)
            .flatMap(
                grant ->
                    grant.scope() instanceof Scope.Location(LocationId id)
                        ? Stream.of(id)
                        : Stream.of())
            .collect(toUnmodifiableSet());
    return new Reach(organisation, false, locations, teams(roles));
  }

  private Stream<Grant> granted(Role... roles) {
    return grants.stream().filter(grant -> Arrays.asList(roles).contains(grant.role()));
  }
}
