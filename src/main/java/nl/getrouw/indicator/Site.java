package nl.getrouw.indicator;

import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.security.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is about, with its name.
 *
 * @param location where a team is; null for anything but a team
 */
public record Site(
    OrganisationId organisation, Scope scope, @Nullable LocationId location, String name) {

  /** Whether a role with this scope reaches it. */
  boolean isCoveredBy(Scope role) {
    return switch (role) {
      case Scope.Organisation() -> true;
      case Scope.Location(LocationId id) -> id.equals(location) || role.equals(scope);
      case Scope.Team(var id) -> role.equals(scope);
    };
  }
}
