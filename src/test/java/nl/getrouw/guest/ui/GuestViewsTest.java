package nl.getrouw.guest.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static nl.getrouw.db.Tables.GUEST_DRAFT;
import static nl.getrouw.db.Tables.GUEST_GROUP;
import static nl.getrouw.db.Tables.GUEST_SEAT;
import static nl.getrouw.guest.Voice.CLIENT;
import static nl.getrouw.guest.Voice.RELATIVE;
import static nl.getrouw.guest.Voice.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.getrouw.guest.GuestRounds;
import nl.getrouw.guest.GuestScene;
import nl.getrouw.guest.GuestScene.Scene;
import nl.getrouw.guest.Topics;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Role;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(GuestScene.class)
class GuestViewsTest extends ViewTest {

  @Autowired GuestScene scenes;
  @Autowired GuestRounds rounds;
  @Autowired Topics topics;

  @Test
  void aGuestJoinsByCodeAnswersSkipsGoesBackAndHandsIn() {
    Scene scene = scenes.scoring().open(CLIENT);

    open("meedoen");
    type(_get(TextField.class), scene.code(CLIENT).printed().toLowerCase(Texts.DUTCH));
    press("Verder");
    assertThat(headline()).isEqualTo("Hallo!");
    press("Start");
    assertThat(headline()).isEqualTo("Heeft je begeleider tijd voor je?");
    choose("Vaak");
    press("Verder");
    press("Overslaan");
    assertThat(headline()).isEqualTo("Weet je begeleider wat jij graag wilt?");
    choose("Weet ik niet");
    _click(_find(Button.class).getFirst()); // back
    assertThat(headline()).isEqualTo("Gelooft je begeleider in jou?");
    assertThat(db.fetchCount(GUEST_DRAFT)).isGreaterThanOrEqualTo(2);
    link("Ik wil stoppen");
    assertThat(headline()).isEqualTo("Wil je stoppen?");
    press("Ja, tel ze mee");

    assertThat(headline()).isEqualTo("Dank je wel!");
    assertThat(
            db.select(GUEST_GROUP.FINISHED)
                .from(GUEST_GROUP)
                .where(GUEST_GROUP.CODE.eq(scene.code(CLIENT).value()))
                .fetchSingle()
                .value1())
        .isEqualTo(1);
  }

  @Test
  void aGuestCanWipeEverything() {
    Scene scene = scenes.scoring().open(RELATIVE);
    open("meedoen/" + scene.code(RELATIVE).value());
    press("Start");
    choose("Nooit");
    int seats = db.fetchCount(GUEST_SEAT);
    link("Ik wil stoppen");
    press("Nee, wis alles");

    assertThat(headline()).isEqualTo("Alles is gewist");
    assertThat(db.fetchCount(GUEST_SEAT)).isEqualTo(seats - 1);
  }

  @Test
  void aBadCodeIsAnsweredKindly() {
    for (String typed : List.of("KKKK-KKKK", "niks", "<b>x</b>", "' or 1=1 --")) {
      open("meedoen");
      type(_get(TextField.class), typed);
      press("Verder");
      assertThat(_get(TextField.class).getErrorMessage()).startsWith("Deze code werkt niet.");
      assertThat(_get(TextField.class).isInvalid()).isTrue();
    }
  }

  @Test
  void everythingSpeaksEnglishToo() {
    Scene scene = scenes.scoring().open(CLIENT);
    open("meedoen/" + scene.code(CLIENT).value() + "?taal=en");
    assertThat(headline()).isEqualTo("Hello!");
    press("Start");
    assertThat(headline()).isEqualTo("Does your support worker have time for you?");
    open("meedoen/" + scene.code(CLIENT).value());
    link("Nederlands");
    assertThat(headline()).isEqualTo("Hallo!");
  }

  @Test
  void whenTheRoundClosesMeanwhileTheGuestHearsThatTheAnswersCount() {
    Scene scene = scenes.scoring().open(CLIENT);
    open("meedoen/" + scene.code(CLIENT).value());
    press("Start");
    choose("Soms");
    scene.close();
    choose("Altijd");

    assertThat(headline()).isEqualTo("Klaar");
  }

  @Test
  void theLeadOpensARoundHandsOutPostersAndClosesIt() {
    Scene scene = scenes.scoring();
    signInAs(scene.walk.lead);
    open("audits/" + scene.audit + "/gastronde");
    _find(Checkbox.class).forEach(box -> type(box, false));
    press("Gastronde openen");
    assertThat(rounds.page(scene.lead(), scene.audit).rounds()).isEmpty();
    _find(Checkbox.class).forEach(box -> type(box, true));
    press("Gastronde openen");

    assertThat(_find(H3.class).stream().map(H3::getText)).contains("Cliënten", "Naasten", "Team");
    for (String voice : List.of("client", "relative", "staff")) {
      open("audits/" + scene.audit + "/gastronde/" + voice + "/poster");
      assertThat(_find(H1.class)).hasSize(1);
      assertThat(UI.getCurrent().getElement().getOuterHTML()).isNotEmpty();
    }
    open("audits/" + scene.audit);
    assertThat(_find(H2.class).stream().map(H2::getText))
        .contains("Stemmen van cliënten en naasten");
    scene.close();
    open("audits/" + scene.audit + "/gastronde/client/poster");
    assertThat(_get(H2.class).getText()).isEqualTo("Deze pagina is niet voor jou");
  }

  @Test
  void othersSeeThatARoundIsOpenButNoCodeAndNoPoster() {
    Scene scene = scenes.scoring().open(CLIENT);
    signInAs(scene.walk.fatima);
    open("audits/" + scene.audit + "/gastronde");
    _assertNone(H3.class);
    assertThat(_find(Button.class, spec -> spec.withText("Ronde sluiten"))).isEmpty();
    open("audits/" + scene.audit + "/gastronde/client/poster");
    assertThat(_get(H2.class).getText()).isEqualTo("Deze pagina is niet voor jou");
  }

  @Test
  void theProfileShowsVoicesBesideAuditorsAndTopicsWithANote() {
    Scene scene = scenes.scoring().open(CLIENT, STAFF);
    for (int guest = 0; guest < 10; guest++) {
      scene.answer(CLIENT, 1, 2, 3, 3);
    }
    scene.close().toFinal();
    signInAs(scene.walk.lead);
    open("audits/" + scene.audit + "/profiel");

    assertThat(_find(H2.class).stream().map(H2::getText))
        .contains(
            "De stemmen lopen het verst uiteen bij verbinden", "Onderwerpen voor het gesprek");
    assertThat(_find(Anchor.class, spec -> spec.withText("CSV"))).hasSizeGreaterThanOrEqualTo(1);
    TextArea note =
        _find(TextArea.class, spec -> spec.withLabel("Notitie over verbinden")).getFirst();
    type(note, "Vraag wat tijd hebben betekent.");
    topics.write(scene.lead(), scene.audit, "verbinden", 0, "Begin met wat goed gaat.");
    _click(_find(Button.class, spec -> spec.withText("Notitie bewaren")).getFirst());
    press("Mijn tekst bewaren");

    assertThat(topics.of(scene.lead(), scene.audit).get("verbinden").text())
        .isEqualTo("Vraag wat tijd hebben betekent.");
    assertThat(rounds.voices(scene.lead(), scene.audit).group(STAFF).orElseThrow().isShown())
        .isFalse();
  }

  private static String headline() {
    return _get(H1.class).getText();
  }

  @Test
  void anAdministratorTriesOwnWordsAndTakesThemIntoUse() {
    Scene scene = scenes.scoring();
    signInAs(scene.walk.organisation.person("Karin Postma", Role.ADMINISTRATOR));
    open("beheer/woorden");
    assertThat(page()).contains("In gebruik: de woorden die bij Getrouw horen.");
    String own =
        """
        format: 1
        instrument: srh-getrouw
        versions: ["1.0"]
        questions:
          - item: "2.3"
            client: {nl: "Kent zij je wensen?", en: "Does she know your wishes?"}
            relative: {nl: "Kent het team zijn wensen?", en: "Does the team know his wishes?"}
            staff: {nl: "Kennen wij de wensen?", en: "Do we know the wishes?"}
        """;

    upload(own.replace("\"2.3\"", "2.3"));
    assertThat(page()).contains("‘item’ is geen tekst. Zet het tussen aanhalingstekens.");
    upload(own);
    assertThat(page()).contains("1 vraag bij", "Kent zij je wensen?");
    press("Gebruik deze woorden");

    assertThat(page()).contains("jullie eigen woorden, versie 1");
    press("Terug naar de woorden van Getrouw");
    assertThat(page()).contains("In gebruik: de woorden die bij Getrouw horen.");
    signInAs(scene.walk.lead);
    open("beheer/woorden");
    assertThat(_find(GuestWordingView.class)).isEmpty();
  }

  private void upload(String yaml) {
    _upload(_get(Upload.class), "woorden.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    MockVaadin.clientRoundtrip(false);
  }

  private static String page() {
    return _get(Main.class).getElement().getTextRecursively();
  }

  private static void press(String text) {
    _click(_get(Button.class, spec -> spec.withText(text)));
  }

  private static void choose(String text) {
    _click(
        _find(NativeButton.class).stream()
            .filter(button -> button.hasClassName("gt-guest__choice"))
            .filter(button -> button.getElement().getTextRecursively().contains(text))
            .findFirst()
            .orElseThrow());
  }

  private static void link(String text) {
    _click(_get(NativeButton.class, spec -> spec.withText(text)));
  }
}
