package nl.getrouw.learning.growth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.PersonalGoalId;
import nl.getrouw.kernel.SelfCheckId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.learning.growth.CheckKind;
import nl.getrouw.learning.growth.GoalDraft;
import nl.getrouw.learning.growth.PersonalGoals;
import nl.getrouw.learning.growth.SelfChecks;
import nl.getrouw.learning.growth.TeamGoal.Origin;
import nl.getrouw.learning.growth.TeamGoal.Words;
import nl.getrouw.learning.growth.TeamGoals;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GrowthPagesTest extends ViewTest {

  @Autowired SelfChecks checks;
  @Autowired PersonalGoals goals;
  @Autowired TeamGoals plans;

  private TeamId wilgenhof;
  private PersonId esra;
  private PersonId marijke;
  private Actor self;
  private Actor lead;
  private final LocalDate today = LocalDate.now(Moments.ZONE);

  @BeforeEach
  void aTeam() {
    Fixture.Organisation spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    esra = spil.person("Esra Demir", Role.TEAM_MEMBER, wilgenhof);
    marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof);
    self = spil.actor(esra);
    lead = spil.actor(marijke);
  }

  private static String text() {
    return _get(Main.class).getElement().getTextRecursively();
  }

  private void filled(int value) {
    SelfCheckId id = checks.begin(self, CheckKind.COMPETENCE);
    CheckKind.COMPETENCE.statements().forEach(one -> checks.answer(self, id, one, value));
    checks.finish(self, id);
  }

  @Test
  void anAnswerIsStoredWithOneClickAndTheLastOneFinishes() {
    signInAs(esra);
    open("leren/mijn-groei/invullen/zelfscan");
    for (String statement : CheckKind.SCAN.statements()) {
      assertThat(_get(H1.class).getText()).isNotBlank();
      _click(_get(NativeButton.class, spec -> spec.withText("7")));
      assertThat(checks.open(self, CheckKind.SCAN).orElseThrow().answers())
          .containsEntry(statement, 7);
      if (!statement.equals("lijden")) {
        _click(_get(Button.class, spec -> spec.withText("Volgende")));
      }
    }
    _click(_get(Button.class, spec -> spec.withText("Afronden")));

    assertThat(checks.finished(self, CheckKind.SCAN)).hasSize(1);
    assertThat(text()).contains("Zo keek je naar je werk in");
  }

  @Test
  void changeIsSaidInWordsWithWhatItRestsOn() {
    filled(3);
    filled(4);
    signInAs(esra);
    open("leren/mijn-groei/verloop/competenties");

    assertThat(text())
        .contains("Je geeft jezelf duidelijk meer dan in")
        .contains("Verbinden: van 3,0 naar 4,0. Dat is meer dan toeval laat verwachten.")
        .contains("betrouwbaarheid van 0,80");
  }

  @Test
  void aGoalIsMadeSharedAndTakenBack() {
    signInAs(esra);
    open("leren/mijn-groei/doelen/nieuw?onderwerp=versterken");
    type(
        _get(TextField.class, spec -> spec.withLabel("Wat wil je leren of anders doen?")),
        "Eerst vragen wat iemand zelf bedacht");
    type(_get(DateField.class), today.plusDays(30));
    type(_get(TextArea.class, spec -> spec.withLabel("Eerste stappen")), "Tot tien tellen");
    _click(_get(Button.class, spec -> spec.withText("Maak het doel")));
    PersonalGoalId id = goals.own(self).getFirst().id();

    type(_get(Checkbox.class, spec -> spec.withLabel("Marijke Hoekstra, teamleider")), true);
    signInAs(marijke);
    open("leren/mijn-groei");
    assertThat(text()).contains("Met jou gedeeld", "Eerst vragen wat iemand zelf bedacht");
    open("leren/mijn-groei/doelen/" + id);
    assertThat(text()).contains("Esra Demir laat je dit doel zien");
    _assertNone(Button.class, spec -> spec.withText("Wijzigen"));

    goals.withdraw(self, id, marijke);
    open("leren/mijn-groei/doelen/" + id);
    assertThat(text()).doesNotContain("Eerst vragen");
  }

  @Test
  void thePlanOfATeamIsReadByTheTeamAndEditedByItsLead() {
    signInAs(marijke);
    open("teams/" + wilgenhof + "/plan");
    assertThat(text()).contains("Nog geen doelen");
    _click(_get(Button.class, spec -> spec.withText("Nieuw doel")));
    _click(_get(Button.class, spec -> spec.withText("Maak het doel")));
    assertThat(
            _get(
                    TextField.class,
                    spec -> spec.withLabel("Wat willen we als team leren of anders doen?"))
                .isInvalid())
        .isTrue();
    plans.create(
        lead,
        wilgenhof,
        new Words("Netwerk in kaart", "", Origin.BOARD, null, null, null, esra, today.plusDays(9)),
        List.of("Zelf tekenen"));

    signInAs(esra);
    open("teams/" + wilgenhof);
    assertThat(text()).contains("Eén doel in het teamontwikkelplan", "Netwerk in kaart");
    open("taken");
    assertThat(text()).contains("Kijk terug op een doel van het team");
  }

  @Test
  void withoutGoalsThePageSaysHowToBegin() {
    signInAs(esra);
    open("leren/mijn-groei");

    assertThat(text()).contains("Nog geen doelen", "Kies één ding dat je wilt leren");
  }

  @Test
  void aDayGoneByIsRefusedWithWhatToDo() {
    assertThat(goals.problems(new GoalDraft("Leren", "", null, today.minusDays(1)), null))
        .singleElement()
        .matches(problem -> problem.refusal().key().equals("growth.refused.reviewPast"));
  }
}
