package nl.getrouw.action.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.action.ActionPage;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionState;
import nl.getrouw.action.ActionWork;
import nl.getrouw.action.Actions;
import nl.getrouw.action.Draft;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.action.Origin;
import nl.getrouw.action.OriginKind;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.Sheets;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.evidence.Tally;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.kernel.ui.DateField;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ActionPagesTest extends ViewTest {

  private static final String SCALE = "srh-getrouw";
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);

  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Results results;
  @Autowired Evidence evidence;
  @Autowired InstrumentLibrary instruments;
  @Autowired Actions actions;
  @Autowired ActionWork work;

  private AuditWalk walk;
  private Actor marijke;
  private PersonId esra;

  @BeforeEach
  void aTeam() {
    walk =
        new AuditWalk(fixture.organisation(), "Wilgenhof", audits, sheets, consensus, instruments);
    marijke = walk.organisation.actor(walk.lead);
    esra = walk.organisation.person("Esra Demir", Role.TEAM_MEMBER, walk.team);
  }

  private static LocalDate today() {
    return LocalDate.now(Moments.ZONE);
  }

  private ActionId made(String goal, Origin origin, int days) {
    return actions.create(
        marijke,
        new Draft(
            walk.team,
            origin,
            new Words(goal, "Cliënten vroegen erom.", esra, today().plusDays(days)),
            List.of("Kaart kiezen", "Met zes cliënten proberen")));
  }

  private static String text() {
    return _get(Main.class).getElement().getTextRecursively();
  }

  @Test
  void theTeamLeadMakesAnActionFromAnItemOfTheProfile() {
    AuditId audit = walk.finished(SCALE, AuditMoment.BASELINE, JANUARY, AuditWalk.all(3));
    signInAs(walk.lead);
    open("audits/" + audit + "/profiel");
    Anchor link =
        _find(Anchor.class).stream()
            .filter(one -> one.getHref().endsWith("&item=5.1"))
            .findFirst()
            .orElseThrow();

    open(link.getHref());
    _click(_get(Button.class, spec -> spec.withText("Maak de actie")));
    assertThat(_get(TextField.class, spec -> spec.withLabel("Doel, in één zin")).isInvalid())
        .isTrue();
    type(
        _get(TextField.class, spec -> spec.withLabel("Doel, in één zin")),
        "Bij elk plan een netwerkkaart");
    owner("Esra Demir");
    type(_get(DateField.class), today().plusDays(40));
    type(
        _get(TextArea.class, spec -> spec.withLabel("Stappen")),
        "Kaart kiezen\nMet zes cliënten proberen");
    _click(_get(Button.class, spec -> spec.withText("Maak de actie")));

    assertThat(_get(H1.class).getText()).isEqualTo("Bij elk plan een netwerkkaart");
    ActionRow stored = actions.openOf(marijke, walk.team).getFirst();
    assertThat(stored.origin().kind()).isEqualTo(OriginKind.ITEM);
    assertThat(stored.origin().item()).isEqualTo("5.1");
    assertThat(stored.origin().text()).isEqualTo("5.1 Het netwerk in beeld en betrokken");
    assertThat(stored.steps()).isEqualTo(2);

    open("audits/" + audit + "/profiel");
    assertThat(text()).contains("Bij elk plan een netwerkkaart (Plannen)");
  }

  @SuppressWarnings("unchecked")
  private static void owner(String name) {
    ComboBox<Colleague> owner = _get(ComboBox.class, spec -> spec.withLabel("Eigenaar"));
    type(
        owner,
        owner
            .getListDataView()
            .getItems()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aChosenPointBecomesAnActionWithOneClick() {
    AuditId audit = walk.finished(SCALE, AuditMoment.BASELINE, JANUARY, AuditWalk.all(3));
    results.choosePoint(marijke, audit, "5.1", "Netwerkkaart bij elk plan");
    signInAs(walk.lead);
    open("audits/" + audit + "/profiel");

    open(
        _find(Anchor.class).stream()
            .map(Anchor::getHref)
            .filter(href -> href.contains("&punt="))
            .findFirst()
            .orElseThrow());

    assertThat(text()).contains("Dit kozen jullie in het profiel: ‘Netwerkkaart bij elk plan’.");
    assertThat(_get(TextField.class, spec -> spec.withLabel("Doel, in één zin")).getValue())
        .isEqualTo("Netwerkkaart bij elk plan");
    type(_get(DateField.class), today().plusDays(40));
    _click(_get(Button.class, spec -> spec.withText("Maak de actie")));
    assertThat(actions.openOf(marijke, walk.team))
        .singleElement()
        .satisfies(
            action -> {
              assertThat(action.origin().kind()).isEqualTo(OriginKind.POINT);
              assertThat(action.origin().item()).isEqualTo("5.1");
            });
  }

  @Test
  void whatTheLeadAuditorSawBecomesAProposalWithOneClick() {
    AuditId earlier = walk.finished(SCALE, AuditMoment.MONTH_10, JANUARY, AuditWalk.all(3));
    made("Netwerkkaart bij elk plan", Origin.item(earlier, "5.1", ""), 20);
    AuditId audit = walk.plan(SCALE, AuditMoment.BASELINE, today());
    Actor joris = walk.organisation.actor(walk.joris);
    audits.startScoring(joris, audit, audits.page(joris, audit).version());
    evidence.save(
        joris, audit, "5.1", Source.FILE_REVIEW, "Geen netwerkkaart.", Tally.files(2, 10), 0);

    signInAs(walk.fatima);
    open("audits/" + audit + "/scoren/5.1");
    assertThat(text()).contains("Netwerkkaart bij elk plan (Plannen)");
    _assertNone(Anchor.class, spec -> spec.withPredicate(one -> isNew(one)));

    signInAs(walk.joris);
    open("audits/" + audit + "/scoren/5.1");
    open(
        _find(Anchor.class).stream()
            .map(Anchor::getHref)
            .filter(href -> href.contains("&bewijs=FILE_REVIEW"))
            .findFirst()
            .orElseThrow());
    TextArea quote = _get(TextArea.class, spec -> spec.withLabel("Wat stond er?"));
    assertThat(quote.getValue()).isEqualTo("Dossiers, 2 van 10: Geen netwerkkaart.");
    type(
        _get(TextField.class, spec -> spec.withLabel("Doel, in één zin")),
        "Teken het netwerk samen met de cliënt");
    _click(_get(Button.class, spec -> spec.withText("Stel voor")));

    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
        .isEqualTo("audits/" + audit + "/scoren/5.1");
    assertThat(actions.from(joris, audit))
        .singleElement()
        .satisfies(
            action -> {
              assertThat(action.origin().kind()).isEqualTo(OriginKind.EVIDENCE);
              assertThat(action.origin().item()).isEqualTo("5.1");
              assertThat(action.origin().text()).contains("Geen netwerkkaart.");
            });
  }

  private static boolean isNew(Anchor link) {
    return link.getHref().startsWith("verbeteracties/nieuw");
  }

  @Test
  void aStepThatAColleagueRewordedIsNotOverwritten() {
    ActionId id = made("Netwerkkaart bij elk plan", Origin.free(), 20);
    signInAs(walk.lead);
    open("verbeteracties/" + id);
    reword("Kaart kiezen", "Kaart kiezen met het panel");
    assertThat(text()).contains("Kaart kiezen met het panel");

    ActionPage.Step step = actions.page(marijke, id).steps().getFirst();
    _click(_get(Button.class, spec -> spec.withPredicate(one -> isReword(one, step.text()))));
    work.rewordStep(marijke, id, step.id(), step.version(), "Haar woorden");
    assertThat(_get(TextArea.class, spec -> spec.withLabel("Stap")).getValue())
        .as("what is being typed stays")
        .isEqualTo("Kaart kiezen met het panel");
    type(_get(TextArea.class, spec -> spec.withLabel("Stap")), "Mijn woorden");
    _click(_get(Button.class, spec -> spec.withText("Bewaar")));
    assertThat(_get(ConflictPanel.class).getElement().getTextRecursively())
        .contains("Mijn woorden", "Haar woorden");
    _click(_get(Button.class, spec -> spec.withText("Houd mijn tekst")));

    assertThat(actions.page(marijke, id).steps().getFirst().text()).isEqualTo("Mijn woorden");
    _assertNone(ConflictPanel.class);
  }

  private static void reword(String step, String text) {
    _click(_get(Button.class, spec -> spec.withPredicate(one -> isReword(one, step))));
    type(_get(TextArea.class, spec -> spec.withLabel("Stap")), text);
    _click(_get(Button.class, spec -> spec.withText("Bewaar")));
  }

  private static boolean isReword(Button button, String step) {
    return button.getAriaLabel().filter(("Wijzig ‘" + step + "’")::equals).isPresent();
  }

  @Test
  void ownActionsAreAmongTheTasks() {
    made("Netwerkkaart bij elk plan", Origin.free(), 60);
    signInAs(esra);
    open("taken");
    assertThat(text()).contains("Netwerkkaart bij elk plan");
    signInAs(walk.lead);
    open("taken");
    assertThat(text()).doesNotContain("Netwerkkaart bij elk plan");
  }

  @Test
  void theOwnerTicksMovesAndComments() {
    ActionId id = made("Netwerkkaart bij elk plan", Origin.free(), 20);
    signInAs(esra);
    open("verbeteracties/" + id);

    Checkbox first = _find(Checkbox.class).getFirst();
    type(first, true);
    _click(_get(Button.class, spec -> spec.withText("We gaan het doen")));
    type(_get(TextArea.class, spec -> spec.withLabel("Jouw reactie")), "Het panel was blij.");
    _click(_get(Button.class, spec -> spec.withText("Plaats")));

    assertThat(text()).contains("Het panel was blij.", "Esra Demir zette de actie op ‘Doen’");
    _click(_get(NativeButton.class, spec -> spec.withText("Wijzig")));
    type(
        _get(TextArea.class, spec -> spec.withLabel("Jouw reactie, anders")), "Het panel is blij.");
    _click(_get(Button.class, spec -> spec.withText("Bewaar")));
    assertThat(text()).contains("Het panel is blij.", "gewijzigd");
    ActionPage stored = actions.page(marijke, id);
    assertThat(stored.action().state()).isEqualTo(ActionState.DO);
    assertThat(stored.action().stepsDone()).isEqualTo(1);
    assertThat(stored.comments()).hasSize(1);
  }

  @Test
  void droppingAsksWhyAndKeepsTheDialogOpenUntilItIsSaid() {
    ActionId id = made("Netwerkkaart bij elk plan", Origin.free(), 20);
    signInAs(walk.lead);
    open("verbeteracties/" + id);

    _click(_get(Button.class, spec -> spec.withText("Laat vervallen")));
    _click(inDialog("Laat vervallen"));
    TextArea why = _get(TextArea.class, spec -> spec.withLabel("Waarom stoppen jullie ermee?"));
    assertThat(why.isInvalid()).isTrue();
    type(why, "De locatie sluit.");
    _click(inDialog("Laat vervallen"));

    _assertNone(Dialog.class);
    assertThat(text()).contains("Vervallen: De locatie sluit.");
  }

  private static Button inDialog(String label) {
    return _find(Button.class, spec -> spec.withText(label)).getLast();
  }

  @Test
  void twoWhoWriteAtOnceSeeBothTexts() {
    ActionId id = made("Netwerkkaart bij elk plan", Origin.free(), 20);
    signInAs(walk.lead);
    open("verbeteracties/" + id);
    _click(_get(Button.class, spec -> spec.withText("Wijzig")));
    type(_get(TextField.class, spec -> spec.withLabel("Doel, in één zin")), "Mijn doel");
    work.change(
        walk.organisation.actor(esra),
        id,
        0,
        new Words("Haar doel", "", esra, today().plusDays(9)));

    _click(_get(Button.class, spec -> spec.withText("Bewaar")));

    assertThat(_get(ConflictPanel.class).getElement().getTextRecursively())
        .contains("Mijn doel", "Haar doel");
    assertThat(actions.page(marijke, id).action().goal()).isEqualTo("Haar doel");
    _click(_get(Button.class, spec -> spec.withText("Houd mijn tekst")));
    assertThat(actions.page(marijke, id).action().goal()).isEqualTo("Mijn doel");
    _assertNone(ConflictPanel.class);
  }

  @Test
  void aManagerReadsAndChangesNothing() {
    ActionId id = made("Netwerkkaart bij elk plan", Origin.free(), 20);
    signInAs(walk.organisation.person("Peter-Jan de Wit", Role.MANAGER));
    open("verbeteracties/" + id);

    assertThat(text()).contains("Netwerkkaart bij elk plan", "Esra Demir");
    _assertNone(Button.class, spec -> spec.withText("Wijzig"));
    _assertNone(Button.class, spec -> spec.withText("We gaan het doen"));
    _assertNone(TextArea.class);
    assertThat(_find(Checkbox.class)).allMatch(Checkbox::isReadOnly);
  }

  @Test
  void theListStartsWithTheOwnTeamsAndKeepsItsFiltersInTheAddress() {
    made("Netwerkkaart bij elk plan", Origin.free(), 20);
    ActionId other = made("Na een conflict weer contact", Origin.free(), 3);
    work.move(marijke, other, 0, ActionState.DO, null);
    signInAs(esra);

    open("verbeteracties");
    assertThat(text())
        .contains("Netwerkkaart bij elk plan", "Na een conflict weer contact", "Nog 3 dagen");
    open("verbeteracties?zoek=conflict");
    assertThat(text()).contains("1 actie").doesNotContain("Netwerkkaart");
    open("verbeteracties?staat=done");
    assertThat(text()).contains("Geen acties gevonden");
    open("verbeteracties?van=mij&als=lijst");
    assertThat(text()).contains("2 acties");
    _assertOne(Anchor.class, spec -> spec.withText("Download als CSV"));
  }

  @Test
  void whoHasNoTeamMeetsAnEmptyListWithoutAButton() {
    signInAs(walk.organisation.person("Nieuw Hier"));
    open("verbeteracties");

    assertThat(text()).contains("Er lopen geen verbeteracties");
    _assertNone(Button.class, spec -> spec.withText("Nieuwe actie"));
  }

  @Test
  void aForeignActionLooksLikeNoAction() {
    ActionId id = made("Netwerkkaart bij elk plan", Origin.free(), 20);
    var other = fixture.organisation();
    signInAs(other.person("Karin Vreemd", Role.ADMINISTRATOR));
    open("verbeteracties/" + id);
    String foreign = UI.getCurrent().getElement().getTextRecursively();
    open("verbeteracties/999999999");

    assertThat(foreign)
        .doesNotContain("Netwerkkaart")
        .isEqualTo(UI.getCurrent().getElement().getTextRecursively());
  }

  @Test
  void auditorsBeginANewAuditWithWhatTheTeamWorksOn() {
    made("Netwerkkaart bij elk plan", Origin.free(), 20);
    AuditId audit = walk.plan(SCALE, AuditMoment.BASELINE, today());
    signInAs(walk.fatima);
    open("audits/" + audit);
    assertThat(text())
        .containsSubsequence(
            "Begin hier: het team werkt aan 1 verbeteractie",
            "Netwerkkaart bij elk plan",
            "Joris van den Heuvel")
        .doesNotContain("Stel een actie voor");

    signInAs(walk.joris);
    open("audits/" + audit);
    open(_get(Anchor.class, spec -> spec.withText("Stel een actie voor")).getHref());
    _assertNone(DateField.class);
    type(
        _get(TextField.class, spec -> spec.withLabel("Doel, in één zin")),
        "Doelen in de woorden van de cliënt");
    _click(_get(Button.class, spec -> spec.withText("Stel voor")));

    signInAs(walk.lead);
    open("");
    assertThat(text()).contains("Een auditor stelt iets voor");
    open("teams/" + walk.team);
    assertThat(text()).contains("2 verbeteracties lopen", "Voorgesteld");
  }

  @Test
  void theNextProfileShowsActionsBesideTheirScores() {
    AuditId first = walk.finished(SCALE, AuditMoment.BASELINE, JANUARY, AuditWalk.all(3));
    ActionId id = made("Netwerkkaart bij elk plan", Origin.item(first, "5.1", ""), 20);
    AuditId second =
        walk.finished(
            SCALE,
            AuditMoment.MONTH_10,
            today().plusDays(1),
            item -> new Rating.Scored(item.code().equals("5.1") ? 5 : 3));
    signInAs(walk.lead);
    open("audits/" + second + "/profiel");

    assertThat(text())
        .contains("Waar aan gewerkt is, en hoe de scores erbij staan")
        .contains("Bij de actie met een score ging die omhoog.");
    assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("verbeteracties/" + id);
  }

  @Test
  void withTooFewActionsTheOverviewSaysSo() {
    walk.finished(SCALE, AuditMoment.BASELINE, JANUARY, AuditWalk.all(3));
    walk.finished(SCALE, AuditMoment.MONTH_10, JANUARY.plusMonths(10), AuditWalk.all(4));
    PersonId manager = walk.organisation.person("Peter-Jan de Wit", Role.MANAGER);
    signInAs(manager);
    open("verbeteracties");
    _assertOne(Anchor.class, spec -> spec.withText("Wat ging samen met groei?"));
    open("verbeteracties/samenhang");

    assertThat(text())
        .contains("Nog te weinig acties om iets te zeggen", "samenhang, geen bewijs")
        .doesNotContain("+1,00");
    signInAs(walk.lead);
    open("verbeteracties/samenhang");
    assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("samenhang");
  }
}
