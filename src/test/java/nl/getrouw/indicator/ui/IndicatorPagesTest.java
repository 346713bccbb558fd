package nl.getrouw.indicator.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.indicator.IndicatorScene.definition;
import static nl.getrouw.indicator.IndicatorScene.figure;
import static nl.getrouw.indicator.IndicatorScene.month;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.getrouw.indicator.Cadence;
import nl.getrouw.indicator.IndicatorFigures;
import nl.getrouw.indicator.IndicatorFilter;
import nl.getrouw.indicator.IndicatorKind;
import nl.getrouw.indicator.IndicatorMarkers;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.indicator.IndicatorScene;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.indicator.SheetPreview;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.ReceivedFile;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IndicatorPagesTest extends ViewTest {

  private static final String LIST = "uitkomsten/indicatoren";

  @Autowired Indicators indicators;
  @Autowired IndicatorFigures figures;
  @Autowired IndicatorMarkers markers;

  private IndicatorScene scene;

  @BeforeEach
  void anOrganisation() {
    scene = new IndicatorScene(fixture, indicators, figures);
    signInAs(scene.peterJan.id());
  }

  private IndicatorId waiting() {
    return scene.define("Wachttijd", IndicatorKind.MEASUREMENT, new Scope.Team(scene.wilgenhof));
  }

  private IndicatorPage page(IndicatorId id) {
    return indicators.page(scene.peterJan, id);
  }

  private static String text() {
    return _get(Main.class).getElement().getTextRecursively();
  }

  private static void press(String text) {
    _click(_get(Button.class, spec -> spec.withText(text)));
  }

  private static TextField field(String label) {
    return _get(TextField.class, spec -> spec.withLabel(label));
  }

  @Test
  void aManagerDefinesAnIndicatorAndFillsItsFirstPeriod() {
    open(LIST);
    assertThat(text()).contains("Nog geen eigen indicatoren");
    press("Nieuwe indicator");
    press("Maak de indicator");
    assertThat(field("Naam").isInvalid()).isTrue();
    assertThat(text()).contains("Nog 4 dingen voordat je kunt bewaren");
    type(field("Naam"), "Verloop");
    type(field("Welke vraag beantwoordt het?"), "Blijven onze mensen?");
    type(_get(TextArea.class, spec -> spec.withLabel("Welk deel (teller)")), "Wie vertrok");
    type(_get(TextArea.class, spec -> spec.withLabel("Waarvan (noemer)")), "wie er werkte");
    type(_get(BigDecimalField.class, spec -> spec.withLabel("Doel")), new BigDecimal("1.5"));
    press("Maak de indicator");

    assertThat(_get(H1.class).getText()).isEqualTo("Van ‘Verloop’ zijn er nog geen cijfers");
    IndicatorId id =
        indicators.list(scene.peterJan, IndicatorFilter.ALL).getFirst().indicator().id();
    press("Invullen");
    type(_get(BigDecimalField.class, spec -> spec.withLabel("Teller")), BigDecimal.valueOf(5));
    type(_get(BigDecimalField.class, spec -> spec.withLabel("Noemer")), BigDecimal.valueOf(4));
    press("Cijfer opslaan");
    assertThat(_get(BigDecimalField.class, spec -> spec.withLabel("Teller")).getErrorMessage())
        .isEqualTo("De teller kan niet groter zijn dan de noemer");
    type(_get(BigDecimalField.class, spec -> spec.withLabel("Noemer")), BigDecimal.valueOf(250));
    press("Cijfer opslaan");
    assertThat(page(id).figures()).hasSize(1);

    open(LIST + "/" + id);
    assertThat(text()).contains("2,0%", "5 van 250", "Nog te weinig perioden");
  }

  @Test
  void aZeroDenominatorReadsAsNotApplicable() {
    IndicatorId id = scene.define("Verloop", IndicatorKind.PROPORTION, new Scope.Organisation());
    figures.store(scene.peterJan, id, null, figure(2, 1, 4));
    figures.store(scene.peterJan, id, null, figure(1, 0, 0));
    open(LIST + "/" + id);
    assertThat(text()).contains("n.v.t.", "n.v.t.: de noemer was 0").doesNotContain("0,0%");
    open(LIST);
    assertThat(text()).contains("n.v.t.");
  }

  @Test
  void theHeadlineStatesTheFindingAndTheListCountsSignals() {
    IndicatorId id = waiting();
    scene.fill(id, 30, 32, 31, 33, 30, 32, 31, 33, 30, 32, 31, 33, 30, 60);
    open(LIST);
    assertThat(_get(H1.class).getText()).contains("1 loopt terug");
    assertThat(text()).contains("Loopt terug", "Wilgenhof", "60,0 dagen");

    open(LIST + "/" + id);
    assertThat(_get(H1.class).getText())
        .contains("lag ‘Wachttijd’ opvallend hoog. Dat is minder goed");
    assertThat(text())
        .contains("Boven de bovengrens", "Haalt het doel niet", "Grenzen berekend over");
  }

  @Test
  void withTooFewPeriodsThePageSaysWhyThereAreNoLimits() {
    IndicatorId id = waiting();
    scene.fill(id, 30, 32, 31);
    open(LIST + "/" + id);
    assertThat(text())
        .contains("Over ‘Wachttijd’ valt nog weinig te zeggen", "het zijn er nu 3")
        .doesNotContain("Grenzen berekend over");
  }

  @Test
  void theChartDrawsSignalsByShapeAndEventsAsLines() {
    IndicatorId id = waiting();
    scene.fill(id, 30, 32, 31, 33, 30, 32, 31, 33, 30, 32, 31, 33, 20, 21, 20, 21);
    markers.baseline(scene.peterJan, id, month(16), month(5), "Voor het vaste rooster");
    markers.note(scene.peterJan, id, month(4), "Vast {rooster}");
    open(LIST + "/" + id);
    String option = chart().getPropertyRaw("option").toString();
    assertThat(option)
        .contains("\"triangle\"", "\"token:improving\"", "\"markArea\"", "Vast (rooster)")
        .contains("4 maanden onder het gemiddelde", "Ondergrens", "Doel 10,0", "21,0", "dotted")
        .doesNotContain("token:worsening");
    assertThat(chart().getProperty("description")).contains("Eerst 30,0 dagen", "hoogste 33,0");
  }

  private static Element chart() {
    return flat(_get(Main.class).getElement())
        .filter(one -> one.getTag().equals("getrouw-chart"))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Element> flat(Element element) {
    return Stream.concat(
        Stream.of(element),
        element.getChildren().filter(one -> !one.isTextNode()).flatMap(IndicatorPagesTest::flat));
  }

  @Test
  void provisionalLimitsAreCalledSo() {
    IndicatorId id = waiting();
    scene.fill(id, 30, 32, 31, 30, 33, 31, 32, 30, 32, 31, 33);
    open(LIST + "/" + id);
    assertThat(text()).contains("De grenzen zijn voorlopig", "wisselt zoals gewoonlijk");
  }

  @Test
  void filtersStandInTheAddress() {
    waiting();
    scene.define("Verloop", IndicatorKind.PROPORTION, new Scope.Organisation());
    open(LIST + "?over=organisatie");
    assertThat(_find(IndicatorTile.class)).hasSize(1);
    assertThat(text()).contains("1 indicator");
    open(LIST + "?signaal=ja");
    assertThat(text()).contains("Niets gevonden");
    press("Toon alles");
    assertThat(_find(IndicatorTile.class)).hasSize(2);
  }

  @Test
  void aBaselineMovesWithAReason() {
    IndicatorId id = waiting();
    scene.fill(id, 30, 32, 31, 30, 33, 31, 32, 30, 32, 31, 33, 20, 21, 20);
    open(LIST + "/" + id);
    press("Kies andere perioden");
    press("Grenzen verplaatsen");
    TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Waarom?"));
    assertThat(reason.isInvalid()).isTrue();
    type(reason, "Voor het vaste rooster");
    press("Grenzen verplaatsen");
    _assertNone(Dialog.class);
    assertThat(page(id).yardsticks()).hasSize(1);
    assertThat(text()).contains("“Voor het vaste rooster”", "gekozen door Peter-Jan Wolters");
  }

  @Test
  void anEventIsPutOnTheChartAndTakenOff() {
    IndicatorId id = waiting();
    scene.fill(id, 30, 32, 31);
    open(LIST + "/" + id);
    press("Zet op de grafiek");
    assertThat(field("Wat gebeurde er?").isInvalid()).isTrue();
    type(field("Wat gebeurde er?"), "Verhuizing");
    press("Zet op de grafiek");
    assertThat(page(id).events()).hasSize(1);
    _click(
        _find(Button.class).stream()
            .filter(one -> one.getAriaLabel().orElse("").contains("Verhuizing"))
            .findFirst()
            .orElseThrow());
    assertThat(page(id).events()).isEmpty();
  }

  @Test
  void twoWhoFillInTheSamePeriodSeeBothFigures() {
    IndicatorId id = waiting();
    open(LIST + "/" + id + "/invullen");
    figures.store(scene.marijke, id, null, figure(0, 41, null));
    type(_get(BigDecimalField.class, spec -> spec.withLabel("Cijfer")), BigDecimal.valueOf(39));
    press("Cijfer opslaan");
    _assertOne(ConflictPanel.class);
    assertThat(text()).contains("Marijke Hoekstra", "41", "39");
    press("Houd die van mij");
    assertThat(page(id).figures().getFirst().figure().numerator()).isEqualByComparingTo("39");
    assertThat(page(id).changes()).hasSize(1);
  }

  @Test
  void twoWhoChangeTheDefinitionSeeBothTexts() {
    IndicatorId id = waiting();
    open(LIST + "/" + id + "/wijzigen");
    indicators.change(
        scene.peterJan,
        id,
        0,
        definition("Wachten", IndicatorKind.MEASUREMENT, new Scope.Team(scene.wilgenhof)));
    type(field("Naam"), "Wachtdagen");
    press("Bewaren");
    _assertOne(ConflictPanel.class);
    press("Houd die van mij");
    assertThat(page(id).definition().name()).isEqualTo("Wachtdagen");
    assertThat(text()).contains("Wat er veranderd is", "Was: Wachten. Nu: Wachtdagen");
  }

  @Test
  void aTeamLeadFillsAndReadsButDoesNotDefine() {
    IndicatorId id = waiting();
    signInAs(scene.marijke.id());
    open(LIST + "/" + id);
    _assertOne(Button.class, spec -> spec.withText("Invullen"));
    _assertNone(Button.class, spec -> spec.withText("Wijzigen"));
    open(LIST + "/" + id + "/wijzigen");
    assertThat(text()).contains("niet voor jou");
  }

  @Test
  void aTeamMemberReadsAndAColleagueElsewhereFindsNothing() {
    IndicatorId id = waiting();
    signInAs(scene.organisation.person("Esra Demir", Role.TEAM_MEMBER, scene.wilgenhof));
    open(LIST + "/" + id);
    assertThat(_find(H1.class)).hasSize(1);
    _assertNone(Button.class, spec -> spec.withText("Invullen"));
    open(LIST + "/" + id + "/invullen");
    assertThat(text()).contains("niet voor jou");
    signInAs(scene.organisation.person("Bram Vos", Role.TEAM_MEMBER, scene.lindeplein));
    open(LIST + "/" + id);
    assertThat(text()).contains("niet voor jou");
    open(LIST);
    assertThat(text()).contains("Nog geen eigen indicatoren");
  }

  @Test
  void aFileShowsWhatItWouldDoBeforeItDoesIt() {
    IndicatorId id = waiting();
    String csv =
        "periode;waarde\n%s;31,5\n%s;33\n"
            .formatted(Cadence.MONTH.code(month(2)), Cadence.MONTH.code(month(1)));
    SheetPreview preview =
        figures.preview(
            scene.peterJan,
            id,
            new ReceivedFile("wacht.csv", csv.getBytes(StandardCharsets.UTF_8)));
    boolean[] stored = new boolean[1];
    open(LIST + "/" + id + "/invullen");
    SheetTable table =
        new SheetTable(
            (SheetPreview.Ready) preview,
            new IndicatorWords(_get(Main.class), page(id).definition()),
            () -> stored[0] = true);
    UI.getCurrent().add(table);
    assertThat(table.getElement().getTextRecursively())
        .contains("2 nieuw, 0 gewijzigd, 0 hetzelfde", "31,5", "Nieuw");
    press("Alles opslaan");
    assertThat(stored[0]).isTrue();
  }

  @Test
  void aDownloadCanBeReadBackAndHoldsNoFormula() {
    IndicatorId id = waiting();
    open(LIST + "/" + id + "/invullen");
    assertThat(_find(Anchor.class).stream().map(Anchor::getText).toList())
        .contains("Download wat er nu staat");
    assertThat(List.of(text())).allSatisfy(one -> assertThat(one).contains("periode, waarde"));
  }
}
