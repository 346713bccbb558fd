package nl.getrouw.organisation.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Mijn team" for who works in one, "Teams" for who reaches several, and administration. */
@Component
class OrganisationNavigation implements Navigation {

  private final Teams teams;

  OrganisationNavigation(Teams teams) {
    this.teams = teams;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    List<NavItem> items = new ArrayList<>();
    List<TeamRef> reached = teams.reached(actor, Role.values());
    myTeam(actor, place, reached)
        .ifPresent(
            team ->
                items.add(
                    new NavItem(10, "house", "organisation.nav.myTeam", TeamView.class)
                        .with(new RouteParameters("team", team.toString()))));
    if (reached.size() > 1 || actor.holds(Role.MANAGER)) {
      items.add(new NavItem(20, "network", "organisation.nav.teams", TeamsView.class));
    }
    if (actor.holdsEverywhere(Role.ADMINISTRATOR)) {
      items.add(
          new NavItem(90, "settings-2", "organisation.nav.administration", PeopleView.class)
              .on("beheer", TeamsAdministrationView.PATH, LocationsView.PATH, TrailView.PATH));
    }
    return items;
  }

  /** The team that is chosen in the drawer, or else the first by name, among the own ones. */
  private static Optional<TeamId> myTeam(Actor actor, Scope place, List<TeamRef> reached) {
    var own = actor.teams(Role.TEAM_MEMBER, Role.TEAM_LEAD);
    if (place instanceof Scope.Team(TeamId chosen) && own.contains(chosen)) {
      return Optional.of(chosen);
    }
    return reached.stream().map(TeamRef::id).filter(own::contains).findFirst();
  }
}
