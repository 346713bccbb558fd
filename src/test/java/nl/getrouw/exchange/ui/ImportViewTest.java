package nl.getrouw.exchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static nl.getrouw.db.Tables.AUDIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import nl.getrouw.instrument.InstrumentLibrary.Published;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.organisation.Setting;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportViewTest extends ViewTest {

  private Fixture.Organisation spil;
  private PersonId bram;

  @BeforeEach
  void administrator() {
    spil = fixture.organisation();
    bram = spil.person("Bram Visser", Role.ADMINISTRATOR);
    signInAs(bram);
  }

  @Test
  void sixAuditsAreLookedAtAndThenImported() throws IOException {
    open(ImportView.PATH);
    choose();
    upload("imr-groups.csv", groups());

    assertThat(_find(Paragraph.class))
        .extracting(Paragraph::getText)
        .contains(
            "Er komen 6 afgeronde audits bij, met samen 78 scores. Er worden 6 teams aangemaakt.");
    assertThat(audits()).as("only looked at").isZero();
    _click(_get(Button.class, spec -> spec.withText("Importeer 6 audits")));

    assertThat(audits()).isEqualTo(6);
    _assertNone(Button.class, spec -> spec.withText("Importeer 6 audits"));

    upload("imr-groups.csv", groups());
    assertThat(_find(H3.class)).extracting(H3::getText).contains("Dit bestand is al geïmporteerd");
    assertThat(audits()).isEqualTo(6);
  }

  @Test
  void faultsAreShownWithRowColumnAndReason() {
    open(ImportView.PATH);
    choose();

    upload("fout.csv", "team,item,score\nA,1,9\nA,77,3\n".getBytes(StandardCharsets.UTF_8));

    assertThat(_find(NativeTableCell.class))
        .extracting(NativeTableCell::getText)
        .contains(
            "2",
            "3 · score",
            "9 valt buiten de schaal: item 1 loopt van 1 tot en met 5.",
            "3",
            "2 · item");
    assertThat(_find(H2.class))
        .extracting(H2::getText)
        .contains("Er zijn 2 dingen die niet kloppen");
    _assertNone(Button.class, spec -> spec.withText("Importeer 1 audit"));
  }

  @Test
  void whatIsChosenLaterCounts() throws IOException {
    open(ImportView.PATH);
    choose();
    _setAdd(false);
    upload("imr-groups.csv", groups());
    assertThat(_find(H2.class))
        .extracting(H2::getText)
        .contains("Er zijn 6 dingen die niet kloppen");

    _setAdd(true);

    _get(Button.class, spec -> spec.withText("Importeer 6 audits"));
  }

  @Test
  void aFileThatIsTooLargeIsRefusedInWords() {
    open(ImportView.PATH);
    choose();

    upload("groot.csv", new byte[2_000_001]);

    assertThat(_find(H2.class))
        .extracting(H2::getText)
        .anySatisfy(text -> assertThat(text).startsWith("Dit bestand is te groot"));
  }

  @Test
  @SuppressWarnings("rawtypes")
  void withoutAnInstrumentTheFormSaysSo() throws IOException {
    open(ImportView.PATH);

    upload("imr-groups.csv", groups());

    assertThat(_get(Select.class, spec -> spec.withLabel("Instrument")).isInvalid()).isTrue();
    _assertNone(Button.class, spec -> spec.withText("Importeer 6 audits"));
  }

  @Test
  void forAnybodyElseThereIsNothing() {
    signInAs(spil.person("Marijke Hoekstra", Role.MANAGER));

    open(ImportView.PATH);

    _assertNone(Upload.class);
    assertThat(_get(H2.class).getText()).isEqualTo("Deze pagina is niet voor jou");
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void choose() {
    Select<Published> instrument = _get(Select.class, spec -> spec.withLabel("Instrument"));
    instrument.setValue(
        instrument
            .getListDataView()
            .getItems()
            .filter(version -> version.code().equals("imr-fidelity"))
            .findFirst()
            .orElseThrow());
    _get(DateField.class).setValue(LocalDate.of(2016, 3, 31));
    _setAdd(true);
    Select<Setting> setting =
        _get(Select.class, spec -> spec.withLabel("Soort ondersteuning van nieuwe teams"));
    setting.setValue(Setting.AMBULATORY);
  }

  private static void _setAdd(boolean add) {
    Checkbox box = _get(Checkbox.class);
    box.setValue(add);
    _fireValueChange(box, true);
  }

  private void upload(String name, byte[] content) {
    _upload(_get(Upload.class), name, content);
    MockVaadin.clientRoundtrip(false);
  }

  private int audits() {
    return db.fetchCount(AUDIT, AUDIT.ORGANISATION_ID.eq(spil.id().value()));
  }

  private static byte[] groups() throws IOException {
    try (InputStream from = ImportViewTest.class.getResourceAsStream("/samples/imr-groups.csv")) {
      return Objects.requireNonNull(from).readAllBytes();
    }
  }
}
