package nl.getrouw.outcome;

import nl.getrouw.kernel.LocationId;
import nl.getrouw.security.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Of what outcomes can be read: an organisation, one of its locations, a team.
 *
 * @param location in which a team is; null for what is no team
 * @param teams how many open teams belong to it
 */
public record OutcomePlace(Scope scope, String name, @Nullable LocationId location, int teams) {

  /** As the address says it: {@code organisatie}, {@code locatie-3}, {@code team-12}. */
  public String code() {
    return switch (scope) {
      case Scope.Organisation() -> "organisatie";
      case Scope.Location(var id) -> "locatie-" + id;
      case Scope.Team(var id) -> "team-" + id;
    };
  }

  public boolean isTeam() {
    return scope instanceof Scope.Team;
  }
}
