package nl.getrouw.pulse.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.db.Tables.PULSE_TALLY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.getrouw.guest.JoinCode;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.PulseId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.pulse.Answers;
import nl.getrouw.pulse.PulsePage;
import nl.getrouw.pulse.Pulses;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.ViewTest;
import nl.getrouw.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

class PulseViewsTest extends ViewTest {

  @Autowired Pulses pulses;

  private Fixture.Organisation spil;
  private TeamId team;
  private PersonId marijke;
  private PersonId esra;
  private int colleagues;

  @BeforeEach
  void wilgenhof() {
    spil = fixture.organisation();
    team = spil.team("Wilgenhof");
    marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, team);
    esra = spil.person("Esra Demir", Role.TEAM_MEMBER, team);
  }

  @Test
  void aTeamLeadStartsAMemberAnswersAndTheTeamLeadCloses() {
    signInAs(marijke);
    open("teams/" + team + "/themacheck");
    press("Start");
    assertThat(headlines()).contains("De themacheck loopt");

    signInAs(esra);
    open("teams/" + team + "/themacheck/invullen");
    press("Lever in");
    assertThat(texts()).contains("Kies bij ten minste één thema een getal.");
    choose("Hoop", 4);
    choose("Grip op het leven", 2);
    press("Lever in");
    assertThat(headlines()).contains("Dank je wel");
    assertThat(db.fetchCount(PULSE_TALLY, PULSE_TALLY.PULSE_ID.eq(running().value()))).isEqualTo(2);
    open("teams/" + team + "/themacheck/invullen");
    assertThat(headlines()).contains("Je hebt al meegedaan");

    others(4);
    signInAs(marijke);
    open("teams/" + team + "/themacheck");
    assertThat(headlines()).doesNotContain("Hoop staat het hoogst. Wat doen jullie daarvoor?");
    press("Sluit de themacheck");
    ConfirmDialog sure = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
    assertThat(headlines()).contains("Hoop staat het hoogst. Wat doen jullie daarvoor?");
  }

  @Test
  void whatWentDownBecomesAQuestion() {
    held(4);
    clock.move(Duration.ofDays(14));
    held(2);
    signInAs(esra);

    open("teams/" + team + "/themacheck");
    assertThat(headlines()).contains("Hoop staat lager dan de vorige keer. Waar merk je dat aan?");
    assertThat(headlines()).contains("Begin met een kaart");
    _assertNone(Button.class, spec -> spec.withText("Start"));
    open("teams/" + team);
    assertThat(headlines()).contains("Themacheck");
  }

  @Test
  void withoutAnAccountACodeIsEnough() {
    Actor lead = spil.actor(marijke);
    pulses.start(lead, team, LocalDate.now(clock));
    JoinCode code = pulses.page(lead, team).open().map(PulsePage.Open::code).orElseThrow();
    SecurityContextHolder.clearContext();

    open("themacheck");
    type(_get(TextField.class), "KKKK-KKKK");
    press("Verder");
    assertThat(_get(TextField.class).getErrorMessage()).startsWith("Deze code werkt niet.");
    type(_get(TextField.class), code.printed());
    press("Verder");
    assertThat(_get(H1.class).getText()).isEqualTo("Hoe was het de laatste tijd in Wilgenhof?");
    choose("Hoop", 5);
    press("Lever in");
    assertThat(_get(H1.class).getText()).isEqualTo("Dank je wel");
  }

  @Test
  void managersFindNothing() {
    held(4);
    signInAs(spil.person("Peter-Jan Wolters", Role.MANAGER));
    open("teams/" + team + "/themacheck");
    assertThat(headlines()).noneMatch(text -> text.contains("Hoop"));
    open("teams/" + team);
    assertThat(headlines()).doesNotContain("Themacheck");
  }

  private PulseId running() {
    return pulses.page(spil.actor(marijke), team).open().orElseThrow().id();
  }

  private void held(int hope) {
    Actor lead = spil.actor(marijke);
    PulseId id = pulses.start(lead, team, LocalDate.now(clock));
    for (int person = 0; person < 5; person++) {
      answer(id, hope);
    }
    pulses.close(lead, id);
  }

  private void others(int people) {
    PulseId id = running();
    for (int person = 0; person < people; person++) {
      answer(id, 4);
    }
  }

  private void answer(PulseId id, int hope) {
    pulses.answer(
        spil.actor(spil.person("Collega " + (char) ('a' + colleagues++), Role.TEAM_MEMBER, team)),
        id,
        new Answers(Map.of(Theme.HOOP, hope, Theme.GRIP, 3)));
  }

  private static void choose(String theme, int score) {
    H2 name = _get(H2.class, spec -> spec.withText(theme));
    var part = name.getParent().orElseThrow().getParent().orElseThrow();
    NativeButton value =
        _find(part, NativeButton.class).stream()
            .filter(button -> button.getText().equals(Integer.toString(score)))
            .findFirst()
            .orElseThrow();
    _click(value);
  }

  private static void press(String text) {
    _click(_get(Button.class, spec -> spec.withText(text)));
  }

  private static List<String> headlines() {
    return Stream.of(H1.class, H2.class, H3.class)
        .flatMap(level -> _find(level).stream())
        .map(headline -> headline.getElement().getTextRecursively())
        .toList();
  }

  private static List<String> texts() {
    return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
  }
}
