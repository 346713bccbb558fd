package nl.getrouw.outcome.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.outcome.OutcomePlace;
import nl.getrouw.outcome.OutcomeScene;
import nl.getrouw.security.Role;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager reads the outcomes, goes to one of them, and down to the teams. */
class OutcomeViewsTest extends ViewTest {

  @Autowired InstrumentLibrary instruments;

  private OutcomeScene scene;
  private TeamId oever;

  @BeforeEach
  void scene() {
    scene = new OutcomeScene(fixture, db, instruments);
    oever = scene.organisation.team("Oever");
    TeamId duin = scene.organisation.team("Duin");
    scene.audit(oever, 2, "3.6");
    scene.audit(duin, 3, "3.4");
    scene.workers(oever, 7).subList(0, 3).forEach(one -> scene.trained(one, 5));
    scene.workers(duin, 2);
    for (int ago = 0; ago < 24; ago++) {
      for (int session = 0; session < 10; session++) {
        scene.coaching(oever, ago, session < (ago < 9 ? 9 : 5) ? "HELD" : "CANCELLED");
      }
    }
    signInAs(scene.manager);
  }

  private static String tile(String outcome) {
    return _find(Article.class).stream()
        .filter(one -> one.getElement().getTextRecursively().startsWith(outcome))
        .findFirst()
        .orElseThrow()
        .getElement()
        .getTextRecursively();
  }

  @Test
  void eightOutcomesWithWhatTheyCount() {
    open("uitkomsten");

    assertThat(_find(Article.class)).hasSize(8);
    assertThat(tile("Ingebruikname")).contains("100%", "2 van 2 teams");
    assertThat(tile("Haalbaarheid")).contains("96 van 120", "Verbetert");
    assertThat(tile("Aanvaardbaarheid")).contains("Nog geen gegevens", "Zet een vragenlijst uit");
    assertThat(_get(H1.class).getText()).isEqualTo("Haalbaarheid gaat vooruit.");
  }

  @Test
  void aManagerLetsTheOrganisationTakePartNationally() {
    open("uitkomsten");
    _click(_get(Button.class, spec -> spec.withText("Doe mee")));

    assertThat(_get(Main.class).getElement().getTextRecursively()).contains("Jullie doen mee");
    _click(_get(Button.class, spec -> spec.withText("Stop met meedoen")));
    assertThat(_get(Main.class).getElement().getTextRecursively()).contains("nog niet mee");
  }

  @Test
  void theTeamsBehindAFigureAndTheirRecords() {
    open("uitkomsten/ingebruikname?maat=adoption-teams");

    NativeTable table =
        _find(NativeTable.class).stream()
            .filter(one -> one.getElement().getTextRecursively().contains("Waar het vandaan komt"))
            .findFirst()
            .orElseThrow();
    assertThat(table.getElement().getTextRecursively()).contains("Duin", "Oever", "100%");
    assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("audits?team=Oever");
  }

  /** Duin has two people: what is shown of the whole would tell about them by subtraction. */
  @Test
  void aSmallTeamIsNeitherShownNorToBeFoundBySubtraction() {
    open("uitkomsten/bereik?maat=penetration-heads");

    String page = _get(Main.class).getElement().getTextRecursively();
    assertThat(page).contains("Te weinig om te tonen").contains("3 van 9 medewerkers");
  }

  @Test
  void definitionsStandInPlace() {
    open("uitkomsten/haalbaarheid?maat=feasibility-sessions");

    assertThat(_get(Main.class).getElement().getTextRecursively())
        .contains("Wat telt hier mee?", "Sessies die gehouden zijn", "Hoger is beter");
  }

  @Test
  void theChoiceStandsInTheAddress() {
    open("uitkomsten");
    @SuppressWarnings("unchecked")
    ComboBox<OutcomePlace> place = _get(ComboBox.class);
    OutcomePlace team =
        place
            .getListDataView()
            .getItems()
            .filter(one -> one.name().equals("Oever"))
            .findFirst()
            .orElseThrow();
    type(place, team);

    assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
        .startsWith("uitkomsten?")
        .contains("plek=team-" + oever);
    assertThat(tile("Ingebruikname")).contains("1 van 1 teams");
  }

  @Test
  void aTeamLeadReadsTheOwnTeam() {
    PersonId marijke = scene.organisation.person("Marijke Hoekstra", Role.TEAM_LEAD, oever);
    signInAs(marijke);
    open("uitkomsten");

    assertThat(_find(H3.class)).hasSize(8);
    assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
        .contains("Acht uitkomsten voor team Oever, in één oogopslag.");
  }

  @Test
  void whoWorksInATeamFindsNothing() {
    signInAs(scene.worker(oever, null));
    open("uitkomsten");

    assertThat(_find(Article.class)).isEmpty();
  }
}
