package nl.getrouw.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HarnessTest extends ViewTest {

  @Autowired CurrentUser currentUser;

  @Test
  void aPersonOfAFreshOrganisationIsSignedIn() {
    var spil = fixture.organisation();
    TeamId wilgenhof = spil.team("Wilgenhof");
    PersonId marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof);

    signInAs(marijke);

    assertThat(currentUser.actor().name()).isEqualTo("Marijke Hoekstra");
    assertThat(currentUser.actor().grants()).isEqualTo(spil.actor(marijke).grants());
  }

  @Test
  void nobodyIsSignedInAtFirst() {
    open("inloggen");

    assertThat(_get(PasswordField.class).getLabel()).isEqualTo("Wachtwoord");
    assertThat(currentUser.find()).isEmpty();
  }
}
