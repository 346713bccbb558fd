package nl.getrouw.learning.intervision;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.security.Actor;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of intervision as people meet them. */
class IntervisionPagesTest extends ViewTest {

  @Autowired IntervisionGroups groups;
  @Autowired IntervisionSessions sessions;
  @Autowired LiveSessions live;
  @Autowired SessionNotes notes;
  @Autowired Methods methods;

  private IntervisionScene scene;
  private Actor naima;
  private LocalDate today;
  private IntervisionGroupId group;

  @BeforeEach
  void group() {
    scene = new IntervisionScene(fixture);
    naima = scene.actor(scene.naima);
    today = LocalDate.now(clock);
    group = groups.create(naima, scene.draft(today, 3));
  }

  private IntervisionSessionId first() {
    return groups.page(naima, group).sessions().getLast().id();
  }

  private static String headline() {
    return _get(H1.class).getText();
  }

  @Test
  void aCoachSeesHerGroupsAndMakesAnother() {
    signInAs(scene.naima);
    open("leren/intervisie");
    assertThat(headline()).isEqualTo("Intervisie");
    _click(_get(Button.class, spec -> spec.withText("Nieuwe groep")));
    assertThat(headline()).isEqualTo("Nieuwe groep");
    _click(_get(Button.class, spec -> spec.withText("Maak de groep")));
    assertThat(_get(TextField.class, spec -> spec.withLabel("Naam van de groep")).isInvalid())
        .isTrue();
  }

  @Test
  void onlyWhoWasThereFindsWhatWasSaid() {
    IntervisionSessionId id =
        sessions.log(naima, group, today, 60, "succes", Set.of(scene.esra, scene.naima), true);
    notes.write(naima, id, Notes.Part.QUESTION, 0, "Waardoor lukte het?");

    signInAs(scene.esra);
    open("leren/intervisie/sessie/" + id);
    assertThat(_get(TextArea.class, spec -> spec.withLabel("De vraag")).getValue())
        .isEqualTo("Waardoor lukte het?");

    signInAs(scene.marijke);
    open("leren/intervisie/sessie/" + id);
    assertThat(headline()).isEqualTo("Intervisie Wilgenhof");
    _assertNone(TextArea.class);

    signInAs(scene.manager);
    open("leren/intervisie/sessie/" + id);
    assertThat(_find(H1.class)).isEmpty();
  }

  @Test
  void aNameIsWarnedAboutAndStoredAllTheSame() {
    IntervisionSessionId id =
        sessions.log(naima, group, today, 60, "succes", Set.of(scene.esra, scene.naima), true);
    signInAs(scene.esra);
    open("leren/intervisie/sessie/" + id);
    TextArea question = _get(TextArea.class, spec -> spec.withLabel("De vraag"));
    type(question, "Hoe help ik mevrouw Jansen?");
    assertThat(question.getHelperText()).contains("Jansen");
    type(question, "Hoe help ik iemand die niets wil?");
    assertThat(question.getHelperText()).doesNotContain("lijkt op een naam");
  }

  @Test
  void aMemberChecksInAndSeesTheStepOfNow() {
    IntervisionSessionId id = first();
    live.start(naima, id);
    signInAs(scene.esra);
    open("leren/intervisie/sessie/" + id + "/live");
    _assertNone(TextArea.class);
    _click(_get(Button.class, spec -> spec.withText("Ik ben er")));
    _assertOne(TextArea.class, spec -> spec.withLabel("De vraag"));
    live.go(naima, id, 0, 1);
    open("leren/intervisie/sessie/" + id + "/live");
    assertThat(headline()).isEqualTo("Kies een moment");
    assertThat(_find(Button.class, spec -> spec.withText("Volgende stap"))).isEmpty();

    signInAs(scene.naima);
    open("leren/intervisie/sessie/" + id + "/live");
    _click(_get(Button.class, spec -> spec.withText("Volgende stap")));
    assertThat(headline()).isEqualTo("Vertel het als een film");
  }

  @Test
  void theLibraryShowsEveryPlanAndACoachMakesHerOwn() {
    signInAs(scene.naima);
    open("leren/intervisie/werkvormen/incident");
    assertThat(headline()).isEqualTo("Incidentmethode");
    _click(_get(Button.class, spec -> spec.withText("Maak een eigen versie")));
    assertThat(headline()).isEqualTo("Werkvorm aanpassen");
    type(_get(TextField.class, spec -> spec.withLabel("Naam")), "Ons incident");
    _click(_get(Button.class, spec -> spec.withText("Opslaan")));
    assertThat(headline()).isEqualTo("Ons incident");
    assertThat(methods.all(naima).getFirst().version()).isEqualTo(2);

    signInAs(scene.esra);
    open("leren/intervisie/werkvormen/incident");
    _assertNone(Button.class, spec -> spec.withText("Maak een eigen versie"));
  }

  @Test
  void loggingTakesOneButton() {
    signInAs(scene.esra);
    open("leren/intervisie/vastleggen?groep=" + group);
    _click(_get(Button.class, spec -> spec.withText("Leg vast")));
    assertThat(headline()).isEqualTo("Intervisie Wilgenhof");
    assertThat(sessions.page(naima, first()).present()).hasSize(6);
  }

  @Test
  void theManagerReadsOutcomesAndAMemberDoesNot() {
    signInAs(scene.manager);
    open("leren/intervisie/uitkomsten");
    assertThat(headline()).isEqualTo("Wat intervisie oplevert");
    signInAs(scene.esra);
    open("leren/intervisie/uitkomsten");
    assertThat(_find(H1.class)).isEmpty();
  }
}
