package nl.getrouw.audit.ui.scoring;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._getText;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.attachment.Attachment;
import nl.getrouw.attachment.Attachments;
import nl.getrouw.attachment.CheckedFile;
import nl.getrouw.attachment.Files;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.ScoringScene;
import nl.getrouw.audit.Sheets;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.evidence.EvidenceFiles;
import nl.getrouw.audit.evidence.Sighting;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.evidence.Tally;
import nl.getrouw.instrument.Item;
import nl.getrouw.instrument.Rating;
import nl.getrouw.instrument.Rating.Scored;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.kernel.ui.Keys;
import nl.getrouw.kernel.ui.Note;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.security.Preferences;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScoringViewsTest extends ViewTest {

  private static final String CONDITIONAL =
      """
      format: 1
      code: eigen
      version: "1.0"
      kind: audit
      title: {nl: Eigen, en: Own}
      description: {nl: Kies wat klopt., en: Choose what is true.}
      sources: ["Zelf bedacht"]
      scale: {min: 1, max: 8}
      domains:
        - code: een
          name: {nl: Een, en: One}
          items:
            - {code: "1", name: {nl: Is er een plan, en: Is there a plan}, scale: {type: yes-no}, notApplicable: false}
            - {code: "2", name: {nl: Hoe goed is het plan, en: How good is the plan}, when: {item: "1", atLeast: 1}}
            - {code: "3", name: {nl: Los item, en: Separate item}}
      total: {rule: sum}
      rounding: {stage: none}
      bands: []
      missing: {rule: incomplete}
      """;

  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Preferences preferences;
  @Autowired Evidence evidence;
  @Autowired EvidenceFiles files;
  @Autowired Attachments attachments;

  private ScoringScene srh() {
    return ScoringScene.shipped(fixture, db, audits, "srh-getrouw");
  }

  private void openItem(ScoringScene scene, String item) {
    open(SheetPaths.item(scene.audit, item));
  }

  private static void choose(String words) {
    _click(
        _find(NativeButton.class).stream()
            .filter(button -> "radio".equals(button.getElement().getAttribute("role")))
            .filter(button -> textOf(button).contains(words))
            .findFirst()
            .orElseThrow());
  }

  private static String textOf(Component component) {
    return component.getElement().getTextRecursively();
  }

  private static List<String> choices() {
    return _find(NativeButton.class).stream()
        .filter(button -> "radio".equals(button.getElement().getAttribute("role")))
        .map(ScoringViewsTest::textOf)
        .toList();
  }

  private static List<String> chosen() {
    return _find(NativeButton.class).stream()
        .filter(button -> "true".equals(button.getElement().getAttribute("aria-checked")))
        .map(ScoringViewsTest::textOf)
        .toList();
  }

  private static Button button(String text) {
    return _get(Button.class, spec -> spec.withText(text));
  }

  private static String address() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  private static String page() {
    return textOf(root());
  }

  /** The page with the layout around it. */
  private static Component root() {
    return (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
  }

  private static void type(AbstractField<?, String> field, String text) {
    assertThat(field.isReadOnly()).isFalse();
    field.setValue(text);
  }

  private static void press(String key) {
    _fireDomEvent(
        _get(Keys.class),
        "getrouw-key",
        JacksonUtils.createObjectNode().put("event.detail.key", key));
  }

  @Test
  void aScoreIsInTheDatabaseTheMomentItIsGiven() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.3");

    assertThat(_get(H1.class).getText())
        .isEqualTo("Wat doet het team als een cliënt afhaakt of uit beeld raakt?");
    assertThat(page()).contains("Verbinden, item 3 van 5").contains("Kies het hoogste anker");
    choose("binnen een week zelf contact. Bij minder dan de helft");

    assertThat(scene.stored(scene.joris, "1.3").getScore()).isEqualTo((short) 4);
    assertThat(textOf(_get(SavedState.class))).matches("Opgeslagen om \\d\\d\\.\\d\\d uur");
    assertThat(chosen()).singleElement().asString().startsWith("4");
    assertThat(page()).contains("1 van 34 gescoord");
  }

  @Test
  void aNoteIsSavedWithTheScore() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.3");

    type(_get(TextArea.class), "Twee goede voorbeelden");
    press("5");

    assertThat(scene.stored(scene.joris, "1.3").getNote()).isEqualTo("Twee goede voorbeelden");
    assertThat(scene.stored(scene.joris, "1.3").getScore()).isEqualTo((short) 5);
  }

  @Test
  void aNoteThatLooksLikeACitizenServiceNumberGetsAWarning() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.3");

    type(_get(TextArea.class), "dossier 123456789");
    _assertNone(Note.class);
    type(_get(TextArea.class), "cliënt 111222333");
    assertThat(textOf(_get(Note.class)))
        .startsWith("Hier staat iets dat op een burgerservicenummer lijkt");
  }

  @Test
  void notApplicableCountsOnceThereIsAReason() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.3");
    _assertNone(TextField.class);

    press("n");
    assertThat(scene.stored(scene.joris, "1.3").getRating()).isEqualTo("NOT_APPLICABLE");
    assertThat(page()).contains("0 van 34 gescoord");

    type(_get(TextField.class), "Geen onderbrekingen dit jaar");
    assertThat(scene.stored(scene.joris, "1.3").getReason())
        .isEqualTo("Geen onderbrekingen dit jaar");
    assertThat(page()).contains("1 van 34 gescoord");
  }

  @Test
  void whereAnItemAlwaysAppliesItCannotBeSetAside() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.1");

    assertThat(choices()).hasSize(5).noneMatch(text -> text.contains("Niet van toepassing"));
    press("n");
    assertThat(scene.stored(scene.joris, "1.1")).isNull();
  }

  @Test
  void onAnotherDeviceItGoesOnAtTheFirstGapWithEverythingPresent() {
    ScoringScene scene = srh();
    sheets.save(scene.actor(scene.joris), scene.audit, "1.1", new Scored(4), "Op papier", 0);
    sheets.save(scene.actor(scene.joris), scene.audit, "1.3", new Scored(2), null, 0);
    signInAs(scene.joris);

    open("audits/" + scene.audit + "/scoren");

    assertThat(address()).isEqualTo(SheetPaths.item(scene.audit, "1.2"));
    assertThat(page()).contains("2 van 34 gescoord");
    press("ArrowLeft");
    assertThat(address()).isEqualTo(SheetPaths.item(scene.audit, "1.1"));
    assertThat(chosen()).singleElement().asString().startsWith("4");
    assertThat(_get(TextArea.class).getValue()).isEqualTo("Op papier");
  }

  @Test
  void keysLeadFromItemToItemAndTheLastLeadsToTheReview() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.5");
    press("ArrowRight");
    assertThat(address()).isEqualTo(SheetPaths.item(scene.audit, "2.1"));

    List<Item> items = sheets.sheet(scene.actor(scene.joris), scene.audit).instrument().items();
    openItem(scene, items.getLast().code());
    _click(button("Controleren"));
    assertThat(address()).isEqualTo(SheetPaths.review(scene.audit));
  }

  @Test
  void whoSwitchedSingleKeysOffScoresWithoutThem() {
    ScoringScene scene = srh();
    preferences.useShortcuts(scene.actor(scene.joris), false);
    signInAs(scene.joris);
    openItem(scene, "1.3");

    press("4");

    assertThat(scene.stored(scene.joris, "1.3")).isNull();
    assertThat(page()).doesNotContain("kies een score");
  }

  @Test
  void theReviewShowsGapsFirstAndRefusesToSubmit() {
    ScoringScene scene = srh();
    scene.scoreAllBut(sheets, scene.joris, Set.of("1.3", "2.1"));
    signInAs(scene.joris);
    open(SheetPaths.review(scene.audit));

    assertThat(_get(H1.class).getText()).isEqualTo("Nog 2 items te gaan");
    assertThat(page().indexOf("1.3")).isLessThan(page().indexOf("1.1"));
    _click(button("Indienen"));

    _assertNone(ConfirmDialog.class);
    assertThat(textOf(_get(ErrorSummary.class))).contains("Vul eerst dit nog in");
    assertThat(scene.isSubmitted(scene.joris)).isFalse();
  }

  @Test
  void aChangeFromTheReviewReturnsThere() {
    ScoringScene scene = srh();
    scene.scoreAllBut(sheets, scene.joris, Set.of());
    signInAs(scene.joris);
    open(SheetPaths.review(scene.audit));
    assertThat(
            _get(
                    Anchor.class,
                    spec -> spec.withAttribute("aria-label", "Wijzig: 1.3 Contact herstellen"))
                .getHref())
        .isEqualTo(SheetPaths.itemAndBack(scene.audit, "1.3"));

    UI.getCurrent()
        .navigate(SheetPaths.item(scene.audit, "1.3"), QueryParameters.of("terug", "controleren"));
    press("3");
    _click(button("Terug naar controleren"));

    assertThat(address()).isEqualTo(SheetPaths.review(scene.audit));
    assertThat(scene.stored(scene.joris, "1.3").getScore()).isEqualTo((short) 3);
  }

  @Test
  void submittingAsksOnceAndSaysWhatHappensNext() {
    ScoringScene scene = srh();
    scene.scoreAllBut(sheets, scene.joris, Set.of());
    signInAs(scene.joris);
    open(SheetPaths.review(scene.audit));

    _click(button("Indienen"));
    ConfirmDialog dialog = _get(ConfirmDialog.class);
    assertThat(_getText(dialog)).startsWith("Daarna kun je niets meer wijzigen.");
    assertThat(scene.isSubmitted(scene.joris)).isFalse();
    _fireConfirm(dialog);

    assertThat(scene.isSubmitted(scene.joris)).isTrue();
    assertThat(address()).isEqualTo(SheetPaths.submitted(scene.audit));
    assertThat(page())
        .contains("Je scores zijn ingediend")
        .contains("Daarna open jij het consensus")
        .contains("Fatima el Amrani", "Scoort nog: 0 van 34 items");
  }

  @Test
  void whatIsSubmittedIsReadOnly() {
    ScoringScene scene = srh();
    scene.scoreAllBut(sheets, scene.joris, Set.of());
    sheets.submit(scene.actor(scene.joris), scene.audit);
    signInAs(scene.joris);

    open("audits/" + scene.audit + "/scoren");
    assertThat(address()).isEqualTo(SheetPaths.submitted(scene.audit));
    open(SheetPaths.review(scene.audit));
    assertThat(address()).isEqualTo(SheetPaths.submitted(scene.audit));

    openItem(scene, "1.3");
    assertThat(_get(TextArea.class).isReadOnly()).isTrue();
    press("5");
    choose("binnen een week zelf contact. Bij minder dan de helft");
    assertThat(scene.stored(scene.joris, "1.3").getScore()).isEqualTo((short) 1);
    assertThat(page()).contains("Je kunt hier niets meer wijzigen");
  }

  @Test
  void whoIsNoAuditorOfTheAuditFindsNothing() {
    ScoringScene scene = srh();
    ScoringScene elsewhere = srh();
    for (var stranger : List.of(scene.marijke, elsewhere.joris)) {
      signInAs(stranger);
      for (String path :
          List.of(
              SheetPaths.item(scene.audit, "1.1"),
              SheetPaths.overview(scene.audit),
              SheetPaths.review(scene.audit),
              SheetPaths.submitted(scene.audit),
              "audits/" + scene.audit + "/scoren",
              "audits/999999999/scoren",
              "audits/x/scoren")) {
        notFound(path);
      }
    }
    signInAs(scene.joris);
    notFound(SheetPaths.item(scene.audit, "99"));
  }

  private void notFound(String path) {
    open(path);
    assertThat(_find(ScoreItemView.class)).as(path).isEmpty();
    assertThat(_find(SheetOverviewView.class)).as(path).isEmpty();
    assertThat(_find(SheetReviewView.class)).as(path).isEmpty();
    assertThat(_find(SubmittedView.class)).as(path).isEmpty();
  }

  @Test
  void anAnswerFromAnotherDeviceIsNotOverwritten() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.3");
    sheets.save(scene.actor(scene.joris), scene.audit, "1.3", new Scored(2), "Op mijn telefoon", 0);

    press("4");

    assertThat(textOf(_get(ConflictPanel.class)))
        .contains("Wat je hier invulde", "Score 4")
        .contains("Wat er al stond", "Score 2. Op mijn telefoon");
    assertThat(scene.stored(scene.joris, "1.3").getScore()).isEqualTo((short) 2);
    press("ArrowRight");
    assertThat(address()).isEqualTo(SheetPaths.item(scene.audit, "1.3"));

    _click(button("Houd wat ik hier invulde"));
    assertThat(scene.stored(scene.joris, "1.3").getScore()).isEqualTo((short) 4);
    _assertNone(ConflictPanel.class);
  }

  @Test
  void whatWasAnsweredOnAnotherDeviceCanBeTaken() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.3");
    sheets.save(scene.actor(scene.joris), scene.audit, "1.3", new Scored(2), "Op mijn telefoon", 0);
    type(_get(TextArea.class), "Op mijn laptop");

    _click(button("Neem wat er al stond"));

    assertThat(_get(TextArea.class).getValue()).isEqualTo("Op mijn telefoon");
    assertThat(chosen()).singleElement().asString().startsWith("2");
    assertThat(scene.stored(scene.joris, "1.3").getNote()).isEqualTo("Op mijn telefoon");
  }

  @Test
  void twoNotesCanBePutTogether() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.3");
    sheets.save(scene.actor(scene.joris), scene.audit, "1.3", new Scored(2), "Op mijn telefoon", 0);
    type(_get(TextArea.class), "Op mijn laptop");

    _click(button("Zet de notities onder elkaar"));

    assertThat(scene.stored(scene.joris, "1.3").getNote())
        .isEqualTo("Op mijn laptop\nOp mijn telefoon");
  }

  @Test
  void anItemWithoutAnchorsHasNumbersAndMayBeNotFitToRate() {
    ScoringScene scene = ScoringScene.shipped(fixture, db, audits, "ips-25");
    signInAs(scene.joris);
    openItem(scene, "1");

    assertThat(choices()).hasSize(6).startsWith("1", "2", "3", "4", "5");
    press("b");
    type(_get(TextField.class), "Geen cijfers gekregen");

    assertThat(scene.stored(scene.joris, "1").getRating()).isEqualTo("NOT_RATEABLE");
    assertThat(scene.stored(scene.joris, "1").getReason()).isEqualTo("Geen cijfers gekregen");
    assertThat(page()).contains("1 van 25 gescoord");
  }

  @Test
  void yesAndNoAndAScaleOfEightAreScored() {
    ScoringScene scene = ScoringScene.shipped(fixture, db, audits, "fact-2017");
    signInAs(scene.joris);
    openItem(scene, "0.1");
    assertThat(choices()).containsExactly("1Ja", "0Nee");
    choose("Ja");
    assertThat(scene.stored(scene.joris, "0.1").getScore()).isEqualTo((short) 1);

    openItem(scene, "B1");
    choose("8");
    assertThat(scene.stored(scene.joris, "B1").getScore()).isEqualTo((short) 8);
  }

  @Test
  void anItemThatDoesNotApplyIsSkipped() {
    ScoringScene scene = ScoringScene.own(fixture, db, audits, CONDITIONAL);
    signInAs(scene.joris);
    openItem(scene, "1");
    press("0");
    assertThat(page()).contains("1 van 2 gescoord");
    press("ArrowRight");
    assertThat(address()).isEqualTo(SheetPaths.item(scene.audit, "3"));
    openItem(scene, "2");
    assertThat(address()).isEqualTo(SheetPaths.item(scene.audit, "3"));

    openItem(scene, "1");
    press("1");
    press("ArrowRight");
    assertThat(address()).isEqualTo(SheetPaths.item(scene.audit, "2"));
  }

  @Test
  void theOverviewLeadsToEveryItem() {
    ScoringScene scene = srh();
    sheets.save(
        scene.actor(scene.joris), scene.audit, "1.3", new Rating.NotApplicable("Nooit"), null, 0);
    signInAs(scene.joris);
    open(SheetPaths.overview(scene.audit));

    for (Item item : sheets.sheet(scene.actor(scene.joris), scene.audit).instrument().items()) {
      assertThat(_find(Anchor.class, spec -> spec.withText(item.code() + " " + item.name().nl())))
          .as(item.code())
          .singleElement()
          .extracting(Anchor::getHref)
          .isEqualTo(SheetPaths.item(scene.audit, item.code()));
    }
    assertThat(page()).contains("Niet van toepassing: Nooit");
  }

  /** All words of all pages of the one auditor, while the other has scored everything. */
  @Test
  void nothingOfTheOtherSheetIsOnAnyPage() {
    String secret = "alleen-fatima-schreef-dit";
    ScoringScene scene = srh();
    scene.scoreAllBut(sheets, scene.fatima, Set.of("1.3", "3.2"));
    sheets.save(scene.actor(scene.fatima), scene.audit, "1.3", new Scored(5), secret, 0);
    sheets.save(
        scene.actor(scene.fatima), scene.audit, "3.2", new Rating.NotApplicable(secret), null, 0);
    for (Source source : Source.values()) {
      evidence.save(scene.actor(scene.fatima), scene.audit, "1.3", source, secret, null, 0);
    }
    attach(scene, scene.fatima, secret + ".png");
    sheets.submit(scene.actor(scene.fatima), scene.audit);
    sheets.save(scene.actor(scene.joris), scene.audit, "1.3", new Scored(2), "van Joris", 0);
    signInAs(scene.joris);

    openItem(scene, "1.3");
    assertThat(_get(TextArea.class).getValue()).isEqualTo("van Joris");
    assertThat(everything()).contains("van Joris").doesNotContain(secret);
    assertThat(chosen()).singleElement().asString().startsWith("2");
    openItem(scene, "3.2");
    assertThat(everything()).doesNotContain(secret);
    assertThat(chosen()).isEmpty();
    for (String path :
        List.of(
            SheetPaths.overview(scene.audit),
            SheetPaths.review(scene.audit),
            SheetPaths.submitted(scene.audit),
            SheetPaths.audit(scene.audit),
            "audits/" + scene.audit + "/consensus",
            "audits/" + scene.audit + "/profiel")) {
      open(path);
      assertThat(everything()).as(path).doesNotContain(secret);
    }
  }

  private void attach(ScoringScene scene, PersonId auditor, String name) {
    byte[] png = Files.png(9, 9);
    try (CheckedFile file =
        attachments.receive(name, png.length, new ByteArrayInputStream(png), "bijlage")) {
      files.add(scene.actor(auditor), scene.audit, "1.3", file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static SourceEntry source(Source source) {
    return _find(SourceEntry.class).get(source.ordinal());
  }

  private static NativeButton change(Source source) {
    return _get(source(source), NativeButton.class);
  }

  private Map<Source, Sighting> seen(ScoringScene scene) {
    return evidence.own(scene.actor(scene.joris), scene.audit, "1.3");
  }

  @Test
  void whatWasSeenIsInTheDatabaseTheMomentItIsGiven() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.3");
    assertThat(_find(SourceEntry.class)).hasSize(6);
    assertThat(textOf(source(Source.FILE_REVIEW)))
        .contains("Dossiers", "Toevoegen", "Zoek onderbrekingen van het afgelopen jaar");

    _click(change(Source.FILE_REVIEW));
    List<IntegerField> fields = _find(source(Source.FILE_REVIEW), IntegerField.class);
    fields.get(1).setValue(10);
    fields.get(0).setValue(7);
    type(_get(source(Source.FILE_REVIEW), TextArea.class), "In twee ontbreekt wat helpt.");

    assertThat(seen(scene).get(Source.FILE_REVIEW).tally()).isEqualTo(Tally.files(7, 10));
    assertThat(seen(scene).get(Source.FILE_REVIEW).note())
        .isEqualTo("In twee ontbreekt wat helpt.");
    assertThat(textOf(_get(SavedState.class))).startsWith("Opgeslagen");
    _click(change(Source.FILE_REVIEW));
    assertThat(textOf(source(Source.FILE_REVIEW)))
        .contains("7 van 10", "In twee ontbreekt wat helpt.", "Wijzigen");
    _assertNone(IntegerField.class);
  }

  @Test
  void moreFoundThanLookedAtIsSaidAtTheFieldAndKeepsThePage() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.3");
    _click(change(Source.FILE_REVIEW));
    List<IntegerField> fields = _find(source(Source.FILE_REVIEW), IntegerField.class);

    fields.get(1).setValue(10);
    fields.get(0).setValue(11);

    assertThat(fields.get(1).isInvalid()).isTrue();
    assertThat(fields.get(1).getErrorMessage()).startsWith("Je vond er 11, en bekeek er 10.");
    assertThat(seen(scene)).isEmpty();
    press("ArrowRight");
    assertThat(address()).isEqualTo(SheetPaths.item(scene.audit, "1.3"));
    _click(change(Source.FILE_REVIEW));
    assertThat(fields.get(0).getValue()).as("what was typed stays").isEqualTo(11);

    fields.get(0).setValue(9);
    assertThat(seen(scene).get(Source.FILE_REVIEW).tally()).isEqualTo(Tally.files(9, 10));
    press("ArrowRight");
    assertThat(address()).isNotEqualTo(SheetPaths.item(scene.audit, "1.3"));
  }

  @Test
  void whatWasSeenOnAnotherDeviceIsNotOverwritten() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.3");
    evidence.save(
        scene.actor(scene.joris), scene.audit, "1.3", Source.OBSERVATION, "Telefoon", null, 0);
    _click(change(Source.OBSERVATION));

    type(_get(source(Source.OBSERVATION), TextArea.class), "Laptop");

    assertThat(textOf(_get(ConflictPanel.class))).contains("Telefoon", "Laptop");
    assertThat(seen(scene).get(Source.OBSERVATION).note()).isEqualTo("Telefoon");
    press("ArrowRight");
    assertThat(address()).isEqualTo(SheetPaths.item(scene.audit, "1.3"));
    _click(button("Zet de notities onder elkaar"));
    assertThat(seen(scene).get(Source.OBSERVATION).note()).isEqualTo("Laptop\nTelefoon");
    _assertNone(ConflictPanel.class);
  }

  @Test
  void afterSubmittingWhatWasSeenCanOnlyBeRead() {
    ScoringScene scene = srh();
    evidence.save(
        scene.actor(scene.joris), scene.audit, "1.3", Source.OBSERVATION, "Gezien", null, 0);
    attach(scene, scene.joris, "plan.png");
    scene.scoreAllBut(sheets, scene.joris, Set.of());
    sheets.submit(scene.actor(scene.joris), scene.audit);
    signInAs(scene.joris);

    openItem(scene, "1.3");

    assertThat(page()).contains("Gezien", "niet gebruikt", "plan.png");
    assertThat(_find(SourceEntry.class))
        .allMatch(entry -> _find(entry, NativeButton.class).isEmpty());
    _assertNone(Upload.class);
    assertThat(page()).doesNotContain("Weghalen");
  }

  @Test
  void aFileIsAddedAndTakenAway() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.3");

    _upload(_get(Upload.class), "plan.png", Files.png(30, 30));
    MockVaadin.clientRoundtrip(false);

    Attachment file = files.own(scene.actor(scene.joris), scene.audit, "1.3").getFirst();
    assertThat(_get(Anchor.class, spec -> spec.withText("plan.png")).getHref())
        .isEqualTo("/bijlagen/" + file.id());
    _click(_get(NativeButton.class, spec -> spec.withText("Weghalen")));
    assertThat(files.own(scene.actor(scene.joris), scene.audit, "1.3")).isEmpty();
    assertThat(page()).doesNotContain("plan.png");
  }

  @Test
  void aFileThatCannotBeKeptIsRefusedInWords() {
    ScoringScene scene = srh();
    signInAs(scene.joris);
    openItem(scene, "1.3");

    _upload(_get(Upload.class), "plan.png", "<svg onload=alert(1)>".getBytes(UTF_8));
    MockVaadin.clientRoundtrip(false);

    assertThat(page()).contains("Dit is geen afbeelding (png, jpg, webp) of pdf die hier past");
    assertThat(files.own(scene.actor(scene.joris), scene.audit, "1.3")).isEmpty();
  }

  /** Everything that goes to the browser: the whole tree with its attributes and properties. */
  private static String everything() {
    StringBuilder text = new StringBuilder();
    collect(root().getElement(), text);
    return text.toString();
  }

  private static void collect(Element element, StringBuilder text) {
    if (element.isTextNode()) {
      text.append(element.getText()).append('\n');
      return;
    }
    element
        .getAttributeNames()
        .forEach(name -> text.append(element.getAttribute(name)).append('\n'));
    element.getPropertyNames().forEach(name -> text.append(element.getProperty(name)).append('\n'));
    element.getChildren().forEach(child -> collect(child, text));
  }
}
