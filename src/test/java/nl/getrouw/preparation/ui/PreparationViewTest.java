package nl.getrouw.preparation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.getrouw.db.Tables.PREPARATION_TASK;
import static nl.getrouw.db.Tables.TEAM_FIGURES;
import static nl.getrouw.db.Tables.VISIT_ITEM;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.getrouw.audit.AuditPlan;
import nl.getrouw.audit.AuditScene;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.kernel.ui.ErrorSummary;
import nl.getrouw.preparation.Checklists;
import nl.getrouw.preparation.Figure;
import nl.getrouw.preparation.Responsible;
import nl.getrouw.preparation.TaskDraft;
import nl.getrouw.preparation.TeamFigures;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Preparing a visit, as people do it on their screens. */
class PreparationViewTest extends ViewTest {

  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired InstrumentLibrary instruments;
  @Autowired Checklists checklists;
  @Autowired TeamFigures figures;

  private AuditScene.Cast cast;
  private AuditId audit;
  private LocalDate firstDay;

  @BeforeEach
  void planned() {
    cast = new AuditScene(fixture, audits, sheets, consensus, instruments).cast();
    firstDay = LocalDate.now(clock).plusDays(18);
    AuditPlan usual = cast.plan();
    audit =
        audits.plan(
            cast.actor(cast.marijke),
            new AuditPlan(
                usual.team(),
                usual.instrument(),
                usual.kind(),
                usual.moment(),
                cast.joris,
                Set.of(cast.joris, cast.fatima),
                firstDay,
                firstDay.plusDays(14)));
  }

  private String page() {
    return "audits/" + audit + "/voorbereiding";
  }

  private static Button button(String text) {
    return _get(Button.class, spec -> spec.withText(text));
  }

  private static Button inDialog(String text) {
    return _get(_get(Dialog.class), Button.class, spec -> spec.withText(text));
  }

  /** As somebody in a browser gives it. */
  private static <C extends AbstractField<C, V>, V> void give(C field, V value) {
    V before = field.getValue();
    field.setValue(value);
    ComponentUtil.fireEvent(
        field, new AbstractField.ComponentValueChangeEvent<>(field, field, before, true));
  }

  private Checkbox tick(String text) {
    return _find(Checkbox.class).stream()
        .filter(box -> box.getAriaLabel().orElse("").equals("Gedaan: " + text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLeadAuditorTicksOffAndAddsATask() {
    signInAs(cast.joris);
    open("audits/" + audit);
    assertThat(_get(Main.class).getElement().getTextRecursively())
        .contains("0 van 11 taken gedaan");
    open(page());
    assertThat(_get(H1.class).getText()).isEqualTo("Zo bereiden jullie Wilgenhof voor");

    give(tick("Kies de steekproef van plannen"), true);
    assertThat(
            db.fetchExists(
                PREPARATION_TASK,
                PREPARATION_TASK
                    .AUDIT_ID
                    .eq(audit.value())
                    .and(PREPARATION_TASK.CODE.eq("SAMPLE"))))
        .isTrue();
    assertThat(_get(Main.class).getElement().getTextRecursively())
        .contains("1 van 11 gedaan")
        .contains("door Joris van den Heuvel");

    _click(button("Taak toevoegen"));
    TextField text = _get(_get(Dialog.class), TextField.class);
    type(text, "Parkeerkaart regelen");
    _click(inDialog("Bewaren"));
    assertThat(text.isInvalid()).as("a date is missing").isTrue();
    type(_get(_get(Dialog.class), DateField.class), firstDay);
    _click(inDialog("Bewaren"));
    assertThat(_find(Dialog.class)).isEmpty();
    assertThat(tick("Parkeerkaart regelen").getValue()).isFalse();
  }

  @Test
  void aTaskThatAColleagueChangedMeanwhileShowsBothVersions() {
    signInAs(cast.joris);
    open(page());
    _click(
        _find(Button.class).stream()
            .filter(
                one -> one.getAriaLabel().orElse("").equals("Wijzig Regel een ruimte en toegang"))
            .findFirst()
            .orElseThrow());
    checklists.change(
        cast.actor(cast.marijke),
        audit,
        "ROOM",
        0,
        new TaskDraft("Zaal 3 gereserveerd houden", Responsible.TEAM_LEAD, null));
    type(_get(_get(Dialog.class), TextField.class), "Zaal 5 vragen");
    _click(inDialog("Bewaren"));
    assertThat(_get(ConflictPanel.class).getElement().getTextRecursively())
        .contains("Zaal 3 gereserveerd houden")
        .contains("Zaal 5 vragen");
    _click(inDialog("Houd mijn versie"));
    assertThat(tick("Zaal 5 vragen")).isNotNull();
  }

  @Test
  void theTeamLeadFillsInFiguresThatMustMakeSense() {
    signInAs(cast.marijke);
    open(page());
    List<String> values = List.of("14", "10.5", "0", "41", "4", "15", "1", "2", "3", "2", "36");
    List<BigDecimalField> fields = _find(BigDecimalField.class);
    assertThat(fields).hasSize(Figure.values().length);
    give(fields.getFirst(), new BigDecimal("999"));
    assertThat(fields.getFirst().getErrorMessage())
        .isEqualTo("Vul een getal in van 1 tot en met 200.");
    for (int number = 0; number < values.size(); number++) {
      give(fields.get(number), new BigDecimal(values.get(number)));
    }
    _click(button("Indienen"));
    assertThat(_find(ErrorSummary.class).getFirst().getElement().getTextRecursively())
        .contains("Er zijn 15 mensen opgeleid en er werken er 14.");
    give(fields.get(Figure.TRAINED.ordinal()), new BigDecimal("12"));
    _click(button("Indienen"));
    assertThat(
            db.select(TEAM_FIGURES.SUBMITTED_AT)
                .from(TEAM_FIGURES)
                .where(TEAM_FIGURES.AUDIT_ID.eq(audit.value()))
                .fetchSingle()
                .value1())
        .isNotNull();
    assertThat(tick("Vul de gegevens over het team in").getValue()).isTrue();

    signInAs(cast.fatima);
    open(page());
    assertThat(_find(BigDecimalField.class)).isEmpty();
    assertThat(_get(Main.class).getElement().getTextRecursively())
        .contains("Ingevuld door Marijke Hoekstra");
    _assertNone(Button.class, spec -> spec.withText("Nog iets aanpassen"));
  }

  @Test
  void aFigureThatAColleagueFilledInMeanwhileIsNotOverwritten() {
    signInAs(cast.marijke);
    open(page());
    figures.save(cast.actor(cast.marijke), audit, Figure.STAFF, null, new BigDecimal(12));
    give(_find(BigDecimalField.class).getFirst(), new BigDecimal(14));
    assertThat(_get(ConflictPanel.class).getElement().getTextRecursively())
        .contains("14")
        .contains("12");
    _click(button("Neem die van mijn collega"));
    assertThat(_find(BigDecimalField.class).getFirst().getValue()).isEqualTo("12");
  }

  @Test
  void theProgrammeIsMadeOnThePageAndReadByTheTeam() {
    signInAs(cast.joris);
    open(page());
    addItem("Ontvangst", 9, 10);
    addItem("Gesprek met het team", 9, 11);
    assertThat(db.fetchCount(VISIT_ITEM, VISIT_ITEM.AUDIT_ID.eq(audit.value()))).isEqualTo(2);
    assertThat(_get(Main.class).getElement().getTextRecursively())
        .contains("9.00 tot 10.00")
        .contains("Tegelijk met iets anders");

    signInAs(cast.esra);
    open(page());
    String text = _get(Main.class).getElement().getTextRecursively();
    assertThat(text).contains("Gesprek met het team").doesNotContain("Wat moet er klaar zijn");
    assertThat(text).doesNotContain("Gegevens over het team");
    _assertNone(Button.class, spec -> spec.withText("Onderdeel toevoegen"));
  }

  private static void addItem(String what, int from, int to) {
    _click(button("Onderdeel toevoegen"));
    Dialog dialog = _get(Dialog.class);
    type(_find(dialog, TextField.class).getFirst(), what);
    List<TimePicker> times = _find(dialog, TimePicker.class);
    times.get(0).setValue(LocalTime.of(to, 0));
    times.get(1).setValue(LocalTime.of(from, 0));
    _click(inDialog("Bewaren"));
    assertThat(dialog.isOpened()).as("the end comes before the beginning").isTrue();
    times.get(0).setValue(LocalTime.of(from, 0));
    times.get(1).setValue(LocalTime.of(to, 0));
    _click(inDialog("Bewaren"));
    assertThat(dialog.isOpened()).isFalse();
  }

  @Test
  void myTasksStandInOrderOfDateWithTheLateOnesFirst() {
    signInAs(cast.marijke);
    open("taken");
    List<String> heads = _find(H3.class).stream().map(H3::getText).toList();
    assertThat(heads)
        .containsSubsequence(
            "Vertel het team wat er komt",
            "Vul de gegevens over het team in",
            "Regel een ruimte en toegang");
    assertThat(_get(Main.class).getElement().getTextRecursively())
        .contains("Te laat")
        .contains("Later");
    open("");
    assertThat(_get(Main.class).getElement().getTextRecursively())
        .contains("Vertel het team wat er komt")
        .contains("Bekijk alle taken");

    signInAs(cast.esra);
    open("taken");
    assertThat(_get(Main.class).getElement().getTextRecursively()).contains("Er wacht niets op je");
  }

  @Test
  void anotherTeamsPreparationDoesNotExist() {
    signInAs(cast.sanne);
    open(page());
    assertThat(_find(PreparationView.class)).isEmpty();
  }
}
