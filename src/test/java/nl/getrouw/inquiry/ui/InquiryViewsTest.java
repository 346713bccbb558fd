package nl.getrouw.inquiry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.db.Tables.INQUIRY_TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import nl.getrouw.inquiry.Inquiries;
import nl.getrouw.inquiry.InquiryScene;
import nl.getrouw.inquiry.InquiryScene.Scene;
import nl.getrouw.kernel.InquiryId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From sending a questionnaire out to reading what came out. */
@Import(InquiryScene.class)
class InquiryViewsTest extends ViewTest {

  @Autowired InquiryScene scenes;
  @Autowired Inquiries inquiries;
  @Autowired InquiryDoorway doorway;

  @Test
  void aManagerSendsAQuestionnaireOut() {
    Scene scene = scenes.organisation();
    scene.team("Wilgenhof", 5);
    scene.team("Lindeplein", 5);
    signInAs(scene.manager.id());
    open("vragenlijsten");
    _click(_find(Button.class, spec -> spec.withText("Vragenlijst uitzetten")).getFirst());

    _click(_get(Button.class, spec -> spec.withText("Uitzetten")));
    assertThat(text()).contains("Kies ten minste één team.");
    @SuppressWarnings("unchecked")
    CheckboxGroup<TeamRef> teams =
        _find(CheckboxGroup.class).stream()
            .filter(group -> group.getLabel().equals("Teams"))
            .findFirst()
            .orElseThrow();
    type(teams, Set.copyOf(teams.getListDataView().getItems().toList()));
    _click(_get(Button.class, spec -> spec.withText("Uitzetten")));

    assertThat(text())
        .contains("minder dan 5 van 10")
        .contains("Wat we wel en niet weten")
        .contains("Voor mensen zonder account");
    assertThat(inquiries.list(scene.manager)).hasSize(1);
  }

  @Test
  void somebodyAnswersWithATicketOnAPhone() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 5);
    InquiryId round = scene.open(team);
    String ticket = scene.ticket(round, scene.member(team, 0));
    open("vragenlijst/" + ticket);
    assertThat(text()).contains("Je antwoordt als medewerker van Wilgenhof.");
    press("Beginnen");
    assertThat(_get(H1.class).getText()).isEqualTo("Ik ben blij dat we met deze methode werken.");
    for (int item = 1; item <= 8; item++) {
      assertThat(text()).contains(item + " van 8");
      choose("Mee eens");
      press("Verder");
    }
    assertThat(text()).contains("Je gaf 8 van de 8 antwoorden.");
    press("Versturen");

    assertThat(text()).contains("Dank je wel");
    assertThat(
            db.select(INQUIRY_TEAM.BY_TICKET)
                .from(INQUIRY_TEAM)
                .where(INQUIRY_TEAM.INQUIRY_ID.eq(round.value()))
                .fetchSingle()
                .value1())
        .isEqualTo(1);
    open("vragenlijst");
    open("vragenlijst/" + ticket);
    assertThat(text()).contains("Deze link is al een keer gebruikt.");
  }

  @Test
  void somebodyWithTheCodeChoosesATeamAndSkips() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 5);
    scene.team("Lindeplein", 5);
    InquiryId round = scene.open(team, scene.team("De Brug", 5));
    open("vragenlijst/" + scene.code(round).value());
    press("Beginnen");
    assertThat(_get(Select.class).isInvalid()).isTrue();
    @SuppressWarnings("unchecked")
    Select<Object> choice = _get(Select.class);
    type(choice, choice.getListDataView().getItem(0));
    press("Beginnen");
    press("Overslaan");
    choose("Ertussenin");
    _click(_get(NativeButton.class, spec -> spec.withText("Stoppen")));
    assertThat(text()).contains("Je gaf 1 van de 8 antwoorden.");
    press("Alles wissen");

    assertThat(text()).contains("Alles is gewist");
  }

  @Test
  void theAnswerPagesAreThereInEnglish() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 5);
    InquiryId round = scene.open(team);
    open("vragenlijst/" + scene.ticket(round, scene.member(team, 0)) + "?taal=en");

    assertThat(UI.getCurrent().getLocale()).isEqualTo(Texts.ENGLISH);
    press("Begin");
    assertThat(_get(H1.class).getText()).isEqualTo("I am glad that we work with this method.");
  }

  @Test
  void aClosedRoundTellsWhatCameOutAndHoldsSmallTeamsBack() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 7);
    TeamId small = scene.team("Klein", 6);
    InquiryId round = scene.open(team, small);
    scene.answer(round, team, 4, 6);
    scene.answer(round, small, 2, 3);
    scene.close(round);
    signInAs(scene.manager.id());
    open("vragenlijsten/" + round);

    // (6 x 4 + 3 x 2) / 9 = 3.3
    assertThat(text())
        .contains("3,3")
        .contains("7 van de 10 scoren 4 of hoger")
        .contains("te weinig antwoorden om te tonen")
        .contains("ten minste 5 van 13");
    open("vragenlijsten");
    assertThat(text()).contains("Bij de laatste ronde: Aanvaardbaarheid 3,3, Haalbaarheid 3,3");
  }

  @Test
  void theQuestionnairesCanBeReadWordForWord() {
    Scene scene = scenes.organisation();
    scene.team("Wilgenhof", 1);
    signInAs(scene.manager.id());
    open("vragenlijsten/inhoud");

    assertThat(text())
        .contains("Ook als het druk is, houd ik de kern van de methode vast.")
        .contains("Weiner");
  }

  @Test
  void thePosterAndTheCodeAreForWhoRunsTheRound() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 5);
    InquiryId round = scene.open(team);
    signInAs(scene.manager.id());
    open("vragenlijsten/" + round + "/poster");
    assertThat(text()).contains(scene.code(round).printed());

    signInAs(scene.member(team, 0));
    open("vragenlijsten/" + round + "/poster");
    assertThat(text()).doesNotContain(scene.code(round).printed());
    open("vragenlijsten/" + round);
    _assertNone(Button.class, spec -> spec.withText("Nu afsluiten"));
  }

  @Test
  void theBoxForAllCodesLeadsHere() {
    Scene scene = scenes.organisation();
    InquiryId round = scene.open(scene.team("Wilgenhof", 5));

    assertThat(doorway.path(scene.code(round)))
        .contains("vragenlijst/" + scene.code(round).value());
    scene.close(round);
    assertThat(doorway.path(new nl.getrouw.guest.JoinCode("CDFHJKMN"))).isEmpty();
  }

  @Test
  void theOwnInvitationStandsOnThePageVandaag() {
    Scene scene = scenes.organisation();
    TeamId team = scene.team("Wilgenhof", 5);
    scene.open(team);
    signInAs(scene.member(team, 0));
    open("");

    assertThat(text()).contains("Peiling: wat vind jij?");
  }

  private static void press(String text) {
    _click(_get(Button.class, spec -> spec.withText(text)));
  }

  private static void choose(String text) {
    _click(
        _find(NativeButton.class).stream()
            .filter(button -> button.getElement().getTextRecursively().endsWith(text))
            .filter(button -> button.getElement().getTextRecursively().matches("[0-9]?" + text))
            .findFirst()
            .orElseThrow());
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    _find(Header.class).forEach(head -> text.append(head.getElement().getTextRecursively()));
    _find(Main.class).forEach(main -> text.append(main.getElement().getTextRecursively()));
    return text.toString();
  }
}
