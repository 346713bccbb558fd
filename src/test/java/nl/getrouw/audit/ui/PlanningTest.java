package nl.getrouw.audit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static nl.getrouw.db.Tables.AUDIT;
import static nl.getrouw.db.Tables.SHEET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.getrouw.audit.AuditKind;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.AuditPlan;
import nl.getrouw.audit.AuditRow;
import nl.getrouw.audit.AuditScene;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.PlanChoices.Candidate;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Planning audits, following them and moving them on, as people do it on their screens. */
class PlanningTest extends ViewTest {

  private static final LocalDate TODAY = LocalDate.now(Moments.ZONE);

  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired InstrumentLibrary instruments;

  private AuditScene.Cast cast;

  @BeforeEach
  void people() {
    cast = new AuditScene(fixture, audits, sheets, consensus, instruments).cast();
  }

  @Test
  void aTeamLeadPlansAnAudit() {
    signInAs(cast.marijke);
    open("audits/plan");
    fillIn("Extern", cast.joris, cast.fatima);

    _click(_get(Button.class, button -> button.withText("Audit plannen")));

    var stored =
        db.selectFrom(AUDIT).where(AUDIT.ORGANISATION_ID.eq(cast.spil.id().value())).fetchSingle();
    assertThat(stored.getState()).isEqualTo("PLANNED");
    assertThat(stored.getKind()).isEqualTo("EXTERNAL");
    assertThat(stored.getTeamId()).isEqualTo(cast.wilgenhof.value());
    assertThat(stored.getLeadAuditorId()).isEqualTo(cast.joris.value());
    assertThat(db.fetchCount(SHEET, SHEET.AUDIT_ID.eq(stored.getId()))).isEqualTo(2);
    assertThat(path()).isEqualTo("audits/" + stored.getId());
    assertThat(_get(H1.class).getText()).startsWith("De audit van Wilgenhof begint op");
  }

  @ParameterizedTest
  @CsvSource({"Intern, een collega van een ander team", "Extern, iemand van buiten het team"})
  void somebodyOfTheOwnTeamIsRefusedWithTheReason(String kind, String reason) {
    signInAs(cast.marijke);
    open("audits/plan");
    fillIn(kind, cast.joris, cast.esra);

    _click(_get(Button.class, button -> button.withText("Audit plannen")));

    assertThat(others().isInvalid()).isTrue();
    assertThat(others().getErrorMessage())
        .startsWith("Esra Demir werkt in Wilgenhof.")
        .contains(reason);
    assertThat(text(_get(ErrorSummary.class)))
        .contains("Nog één ding voordat je kunt plannen")
        .contains("Kies iemand anders dan Esra Demir");
    assertThat(stored()).isZero();

    choose("Zelf met cliënten");
    _click(_get(Button.class, button -> button.withText("Audit plannen")));

    assertThat(stored()).as("with clients the own team looks itself").isEqualTo(1);
  }

  @Test
  void anEmptyFormSaysWhatIsMissingAtEachField() {
    signInAs(cast.marijke);
    open("audits/plan");

    _click(_get(Button.class, button -> button.withText("Audit plannen")));

    assertThat(text(_get(ErrorSummary.class)))
        .contains("Nog vier dingen", "Kies een hoofdauditor", "Kies de eerste dag");
    assertThat(lead().isInvalid()).isTrue();
    assertThat(stored()).isZero();
  }

  @Test
  void whoMayNotPlanFindsNoPlanPage() {
    signInAs(cast.joris);

    open("audits/plan");

    _assertNone(ComboBox.class);
  }

  @Test
  void twoPeopleChangeThePlanAndBothPlansAreShown() {
    AuditId audit = cast.planned();
    signInAs(cast.marijke);
    open("audits/" + audit + "/wijzigen");
    date("Laatste dag", TODAY.plusDays(20));
    var theirs = audits.planOf(cast.actor(cast.karin), audit);
    audits.revise(cast.actor(cast.karin), audit, 0, theirs);

    _click(_get(Button.class, button -> button.withText("Plan bewaren")));
    assertThat(endsOn(audit)).as("nothing is overwritten").isEqualTo(theirs.endsOn());
    _click(_get(Button.class, button -> button.withText("Houd mijn plan")));

    assertThat(endsOn(audit)).isEqualTo(TODAY.plusDays(20));
    assertThat(path()).isEqualTo("audits/" + audit);
  }

  @Test
  void theLeadAuditorTakesEachStepWhenNothingIsMissing() {
    AuditId audit = cast.planned();
    signInAs(cast.joris);
    open("audits/" + audit);

    take("Scoren openen");
    assertThat(state(audit)).isEqualTo("SCORING");
    assertThat(page()).contains("Fatima Aydin heeft nog niet ingediend", "0 van 13 gescoord");
    _assertNone(Button.class, button -> button.withText("Consensus openen"));
    cast.score(audit, cast.joris, 2);
    cast.score(audit, cast.fatima, 4);
    open("audits/" + audit);
    take("Consensus openen");
    assertThat(state(audit)).isEqualTo("CONSENSUS");
    assertThat(page()).contains("Over één item hebben jullie nog niets afgesproken");
    _assertNone(Button.class, button -> button.withText("Concept aan het team geven"));
    cast.agree(audit);
    open("audits/" + audit);
    _click(_get(Button.class, button -> button.withText("Concept aan het team geven")));
    _click(_get(Button.class, button -> button.withClasses("gt-concept-make")));
    assertThat(state(audit)).isEqualTo("CONCEPT");
    assertThat(page()).contains("heeft zijn reactie nog niet verstuurd");
    _assertNone(Button.class, button -> button.withText("Definitief vaststellen"));
    cast.spil.noRemarks(cast.marijke, audit);
    open("audits/" + audit);
    take("Definitief vaststellen");
    assertThat(state(audit)).isEqualTo("FINAL");
    assertThat(page()).contains("Alle stappen zijn gezet");
  }

  @Test
  void aStepThatIsNotTakenAfterAllChangesNothing() {
    AuditId audit = cast.planned();
    signInAs(cast.joris);
    open("audits/" + audit);

    _click(_get(Button.class, button -> button.withText("Scoren openen")));
    assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();

    assertThat(state(audit)).isEqualTo("PLANNED");
  }

  @Test
  void whoMayNotTakeTheStepReadsWhoMay() {
    AuditId audit = cast.submitted();
    signInAs(cast.marijke);

    open("audits/" + audit);

    assertThat(page()).contains("Deze stap zet Joris van den Heuvel.");
    _assertNone(Button.class, button -> button.withText("Consensus openen"));
  }

  @Test
  void cancellingAsksForAReasonThatEverybodyReads() {
    AuditId audit = cast.planned();
    signInAs(cast.marijke);
    open("audits/" + audit);

    _click(_get(Button.class, button -> button.withText("Audit annuleren")));
    cancelInDialog();
    assertThat(_get(TextArea.class).isInvalid()).isTrue();
    assertThat(state(audit)).isEqualTo("PLANNED");
    set(_get(TextArea.class), "Het team verhuist in die weken.");
    cancelInDialog();

    assertThat(state(audit)).isEqualTo("CANCELLED");
    signInAs(cast.esra);
    open("audits/" + audit);
    assertThat(page()).contains("gaat niet door", "Het team verhuist in die weken.");
    _assertNone(Button.class, button -> button.withText("Audit annuleren"));
  }

  @Test
  void anAuditorBeginsAndGoesOnWithScoring() {
    AuditId audit = cast.scoring();
    signInAs(cast.fatima);
    open("audits/" + audit);
    _get(Button.class, button -> button.withText("Begin met scoren"));

    var sheet = sheets.sheet(cast.actor(cast.fatima), audit);
    sheets.save(
        cast.actor(cast.fatima),
        audit,
        sheet.instrument().items().getFirst().code(),
        new Rating.Scored(2),
        null,
        0);
    open("audits/" + audit);

    _get(Button.class, button -> button.withText("Ga verder met scoren"));
    assertThat(page()).contains("1 van 13 gescoord");
  }

  @Test
  void aManagerSeesTheAuditsOfAllTeamsWithStateDateAndScore() {
    AuditId done = cast.done();
    AuditId planned = cast.planned();
    signInAs(cast.peterJan);

    open("audits");

    assertThat(rows()).extracting(AuditRow::id).containsExactlyInAnyOrder(done, planned);
    assertThat(rows())
        .filteredOn(row -> row.state() == AuditState.FINAL)
        .singleElement()
        .satisfies(row -> assertThat(row.total()).isEqualByComparingTo("3"));
    int row = rows().stream().map(AuditRow::id).toList().indexOf(done);
    assertThat(cell(row, "TEAM")).contains("Wilgenhof");
    assertThat(cell(row, "STATE")).contains("Vastgesteld");
    assertThat(cell(row, "TOTAL")).contains("3,0");
    assertThat(cell(1 - row, "STATE")).contains("Gepland");
    _assertNone(Button.class, button -> button.withText("Audit plannen"));
  }

  @Test
  void filtersAreInTheAddressAndComeFromIt() {
    AuditId cancelled = cast.cancelled();
    AuditId planned = cast.planned();
    signInAs(cast.peterJan);

    openList("staat=cancelled");
    assertThat(rows()).extracting(AuditRow::id).containsExactly(cancelled);

    openList("team=linde");
    assertThat(page()).contains("Geen audit past hierbij");

    open("audits");
    set(_get(TextField.class, field -> field.withLabel("Zoek een team")), "WILG");
    assertThat(rows()).extracting(AuditRow::id).containsExactlyInAnyOrder(cancelled, planned);
    assertThat(page()).contains("2 audits");
  }

  @Test
  void anAuditorFromElsewhereSeesOnlyWhatIsAssigned() {
    AuditId assigned = cast.planned();
    AuditId other =
        audits.plan(
            cast.actor(cast.sanne),
            new AuditPlan(
                cast.lindeplein,
                cast.instrument(),
                AuditKind.SELF_WITH_CLIENTS,
                AuditMoment.PERIODIC,
                cast.sanne,
                Set.of(cast.sanne, cast.fatima),
                TODAY,
                TODAY));
    signInAs(cast.joris);
    open("audits");
    assertThat(rows()).extracting(AuditRow::id).containsExactly(assigned);

    open("audits/" + other);
    _assertNone(AuditHead.class);

    signInAs(cast.fatima);
    open("audits");
    assertThat(rows()).extracting(AuditRow::id).containsExactlyInAnyOrder(assigned, other);
  }

  @Test
  void assignedToMeLeavesTheOthersOut() {
    cast.planned();
    signInAs(cast.fatima);
    open("audits");

    set(_get(Checkbox.class, box -> box.withLabel("Aan mij toegewezen")), true);

    assertThat(rows()).hasSize(1);
    signInAs(cast.esra);
    openList("mij=ja");
    assertThat(page()).contains("Geen audit past hierbij");
  }

  @Test
  void theListOpensAnAudit() {
    AuditId audit = cast.planned();
    signInAs(cast.marijke);
    open("audits");

    _clickItem(grid(), 0);

    assertThat(path()).isEqualTo("audits/" + audit);
  }

  @Test
  void foreignAndUnknownAuditsLookAlike() {
    AuditId foreign =
        new AuditScene(fixture, audits, sheets, consensus, instruments).cast().planned();
    signInAs(cast.karin);

    for (String path :
        List.of("audits/" + foreign, "audits/999999999", "audits/" + foreign + "/wijzigen")) {
      open(path);
      _assertNone(AuditHead.class);
      _assertNone(ComboBox.class);
    }
  }

  @Test
  void withoutAuditsTheListSaysHowToBegin() {
    signInAs(cast.marijke);
    open("audits");

    assertThat(page()).contains("Nog geen audits", "Begin met een nulmeting");
    _get(Button.class, button -> button.withText("Audit plannen"));
    _assertNone(AuditGrid.class);
  }

  // ------------------------------------------------------------------ what people do

  private void fillIn(String kind, PersonId lead, PersonId other) {
    choose(kind);
    set(lead(), candidate(lead().getListDataView().getItems(), lead));
    set(others(), Set.of(candidate(others().getListDataView().getItems(), other)));
    date("Eerste dag", TODAY.plusDays(7));
    date("Laatste dag", TODAY.plusDays(14));
  }

  /** Karibu's own way to set a value does not know this version of Vaadin. */
  private static <T> void set(HasValue<?, T> field, T value) {
    field.setValue(value);
    MockVaadin.clientRoundtrip(false);
  }

  private static Candidate candidate(Stream<Candidate> people, PersonId id) {
    return people.filter(person -> person.id().equals(id)).findFirst().orElseThrow();
  }

  private void choose(String kind) {
    _find(NativeButton.class, button -> button.withClasses("gt-choice")).stream()
        .filter(button -> text(button).startsWith(kind))
        .findFirst()
        .ifPresentOrElse(button -> _click(button), () -> fail("no choice " + kind));
  }

  private void date(String label, LocalDate day) {
    set(_get(DateField.class, field -> field.withLabel(label)), day);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private ComboBox<Candidate> lead() {
    return _get(ComboBox.class, box -> box.withLabel("Hoofdauditor"));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private MultiSelectComboBox<Candidate> others() {
    return _get(MultiSelectComboBox.class, box -> box.withLabel("Andere auditoren"));
  }

  /** Presses the button and the one of the same name in the question that follows. */
  private void take(String step) {
    _click(_get(Button.class, button -> button.withText(step)));
    _fireConfirm(_get(ConfirmDialog.class));
  }

  private void cancelInDialog() {
    _find(Button.class, button -> button.withText("Audit annuleren")).stream()
        .reduce((first, last) -> last)
        .ifPresent(button -> _click(button));
  }

  // ------------------------------------------------------------------ what they see, what is
  // stored

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Grid<AuditRow> grid() {
    return _get(Grid.class);
  }

  private String cell(int row, String column) {
    return text(_getCellComponent(grid(), row, column));
  }

  private List<AuditRow> rows() {
    assertThat(_size(grid())).isPositive();
    return _findAll(grid());
  }

  private static String page() {
    return text(_get(Main.class));
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }

  private static void openList(String filters) {
    UI.getCurrent().navigate("audits", QueryParameters.fromString(filters));
    MockVaadin.clientRoundtrip(false);
  }

  private static String path() {
    return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
  }

  private int stored() {
    return db.fetchCount(AUDIT, AUDIT.ORGANISATION_ID.eq(cast.spil.id().value()));
  }

  private String state(AuditId audit) {
    return db.select(AUDIT.STATE)
        .from(AUDIT)
        .where(AUDIT.ID.eq(audit.value()))
        .fetchSingle()
        .value1();
  }

  private LocalDate endsOn(AuditId audit) {
    return db.select(AUDIT.ENDS_ON)
        .from(AUDIT)
        .where(AUDIT.ID.eq(audit.value()))
        .fetchSingle()
        .value1();
  }
}
