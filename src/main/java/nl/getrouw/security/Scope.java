package nl.getrouw.security;

import java.io.Serializable;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;

/** How far a role reaches within the holder's organisation. */
public sealed interface Scope extends Serializable {

  /** The whole organisation. */
  record Organisation() implements Scope {}

  /** All teams of one location. */
  record Location(LocationId id) implements Scope {}

  /** One team. */
  record Team(TeamId id) implements Scope {}

  /** Does this scope reach a place of the same organisation? */
  default boolean covers(Place place) {
    return switch (this) {
      case Organisation() -> true;
      case Location(LocationId id) -> id.equals(place.location());
      case Team(TeamId id) -> id.equals(place.team());
    };
  }
}
