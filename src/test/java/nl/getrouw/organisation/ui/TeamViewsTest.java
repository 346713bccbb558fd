package nl.getrouw.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.ErrorState;
import nl.getrouw.kernel.ui.PersonLine;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TeamViewsTest extends ViewTest {

  @Autowired OrganisationNavigation navigation;

  private Fixture.Organisation spil;
  private TeamId wilgenhof;
  private TeamId lindenhof;

  @BeforeEach
  void organisation() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    lindenhof = spil.team("Lindenhof", spil.location("Noord"));
    spil.person("Joris Vink", Role.TEAM_MEMBER, wilgenhof);
  }

  @Test
  void aManagerSeesTheTeamsThatTheRoleReaches() {
    signInAs(spil.person("Renate Bos", Role.MANAGER, new Scope.Location(spil.location())));
    open("teams");
    assertThat(GridKt._findAll(_get(TeamGrid.class)))
        .extracting((Teams.Row row) -> row.team().name())
        .containsExactly("Wilgenhof");

    signInAs(spil.person("Alle Teams", Role.MANAGER));
    Filled.open("teams", "zoek", "noord");
    assertThat(GridKt._findAll(_get(TeamGrid.class)))
        .extracting((Teams.Row row) -> row.team().name())
        .containsExactly("Lindenhof");
  }

  @Test
  void aTeamShowsWhoWorksThere() {
    PersonId marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof);
    signInAs(marijke);
    open("teams/" + wilgenhof);

    assertThat(_get(H1.class).getText()).isEqualTo("Wilgenhof");
    assertThat(_find(PersonLine.class)).hasSize(2);
    assertThat(_find(H3.class)).extracting(H3::getText).containsExactly("Teamlid", "Teamleider");
    _assertOne(Paragraph.class, spec -> spec.withText("Beschermd wonen op locatie De Spil"));
  }

  @Test
  void anotherTeamDoesNotExist() {
    signInAs(spil.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof));
    open("teams/" + lindenhof);
    assertThat(_find(ErrorState.class)).isNotEmpty();
    _assertNone(PersonLine.class);
  }

  @Test
  void theNavigationFollowsTheRoles() {
    assertThat(lines(spil.person("Lid", Role.TEAM_MEMBER, wilgenhof)))
        .containsExactly("organisation.nav.myTeam");
    assertThat(lines(spil.person("Manager", Role.MANAGER)))
        .containsExactly("organisation.nav.teams");
    assertThat(lines(spil.person("Beheer", Role.ADMINISTRATOR)))
        .containsExactly("organisation.nav.teams", "organisation.nav.administration");
    assertThat(lines(spil.person("Niemand"))).isEmpty();
  }

  private List<String> lines(PersonId person) {
    return navigation.items(spil.actor(person), new Scope.Organisation()).stream()
        .map(NavItem::key)
        .toList();
  }
}
