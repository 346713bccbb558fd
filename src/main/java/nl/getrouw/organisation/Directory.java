package nl.getrouw.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Place;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Service;

/**
 * Names and places for the services of other features. It knows no actor and decides nothing: who
 * may see the answer is decided by the service that asks.
 */
@Service
public class Directory {

  private final TeamRepository teams;
  private final ColleagueRepository colleagues;

  Directory(TeamRepository teams, ColleagueRepository colleagues) {
    this.teams = teams;
    this.colleagues = colleagues;
  }

  /**
   * A team, open or closed.
   *
   * @throws NotFound when there is none
   */
  public TeamRef team(TeamId id) {
    return teams.find(id).orElseThrow(NotFound::new);
  }

  /** The teams that exist among these. */
  public Map<TeamId, TeamRef> teams(Collection<TeamId> ids) {
    return teams.find(ids);
  }

  /** The names of the people who exist among these, disabled or not. */
  public Map<PersonId, String> names(Collection<PersonId> ids) {
    return colleagues.names(ids);
  }

  /** Enabled people whose role covers the place on a day, by name. */
  public List<Colleague> holders(Place place, Role role, LocalDate on) {
    Set<PersonId> holders = colleagues.holders(place, role, on);
    return colleagues(place.organisation(), holders, on);
  }

  /** Those among these people who are enabled and of this organisation, by name. */
  public List<Colleague> colleagues(
      OrganisationId organisation, Collection<PersonId> ids, LocalDate on) {
    return colleagues.find(organisation, ids, on);
  }
}
