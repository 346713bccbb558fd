package nl.getrouw.learning.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static nl.getrouw.db.Tables.TRAINING_MEETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.learning.training.Candidate;
import nl.getrouw.learning.training.Catalogue;
import nl.getrouw.learning.training.EditionDraft;
import nl.getrouw.learning.training.Editions;
import nl.getrouw.learning.training.Jobs;
import nl.getrouw.learning.training.LearningLines;
import nl.getrouw.learning.training.PartKind;
import nl.getrouw.learning.training.Registrations;
import nl.getrouw.learning.training.Standing;
import nl.getrouw.learning.training.Training;
import nl.getrouw.learning.training.TrainingCertificates;
import nl.getrouw.learning.training.TrainingDraft;
import nl.getrouw.learning.training.TrainingKind;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;
import nl.getrouw.testing.Fixture.Organisation;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Naima gives the basic training, Marijke registers her people, Esra reaches her certificate. */
class TrainingViewsTest extends ViewTest {

  @Autowired Catalogue catalogue;
  @Autowired Editions editions;
  @Autowired Registrations registrations;
  @Autowired TrainingCertificates certificates;
  @Autowired LearningLines lines;
  @Autowired Jobs jobs;
  @Autowired CurrentUser currentUser;

  private Organisation spil;
  private TeamId wilgenhof;
  private PersonId marijke;
  private PersonId esra;
  private PersonId naima;
  private PersonId karin;
  private PersonId peterJan;

  @BeforeEach
  void people() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    marijke = spil.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof);
    esra = spil.person("Esra Demir", Role.TEAM_MEMBER, wilgenhof);
    naima = spil.person("Naima Chaoui", Role.COACH, wilgenhof);
    karin = spil.person("Karin Postma", Role.ADMINISTRATOR);
    peterJan = spil.person("Peter-Jan Wolters", Role.MANAGER);
  }

  private static String page() {
    return _get(Main.class).getElement().getTextRecursively();
  }

  private static Button button(String text) {
    return _get(Button.class, spec -> spec.withText(text));
  }

  private Training basic() {
    return catalogue.list(spil.actor(karin)).stream()
        .filter(one -> one.code().equals("basisopleiding"))
        .findFirst()
        .orElseThrow();
  }

  private EditionId planned() {
    Actor actor = spil.actor(naima);
    List<EditionDraft.Time> times = new ArrayList<>();
    for (int i = 0; i < basic().parts().size(); i++) {
      times.add(
          new EditionDraft.Time(
              LocalDate.now(clock).plusDays(3L + i), LocalTime.of(9, 30), LocalTime.of(16, 30)));
    }
    return editions.plan(
        actor, new EditionDraft(basic().id(), "voorjaar", "De Spil", naima, "", 1, times));
  }

  @Test
  void anEditionIsPlannedWithADayForEachPart() {
    signInAs(naima);
    open("leren/opleiding/plan?opleiding=" + basic().id());
    _click(button("Uitvoering plannen"));
    assertThat(page()).contains("Vul dag en tijd in bij Dag 1");

    type(_find(TextField.class).getFirst(), "voorjaar 2027");
    List<DateField> days = _find(DateField.class);
    assertThat(days).hasSize(7);
    for (int i = 0; i < days.size(); i++) {
      days.get(i).setValue(LocalDate.now(clock).plusDays(20L + i));
    }
    _find(TextField.class).stream()
        .filter(field -> field.getLabel().equals("Plaats"))
        .forEach(field -> type(field, "Buurthuis"));
    _click(button("Uitvoering plannen"));

    assertThat(page()).contains("Basisopleiding SRH, voorjaar 2027", "Buurthuis", "Gepland");
  }

  @Test
  void theLeadRegistersHerPeopleTheTrainerNotesWhoWasThereAndTheCertificateFollows() {
    EditionId id = planned();
    signInAs(marijke);
    open("leren/opleiding/" + id);
    _click(button("Inschrijven"));
    @SuppressWarnings("unchecked")
    MultiSelectComboBox<Candidate> people = _get(MultiSelectComboBox.class);
    Candidate chosen =
        registrations.candidates(spil.actor(marijke), id).stream()
            .filter(one -> one.person().equals(esra))
            .findFirst()
            .orElseThrow();
    assertThat(chosen.standing()).isEqualTo(Standing.ELIGIBLE);
    people.setValue(Set.of(chosen));
    _click(_find(Button.class, spec -> spec.withText("Inschrijven")).getLast());
    assertThat(page()).contains("Esra Demir", "Vol met 1");

    signInAs(naima);
    begin(id);
    open("leren/opleiding/" + id);
    for (int part = 0; part < 7; part++) {
      List<NativeButton> open =
          _find(NativeButton.class).stream()
              .filter(mark -> mark.getElement().getTextRecursively().contains("Nog niet ingevuld"))
              .toList();
      assertThat(open).hasSize(7 - part);
      _click(open.getFirst());
    }
    assertThat(page()).contains("Gehaald", "30 van 30 uur", "heeft het certificaat verdiend");
    _click(button("Certificaten uitgeven"));
    assertThat(page()).contains("OPL-");

    signInAs(esra);
    open("leren/mijn-opleiding");
    assertThat(page()).contains("Basisopleiding SRH", "OPL-", "Geldig t/m", "PDF");
  }

  /** What was planned for the days to come was yesterday. */
  private void begin(EditionId id) {
    db.update(TRAINING_MEETING)
        .set(TRAINING_MEETING.ON_DATE, LocalDate.now(clock).minusDays(1))
        .where(TRAINING_MEETING.EDITION_ID.eq(id.value()))
        .execute();
  }

  @Test
  void aColleagueSeesWhatIsGivenAndNotWhoIsInIt() {
    EditionId id = planned();
    registrations.register(spil.actor(marijke), id, esra);
    signInAs(spil.person("Tom Willems", Role.TEAM_MEMBER, wilgenhof));

    open("leren/opleiding");
    assertThat(page()).contains("voorjaar", "Vol met 1", "Verdieping: het krachtenprofiel");
    _assertNone(Button.class, spec -> spec.withText("Uitvoering plannen"));
    open("leren/opleiding/" + id);

    assertThat(page()).contains("Jij bent niet ingeschreven").doesNotContain("Esra Demir");
  }

  @Test
  void withdrawingAsksFirst() {
    EditionId id = planned();
    registrations.register(spil.actor(marijke), id, esra);
    signInAs(marijke);
    open("leren/opleiding/" + id);
    _find(Button.class).stream()
        .filter(one -> one.getAriaLabel().orElse("").equals("Esra Demir uitschrijven"))
        .findFirst()
        .orElseThrow()
        .click();
    _fireConfirm(_get(ConfirmDialog.class));

    assertThat(page()).contains("Nog niemand uit jouw teams");
  }

  @Test
  void theMatrixNamesPeopleForTheLeadAndCountsForTheManager() {
    signInAs(marijke);
    open("leren/opleiding/overzicht?stand=eligible");
    assertThat(lines()).contains("Wilgenhof", "Esra Demir");
    assertThat(page()).contains("Dekking van de basisopleiding", "0% (0 van 2)");

    signInAs(peterJan);
    open("leren/opleiding/overzicht");
    _assertNone(MatrixGrid.class);
    assertThat(page()).contains("Te weinig mensen").doesNotContain("Esra Demir");
  }

  @Test
  void namesInTheMatrixCannotBecomeMarkup() {
    spil.person("<img src=x onerror=alert(1)>", Role.TEAM_MEMBER, wilgenhof);
    signInAs(marijke);
    open("leren/opleiding/overzicht");
    _click(button("Afdrukken"));

    assertThat(_get(MatrixPaper.class).getContent().getElement().getProperty("innerHTML"))
        .doesNotContain("<img")
        .contains("&lt;img", "Esra Demir", "Kan meedoen", "Wilgenhof");
  }

  /** The names of teams and people, one under another. */
  private static List<String> lines() {
    return _get(MatrixGrid.class)
        .getContent()
        .getListDataView()
        .getItems()
        .map(
            line ->
                line.row() == null ? MatrixGrid.name(line.group()) : line.row().learner().name())
        .toList();
  }

  @Test
  void theLeadSaysWhatAJobAmountsTo() {
    signInAs(marijke);
    open("leren/mijn-opleiding/" + esra);
    assertThat(page()).contains("Fte niet bekend", "Kan meedoen");
    _click(button("Wijzigen"));
    type(_get(BigDecimalField.class), new BigDecimal("4"));
    _click(button("Opslaan"));
    assertThat(_get(BigDecimalField.class).isInvalid()).isTrue();
    type(_get(BigDecimalField.class), new BigDecimal("0.89"));
    _click(button("Opslaan"));

    assertThat(page()).contains("0,89 fte");
  }

  @Test
  void whoChangesAJobSecondSeesBothAndChooses() {
    signInAs(marijke);
    open("leren/mijn-opleiding/" + esra);
    _click(button("Wijzigen"));
    jobs.change(spil.actor(marijke), esra, wilgenhof, 0, new BigDecimal("0.50"), null);
    type(_get(BigDecimalField.class), new BigDecimal("0.89"));
    _click(button("Opslaan"));

    assertThat(_get(ConflictPanel.class).getElement().getTextRecursively())
        .contains("Iemand anders heeft dit intussen gewijzigd", "0,89", "0,5");
    _click(button("Mijn versie bewaren"));

    assertThat(page()).contains("0,89 fte");
  }

  @Test
  void whoChangesATrainingSecondSeesBothAndChooses() {
    signInAs(karin);
    TrainingId id = catalogue.add(spil.actor(karin), draft("Van onszelf leren"));
    Training own =
        catalogue.list(spil.actor(karin)).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    new TrainingDialog(catalogue, currentUser, own, () -> {}).open();
    catalogue.change(spil.actor(karin), own.id(), own.version(), draft("Kijken naar kracht"));
    _click(button("Opslaan"));

    assertThat(_get(ConflictPanel.class).getElement().getTextRecursively())
        .contains("Kijken naar kracht", "Van onszelf leren");
    _click(button("De andere versie nemen"));

    assertThat(_find(TextField.class, spec -> spec.withLabel("Naam")))
        .extracting(TextField::getValue)
        .contains("Kijken naar kracht")
        .doesNotContain("Van onszelf leren");
  }

  private static TrainingDraft draft(String name) {
    return new TrainingDraft(
        TrainingKind.DEEPENING,
        Bilingual.of(name),
        Bilingual.of("Over iets van ons"),
        24,
        null,
        Set.of(Role.TEAM_MEMBER),
        null,
        100,
        List.of(
            new TrainingDraft.PartDraft(
                Bilingual.of("De dag"), BigDecimal.valueOf(6), PartKind.DAY, true)));
  }

  @Test
  void theLearningLineIsPlannedAndTickedOff() {
    signInAs(marijke);
    open("teams/" + wilgenhof);
    assertThat(page()).contains("Dekking van de basisopleiding", "Leerlijn opzetten");
    open("leren/leerlijn/" + wilgenhof);
    assertThat(page()).contains("Nog geen modules gepland");
    @SuppressWarnings("unchecked")
    Select<Training> module = _get(Select.class);
    module.setValue(lines.of(spil.actor(marijke), wilgenhof).modules().getFirst());
    _click(button("Toevoegen"));

    assertThat(page()).contains("0 van 1 modules gedaan", "Contact houden");
  }

  @Test
  void theImportIsForAdministrators() {
    signInAs(karin);
    open("leren/opleiding/importeren");
    assertThat(page()).contains("Voorbeeldbestand", "Nog niets geïmporteerd");

    signInAs(marijke);
    open("leren/opleiding/importeren");
    assertThat(page()).doesNotContain("Voorbeeldbestand");
  }
}
