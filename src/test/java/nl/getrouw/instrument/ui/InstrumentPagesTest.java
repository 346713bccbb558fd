package nl.getrouw.instrument.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import java.nio.charset.StandardCharsets;
import nl.getrouw.instrument.Imported;
import nl.getrouw.instrument.InstrumentVersion;
import nl.getrouw.instrument.InstrumentVersion.State;
import nl.getrouw.instrument.InstrumentVersions;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.FaultReport;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class InstrumentPagesTest extends ViewTest {

  private static final String WELCOME =
      """
      format: 1
      code: welkom
      version: "1.0"
      kind: audit
      title: {nl: Een warm welkom, en: A warm welcome}
      description: {nl: Hoe een team ontvangt., en: How a team receives.}
      notice: {nl: Alleen een proef., en: Only a trial.}
      scale: {min: 1, max: 5}
      domains:
        - code: dag
          name: {nl: De eerste dag, en: The first day}
          items:
            - code: "1"
              name: {nl: Iemand staat klaar, en: Someone waits}
              anchors: {1: {nl: Niemand weet ervan, en: Nobody knows}}
      total: {rule: mean}
      rounding: {stage: total, decimals: 1}
      """;

  @Autowired private InstrumentVersions versions;

  private Fixture.Organisation spil;
  private PersonId bram;

  @BeforeEach
  void administrator() {
    spil = fixture.organisation();
    bram = spil.person("Bram Visser", Role.ADMINISTRATOR);
    signInAs(bram);
  }

  @Test
  void theListShowsWhatComesWithGetrouwAndWhatIsOurs() {
    InstrumentVersionId ours = imported(WELCOME);

    open(InstrumentPaths.LIST);

    assertThat(_find(H2.class)).extracting(H2::getText).contains("Een warm welkom");
    assertThat(_find(RouterLink.class))
        .extracting(RouterLink::getHref)
        .contains(InstrumentPaths.version(ours));
  }

  @Test
  void aFileIsReadLookedAtAndPublished() {
    open(InstrumentPaths.IMPORT);
    upload("welkom.yaml", WELCOME);

    InstrumentVersion draft = own();
    assertThat(here()).isEqualTo(InstrumentPaths.version(draft.id()));
    assertThat(_get(H1.class).getText()).isEqualTo("Een warm welkom");
    assertThat(_find(Details.class)).hasSize(1);
    assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).isNotEmpty();

    _click(_get(Button.class, spec -> spec.withText("Publiceer")));
    _fireConfirm(_get(ConfirmDialog.class));

    assertThat(own().state()).isEqualTo(State.PUBLISHED);
    _assertNone(Button.class, spec -> spec.withText("Publiceer"));
    _get(Button.class, spec -> spec.withText("Kopieer naar een nieuw concept"));
  }

  @Test
  void faultsAreShownWithLineWhatAndWhy() {
    open(InstrumentPaths.IMPORT);

    upload("welkom.yaml", WELCOME.replace("kind:", "kindd:"));

    assertThat(_find(NativeTableCell.class))
        .extracting(NativeTableCell::getText)
        .contains(
            "4", "kindd", "De sleutel kindd kent een instrumentbestand niet. Bedoel je kind?");
    assertThat(here()).isEqualTo(InstrumentPaths.IMPORT);
    assertThat(versions.list(spil.actor(bram))).noneMatch(InstrumentVersion::own);

    upload("welkom.yaml", WELCOME);
    assertThat(own().state()).isEqualTo(State.DRAFT);
  }

  @Test
  void aFileThatIsTooLargeIsRefusedInWords() {
    open(InstrumentPaths.IMPORT);

    upload("welkom.yaml", "#".repeat(1_000_001));

    assertThat(_get(FaultReport.class).isVisible()).isTrue();
    assertThat(_find(H2.class))
        .extracting(H2::getText)
        .anySatisfy(text -> assertThat(text).startsWith("Dit bestand is te groot"));
  }

  @Test
  void aDraftIsReplacedByAnotherFile() {
    InstrumentVersionId id = imported(WELCOME);

    open(InstrumentPaths.version(id) + "/inlezen");
    upload("welkom.yaml", WELCOME.replace("Iemand staat klaar", "Iemand wacht"));

    assertThat(own().instrument().items().getFirst().name().nl()).isEqualTo("Iemand wacht");
    assertThat(here()).isEqualTo(InstrumentPaths.version(id));
  }

  @Test
  void aCopyAsksForAFreeLabel() {
    InstrumentVersionId id = imported(WELCOME);
    versions.publish(spil.actor(bram), id, 0);
    open(InstrumentPaths.version(id));

    _click(_get(Button.class, spec -> spec.withText("Kopieer naar een nieuw concept")));
    _get(TextField.class).setValue("1.0");
    _click(_get(Button.class, spec -> spec.withText("Maak concept")));
    assertThat(_get(TextField.class).isInvalid()).isTrue();
    _get(TextField.class).setValue("1.1");
    _click(_get(Button.class, spec -> spec.withText("Maak concept")));

    assertThat(own().instrument().version()).isEqualTo("1.1");
    assertThat(here()).isEqualTo(InstrumentPaths.version(own().id()));
  }

  @Test
  void everyShippedInstrumentHasItsPage() {
    for (InstrumentVersion version : versions.list(spil.actor(bram))) {
      open(InstrumentPaths.version(version.id()));
      assertThat(_find(Details.class)).hasSameSizeAs(version.instrument().items());
      assertThat(_get(H1.class).getText()).isEqualTo(version.instrument().title().nl());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        InstrumentPaths.LIST,
        InstrumentPaths.IMPORT,
        InstrumentPaths.LIST + "/999999999",
        InstrumentPaths.LIST + "/999999999/inlezen"
      })
  void forAnybodyElseThereIsNothing(String path) {
    signInAs(spil.person("Marijke Hoekstra", Role.MANAGER));

    open(path);

    _assertNone(Upload.class);
    _assertNone(Details.class);
    assertThat(_get(H2.class).getText()).isEqualTo("Deze pagina is niet voor jou");
  }

  private void upload(String name, String text) {
    _upload(_get(Upload.class), name, text.getBytes(StandardCharsets.UTF_8));
    MockVaadin.clientRoundtrip(false);
  }

  private InstrumentVersionId imported(String yaml) {
    return ((Imported.AsDraft)
            versions.importDraft(spil.actor(bram), yaml.getBytes(StandardCharsets.UTF_8)))
        .id();
  }

  /** The newest of ours. */
  private InstrumentVersion own() {
    return versions.list(spil.actor(bram)).stream()
        .filter(InstrumentVersion::own)
        .findFirst()
        .orElseThrow();
  }

  private static String here() {
    return UI.getCurrent().getActiveViewLocation().getPath();
  }
}
