package nl.getrouw.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Place;
import org.jspecify.annotations.Nullable;

/**
 * A team as other features name it.
 *
 * @param closedOn the day the team ended; null while it works
 */
public record TeamRef(
    TeamId id,
    String name,
    OrganisationId organisation,
    LocationId location,
    String locationName,
    Setting setting,
    @Nullable LocalDate closedOn)
    implements Serializable {

  public Place place() {
    return new Place(organisation, location, id);
  }

  public boolean closed() {
    return closedOn != null;
  }
}
