package nl.getrouw.learning.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.CoachingSessionId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.learning.coaching.AllocationDraft;
import nl.getrouw.learning.coaching.Allocations;
import nl.getrouw.learning.coaching.Coaching;
import nl.getrouw.learning.coaching.Kind;
import nl.getrouw.learning.coaching.Session;
import nl.getrouw.learning.coaching.SessionDraft;
import nl.getrouw.learning.coaching.State;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CoachPagesTest extends ViewTest {

  @Autowired Coaching coaching;
  @Autowired Allocations allocations;

  private Fixture.Organisation spil;
  private TeamId wilgenhof;
  private PersonId naima;
  private PersonId esra;
  private PersonId manager;
  private final LocalDate today = LocalDate.now(Moments.ZONE);

  @BeforeEach
  void aCoach() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    naima = spil.person("Naima Chaoui", Role.COACH, wilgenhof);
    esra = spil.person("Esra Demir", Role.TEAM_MEMBER, wilgenhof);
    manager = spil.person("Peter-Jan Wolters", Role.MANAGER);
  }

  private static String text() {
    return _get(Main.class).getElement().getTextRecursively();
  }

  private CoachingSessionId logged(LocalDate day) {
    return coaching.log(
        spil.actor(naima),
        new SessionDraft(Kind.COACHING, null, List.of(esra), day, null, 45, null));
  }

  private List<Session> held() {
    return coaching.led(spil.actor(naima), today, today).stream()
        .filter(one -> one.state() == State.HELD)
        .toList();
  }

  private static NativeButton tile(String name) {
    return _find(NativeButton.class).stream()
        .filter(one -> one.getElement().getTextRecursively().contains(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oneTapLogsTheSameAsLastTimeAndCanBeUndone() {
    logged(today.minusDays(7));
    signInAs(naima);
    open("coach");
    assertThat(tile("Coaching").getElement().getTextRecursively())
        .contains("Esra Demir", "45 minuten");

    _click(tile("Coaching"));

    assertThat(held()).singleElement().matches(one -> one.isWith(esra) && one.minutes() == 45);
    assertThat(text()).contains("Vastgelegd");
    _click(_get(Button.class, spec -> spec.withText("Ongedaan maken")));
    assertThat(held()).isEmpty();
  }

  @Test
  @SuppressWarnings("unchecked")
  void whatWasTappedIsPutRightWithOneTouch() {
    PersonId tom = spil.person("Tom Willems", Role.TEAM_MEMBER, wilgenhof);
    logged(today.minusDays(7));
    signInAs(naima);
    open("coach");
    _click(tile("Coaching"));

    ComboBox<Colleague> who = _get(ComboBox.class, spec -> spec.withLabel("Met wie"));
    type(
        who,
        coaching.circle(spil.actor(naima)).people().stream()
            .filter(one -> one.id().equals(tom))
            .findFirst()
            .orElseThrow());
    Select<Integer> length = _get(Select.class, spec -> spec.withLabel("Hoe lang"));
    type(length, 90);

    assertThat(held()).singleElement().matches(one -> one.isWith(tom) && one.minutes() == 90);
  }

  @Test
  void whoChangesAnAppointmentOnTwoDevicesSeesBothAndChooses() {
    CoachingSessionId id = logged(today);
    signInAs(naima);
    open("coach/sessies/" + id);
    _click(_get(Button.class, spec -> spec.withText("Wijzigen")));
    coaching.change(
        spil.actor(naima),
        id,
        coaching.page(spil.actor(naima), id).session().version(),
        new SessionDraft(Kind.COACHING, null, List.of(esra), today, null, 90, null));
    _get(IntegerField.class).setValue(30);
    _click(_get(Button.class, spec -> spec.withText("Opslaan")));

    assertThat(_get(ConflictPanel.class).getElement().getTextRecursively())
        .contains("30 minuten", "1,5 uur");
    _click(_get(Button.class, spec -> spec.withText("Houd wat ik hier schreef")));

    assertThat(held()).singleElement().matches(one -> one.minutes() == 30);
  }

  @Test
  void theCoachWritesAndTheCoacheeReads() {
    CoachingSessionId id = logged(today);
    signInAs(naima);
    open("coach/sessies/" + id);
    TextArea notes = _get(TextArea.class, spec -> spec.withLabel("Notitie"));
    notes.setValue("Ze wachtte, en het werkte.");
    ComponentUtil.fireEvent(
        notes,
        new AbstractField.ComponentValueChangeEvent<TextArea, String>(notes, notes, "", true));

    signInAs(esra);
    open("leren/mijn-coaching");
    assertThat(text()).contains("Coaching met Naima Chaoui");
    open("coach/sessies/" + id);
    assertThat(text()).contains("Ze wachtte, en het werkte.");
    _assertNone(TextArea.class);

    signInAs(manager);
    open("coach/sessies/" + id);
    assertThat(text()).doesNotContain("Ze wachtte");
  }

  @Test
  @SuppressWarnings("unchecked")
  void aRowIsPlannedFromTheForm() {
    signInAs(naima);
    open("coach/plannen?soort=WERKBEGELEIDING&persoon=" + esra);
    Select<Integer> repeat = _get(Select.class, spec -> spec.withLabel("Herhalen"));
    type(repeat, 2);

    _click(_get(Button.class, spec -> spec.withText("Zet in de agenda")));

    assertThat(coaching.led(spil.actor(naima), today, today.plusYears(1))).hasSize(4);
    assertThat(_get(H1.class).getText()).contains("Naima");
    assertThat(text()).contains("Werkbegeleiding");
  }

  @Test
  void aFormWithoutAPersonSaysWhatToDo() {
    signInAs(naima);
    open("coach/vastleggen?soort=COACHING");

    _click(_get(Button.class, spec -> spec.withText("Vastleggen")));

    assertThat(_get(ComboBox.class, spec -> spec.withLabel("Met wie")).getErrorMessage())
        .startsWith("Kies met wie");
    assertThat(held()).isEmpty();
  }

  @Test
  void aManagerSeesWhoCoachesWhomAndTooFewStaysHidden() {
    allocations.make(
        spil.actor(manager),
        new AllocationDraft(naima, Kind.COACHING, null, esra, today.minusDays(30), null, 360, 4));
    logged(today);
    signInAs(manager);
    open("coach/verdeling");

    assertThat(text())
        .contains("Naima Chaoui", "Esra Demir", "6 uur per kwartaal", "Te weinig om te tonen")
        .doesNotContain("45 minuten");
  }

  @Test
  void theCalendarLinkIsShownOnce() {
    signInAs(naima);
    open("leren/agenda");
    _click(_get(Button.class, spec -> spec.withText("Maak een link")));
    assertThat(_get(TextField.class, spec -> spec.withLabel("Jouw geheime link")).getValue())
        .matches(".*/agenda/[A-Za-z0-9_-]{43}\\.ics");

    open("leren/agenda");
    _assertNone(TextField.class);
    assertThat(text()).contains("Hem nog eens laten zien kan niet");
  }
}
