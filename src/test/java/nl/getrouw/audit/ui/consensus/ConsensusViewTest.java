package nl.getrouw.audit.ui.consensus;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.ConsensusScene;
import nl.getrouw.audit.ConsensusScene.Scene;
import nl.getrouw.audit.ui.ConceptDialog;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Rating.Scored;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.Keys;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(ConsensusScene.class)
class ConsensusViewTest extends ViewTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Autowired ConsensusScene scenes;
  @Autowired Consensus consensus;
  @Autowired Audits audits;

  private void open(Scene scene, int who, String item) {
    signInAs(scene.person(who));
    open("audits/" + scene.audit() + "/consensus" + item);
  }

  private static String page() {
    return _find(Component.class).stream()
        .filter(part -> part instanceof ConsensusView || part instanceof Dialog)
        .map(part -> part.getElement().getTextRecursively())
        .collect(joining("\n"));
  }

  private static String headline() {
    return _get(H1.class).getText();
  }

  private static List<String> groups() {
    return _find(H2.class).stream()
        .filter(label -> label.hasClassName("gt-differences__label"))
        .map(H2::getText)
        .toList();
  }

  private static String question() {
    return _get(H2.class, spec -> spec.withId("vraag")).getText();
  }

  private static String address() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
  }

  private static void choose(int score) {
    _click(
        _get(
            NativeButton.class,
            spec -> spec.withClasses("gt-scale__value").withText(String.valueOf(score))));
  }

  private static String chosen() {
    return _find(NativeButton.class, spec -> spec.withClasses("gt-scale__value")).stream()
        .filter(button -> "true".equals(button.getElement().getAttribute("aria-checked")))
        .map(NativeButton::getText)
        .findFirst()
        .orElse("");
  }

  private static Button button(String text) {
    return _get(Button.class, spec -> spec.withText(text));
  }

  private static boolean isThere(Class<? extends Component> kind) {
    return !_find(kind).isEmpty();
  }

  private static TextArea reason() {
    return _get(TextArea.class);
  }

  /** As the browser tells it, unlike a value that the server sets. */
  private static void type(String text) {
    TextArea field = reason();
    String before = field.getValue();
    field.setValue(text);
    ComponentUtil.fireEvent(
        field, new AbstractField.ComponentValueChangeEvent<>(field, field, before, true));
  }

  private static void press(String key) {
    _fireDomEvent(
        _get(Keys.class),
        "getrouw-key",
        JacksonUtils.createObjectNode().put("event.detail.key", key));
    MockVaadin.clientRoundtrip(false);
  }

  /** News comes on another thread, twice a second. */
  private static void eventually(String what, BooleanSupplier seen) {
    Instant end = Instant.now().plus(PATIENCE);
    do {
      MockVaadin.clientRoundtrip(false);
      if (seen.getAsBoolean()) {
        return;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
      }
    } while (Instant.now().isBefore(end));
    throw new AssertionError("never seen: " + what + "\n" + page());
  }

  private void agreeElsewhere(Scene scene, String item, int score, String why, int version) {
    consensus.agree(scene.actor(1), scene.audit(), item, new Scored(score), why, version);
  }

  // ------------------------------------------------------------------ what stands there

  @Test
  void thePageSaysWhatIsLeftAndHowFarTheAuditorsAgreed() {
    Scene scene = scenes.twoDifferences();

    open(scene, 0, "");

    assertThat(headline()).isEqualTo("Nog twee verschillen om over te praten");
    assertThat(page())
        .contains("Op 32 van de 34 items gaven jullie dezelfde score. Dat is ruim genoeg")
        .contains("Precies gelijk94%")
        .contains("Hooguit één punt verschil97%")
        .containsPattern("Overeenstemming \\(AC2\\)0,\\d\\d tussen 0,\\d\\d en (0|1),\\d\\d")
        .containsPattern("Kappa−?-?0,\\d\\d");
    assertThat(groups()).containsExactly("Twee punten verschil", "Eén punt verschil");
    assertThat(page()).contains("Toon de 32 gelijke items").contains("Notitie bij 1.1");
    assertThat(question())
        .isEqualTo("Hoe maakt het team tijd om er gewoon te zijn voor een cliënt?");
  }

  @Test
  void whereAllIsEqualKappaIsSaidInWords() {
    Scene scene = scenes.consensus("srh-getrouw", 2, (auditor, item) -> new Scored(4));

    open(scene, 0, "");

    assertThat(page())
        .contains("Precies gelijk100%")
        .contains("Overeenstemming (AC2)1,00")
        .contains("Kappaniet te berekenen overal dezelfde score");
    _click(button("Wat betekent dit?"));
    assertThat(page())
        .contains("Op deze scores kun je bouwen.")
        .contains("Er tellen 34 items mee")
        .contains("Kappa: niet te berekenen");
  }

  @Test
  void sixAuditorsStandBesideEachOtherWithAlpha() {
    Scene scene =
        scenes.consensus(
            "ips-25",
            6,
            (auditor, item) ->
                item.notApplicable() && auditor == 5
                    ? new Rating.NotApplicable("Komt hier niet voor")
                    : new Scored(2 + auditor % 3));

    open(scene, 0, "");

    assertThat(_get(VoiceCards.class).getElement().getChildCount()).isEqualTo(6);
    assertThat(page()).contains("Alfa").doesNotContain("Kappa").contains("Naima Bakkali");
  }

  @Test
  void whoIsNoAuditorFindsNothing() {
    Scene scene = scenes.twoDifferences();
    Scene other = scenes.twoDifferences();

    signInAs(other.person(0));
    open("audits/" + scene.audit() + "/consensus");

    assertThat(isThere(ConsensusView.class)).isFalse();
    assertThat(_find(Component.class)).noneMatch(part -> part instanceof VoiceCards);
  }

  // ------------------------------------------------------------------ agreeing

  @Test
  void agreeingLeadsToTheNextDifferenceAndInTheEndToFinishing() {
    Scene scene = scenes.twoDifferences();
    open(scene, 0, "");

    _click(button("Afspreken en volgende"));
    assertThat(page()).contains("Kies eerst samen een score.");
    choose(4);
    _click(button("Afspreken en volgende"));
    assertThat(reason().isInvalid()).isTrue();
    type("In het contact wel, op papier niet.");
    _click(button("Afspreken en volgende"));

    assertThat(address()).endsWith("/consensus/2.1");
    assertThat(headline()).isEqualTo("Nog één verschil om over te praten");
    assertThat(groups()).containsExactly("Eén punt verschil", "Al samen gekozen");
    choose(3);
    type("Meestal.");
    _click(button("Afspreken"));

    assertThat(headline()).isEqualTo("Alle items zijn samen gekozen");
    _click(button("Concept aan het team geven"));
    assertThat(_get(ConceptDialog.class).getElement().getTextRecursively())
        .contains("een score alleen nog als antwoord op een opmerking");
    _click(_get(Button.class, spec -> spec.withClasses("gt-concept-make")));
    assertThat(headline()).isEqualTo("Het concept ligt bij het team");
    assertThat(isThere(AgreePanel.class)).isFalse();
    assertThat(page()).contains("Bekijk het concept");
  }

  @Test
  void whoDoesNotLeadReadsWhoGivesTheConcept() {
    Scene scene = scenes.consensus("srh-getrouw", 2, (auditor, item) -> new Scored(4));

    open(scene, 1, "");

    assertThat(page())
        .contains("Joris van den Heuvel geeft het concept aan het team als hoofdauditor")
        .doesNotContain("Concept aan het team geven");
  }

  @Test
  void laterLeavesTheItemOpenAndKeepsWhatWasTyped() {
    Scene scene = scenes.twoDifferences();
    open(scene, 0, "");
    choose(5);
    type("Nog even denken");

    _click(button("Later bespreken"));
    assertThat(address()).endsWith("/consensus/2.1");
    assertThat(headline()).isEqualTo("Nog twee verschillen om over te praten");
    _click(button("Later bespreken"));

    assertThat(address()).endsWith("/consensus/1.1");
    assertThat(reason().getValue()).isEqualTo("Nog even denken");
    assertThat(chosen()).isEqualTo("5");
  }

  @Test
  void anEqualItemIsOpenedAndChangedWithAReason() {
    Scene scene = scenes.twoDifferences();
    open(scene, 0, "");
    _click(_get(NativeButton.class, spec -> spec.withText("Toon de 32 gelijke items")));
    assertThat(groups()).contains("Meteen gelijk");

    open("audits/" + scene.audit() + "/consensus/1.2");
    assertThat(chosen()).isEqualTo("3");
    choose(4);
    type("Bij nader inzien.");
    _click(button("Wijziging afspreken"));

    assertThat(consensus.page(scene.actor(1), scene.audit()).row("1.2").orElseThrow().agreed())
        .satisfies(agreed -> assertThat(agreed.rating()).isEqualTo(new Scored(4)));
  }

  @Test
  void keysChooseAndWalk() {
    Scene scene = scenes.twoDifferences();
    open(scene, 0, "");

    press("4");
    assertThat(chosen()).isEqualTo("4");
    press("9");
    press("n");
    assertThat(chosen()).as("this item has neither").isEqualTo("4");
    press("ArrowRight");
    assertThat(address()).endsWith("/consensus/2.1");
    press("ArrowRight");
    assertThat(address()).endsWith("/consensus/2.1");
    press("ArrowLeft");
    assertThat(address()).endsWith("/consensus/1.1");
    assertThat(chosen()).isEqualTo("4");
  }

  // ------------------------------------------------------------------ together

  @Test
  void whatTheOtherAgreesOnAppearsAndWhatIsTypedStays() {
    Scene scene = scenes.twoDifferences();
    open(scene, 0, "");
    choose(5);
    type("Ik was nog bezig");

    agreeElsewhere(scene, "2.1", 4, "Vond ik ook.", 0);
    eventually("2.1 agreed", () -> headline().equals("Nog één verschil om over te praten"));
    assertThat(groups()).contains("Al samen gekozen");
    assertThat(reason().getValue()).isEqualTo("Ik was nog bezig");

    agreeElsewhere(scene, "1.1", 4, "Van mij.", 0);
    eventually("1.1 agreed", () -> page().contains("Fatima koos net een score: 4."));
    assertThat(reason().getValue()).isEqualTo("Ik was nog bezig");
    assertThat(chosen()).isEqualTo("5");
  }

  @Test
  void anUntouchedItemShowsWhatTheOtherAgreedOn() {
    Scene scene = scenes.twoDifferences();
    open(scene, 0, "/1.1");

    agreeElsewhere(scene, "1.1", 4, "Van mij.", 0);

    eventually("the other's reason", () -> reason().getValue().equals("Van mij."));
    assertThat(chosen()).isEqualTo("4");
  }

  private Scene inConflict() {
    Scene scene = scenes.twoDifferences();
    open(scene, 0, "/1.1");
    choose(3);
    type("Op papier nog niet.");
    agreeElsewhere(scene, "1.1", 4, "In het contact wel.", 0);
    _click(button("Afspreken en volgende"));
    assertThat(isThere(ConflictPanel.class)).isTrue();
    assertThat(page())
        .contains("Fatima paste dit ook net aan")
        .contains("Op papier nog niet.")
        .contains("In het contact wel.");
    return scene;
  }

  private Rating agreedOn(Scene scene) {
    return consensus.page(scene.actor(0), scene.audit()).row("1.1").orElseThrow().agreed().rating();
  }

  @Test
  void inAConflictIKeepMine() {
    Scene scene = inConflict();
    eventually("news of the other", () -> headline().startsWith("Nog één"));
    assertThat(isThere(ConflictPanel.class)).as("the news leaves the choice").isTrue();

    _click(button("Houd mijn versie"));

    assertThat(agreedOn(scene)).isEqualTo(new Scored(3));
    assertThat(address()).endsWith("/consensus/2.1");
  }

  @Test
  void inAConflictITakeTheirs() {
    Scene scene = inConflict();

    _click(button("Neem die van Fatima"));

    assertThat(agreedOn(scene)).isEqualTo(new Scored(4));
    assertThat(address()).endsWith("/consensus/2.1");
  }

  @Test
  void inAConflictWeMerge() {
    Scene scene = inConflict();

    _click(button("Voeg samen"));
    assertThat(reason().getValue()).isEqualTo("Op papier nog niet.\n\nIn het contact wel.");
    _click(button("Wijziging afspreken"));

    assertThat(agreedOn(scene)).isEqualTo(new Scored(3));
  }

  @Test
  void everybodySeesThatTheAuditIsFinal() {
    Scene scene = scenes.twoDifferences();
    agreeElsewhere(scene, "1.1", 4, "Samen.", 0);
    agreeElsewhere(scene, "2.1", 4, "Samen.", 0);
    open(scene, 1, "/1.1");

    audits.makeConcept(scene.actor(0), scene.audit(), scene.version(), 14);
    eventually("concept", () -> headline().equals("Het concept ligt bij het team"));
    scene.organisation().noRemarks(scene.planner().id(), scene.audit());
    audits.finish(scene.actor(0), scene.audit(), scene.version());

    eventually("final", () -> headline().equals("Deze audit is vastgesteld"));
    assertThat(isThere(AgreePanel.class)).isFalse();
    assertThat(isThere(FinalBanner.class)).isTrue();
  }

  /** A second person in a browser of their own, on a thread of its own. */
  @Test
  void twoBrowsersSeeEachOtherComeWriteAndLeave() throws Exception {
    Scene scene = scenes.twoDifferences();
    open(scene, 0, "");
    assertThat(page()).contains("Je bent hier nu alleen");
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      var there =
          other.submit(
              () -> {
                open(scene, 1, "");
                eventually("both there", () -> page().contains("Jullie zijn er allebei"));
                choose(4);
              });
      eventually("both here", () -> page().contains("Jullie zijn er allebei"));
      eventually("the other writes", () -> page().contains("Fatima schrijft mee"));
      there.get();
      eventually("the other stops", () -> !page().contains("Fatima schrijft mee"));
      other.submit(this::closeTheBrowser).get();
    }
    eventually("alone again", () -> page().contains("Je bent hier nu alleen"));
  }

  private void closeTheBrowser() {
    UI.getCurrent().removeAll();
    MockVaadin.tearDown();
  }
}
