package nl.getrouw.audit.ui.reply;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static nl.getrouw.db.Tables.CONCEPT;
import static nl.getrouw.db.Tables.REMARK;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import nl.getrouw.audit.AuditScene;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.Replies;
import nl.getrouw.audit.ReplyPage;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Rating.Scored;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.ConflictPanel;
import nl.getrouw.security.Role;
import nl.getrouw.testing.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Marijke replies to the concept on Wilgenhof, Joris answers. */
class ReplyViewTest extends ViewTest {

  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Replies replies;
  @Autowired InstrumentLibrary instruments;

  private AuditScene.Cast cast;
  private AuditId audit;

  @BeforeEach
  void concept() {
    cast = new AuditScene(fixture, audits, sheets, consensus, instruments).cast();
    audit = cast.concept();
  }

  private void show(PersonId person) {
    signInAs(person);
    open("audits/" + audit + "/weerwoord");
  }

  private static String page() {
    return _get(Main.class).getElement().getTextRecursively();
  }

  private static String headline() {
    return _get(H1.class).getText();
  }

  private static Button button(String text) {
    return _get(Button.class, spec -> spec.withText(text));
  }

  private static TextArea remark() {
    return _get(TextArea.class, spec -> spec.withLabel("Jullie opmerking"));
  }

  private static void writeOnFirst(String text) {
    _click(_find(Button.class, spec -> spec.withText("Opmerking maken")).getFirst());
    type(remark(), text);
  }

  private ReplyPage stored() {
    return replies.page(cast.actor(cast.marijke), audit);
  }

  private @Nullable Remark first() {
    return stored().row("1").orElseThrow().remark();
  }

  @Test
  void theTeamLeadWritesPerItemAndSends() {
    show(cast.marijke);
    assertThat(headline()).isEqualTo("Waar zien jullie het anders?");
    assertThat(page()).contains("Je hebt nog niets geschreven.");

    writeOnFirst("Wij doen dit elke week.");
    type(_get(TextArea.class, spec -> spec.withLabel("Jullie terugblik")), "Dank voor het kijken.");

    assertThat(Objects.requireNonNull(first()).text()).isEqualTo("Wij doen dit elke week.");
    assertThat(page()).contains("2 opmerkingen, nog niet verstuurd.");
    _click(button("Reactie versturen"));
    _fireConfirm(_get(ConfirmDialog.class));

    assertThat(db.fetchValue(CONCEPT.SENT_AT, CONCEPT.AUDIT_ID.eq(audit.value()))).isNotNull();
    assertThat(headline()).isEqualTo("Het weerwoord van Wilgenhof");
    _assertNone(TextArea.class);
  }

  @Test
  void whatIsEmptiedIsTakenBackAndNothingToSayIsAnAnswerToo() {
    show(cast.marijke);
    writeOnFirst("Bij nader inzien niet.");
    type(remark(), "");
    assertThat(db.fetchCount(REMARK, REMARK.AUDIT_ID.eq(audit.value()))).isZero();

    _click(button("Wij hebben geen opmerkingen"));
    _fireConfirm(_get(ConfirmDialog.class));

    assertThat(stored().concept().sentAt()).isNotNull();
    assertThat(page()).contains("Geen opmerkingen");
  }

  @Test
  void twoTeamLeadsOverwriteNothingOfEachOther() {
    PersonId ruben = cast.spil.person("Ruben Vos", Role.TEAM_LEAD, cast.wilgenhof);
    show(cast.marijke);
    replies.remark(cast.actor(ruben), audit, "1", "Ruben schreef dit.", 0);

    writeOnFirst("Marijke schreef dit.");
    assertThat(_find(ConflictPanel.class)).hasSize(1);
    assertThat(page()).contains("Ruben Vos schreef hier net ook iets", "Ruben schreef dit.");
    _click(button("Wij hebben geen opmerkingen"));
    _fireConfirm(_get(ConfirmDialog.class));
    assertThat(stored().concept().sentAt()).as("not read yet").isNull();
    writeOver("Marijke schreef dit.");
    _click(button("Reactie versturen"));
    _fireConfirm(_get(ConfirmDialog.class));

    assertThat(Objects.requireNonNull(first()).text()).isEqualTo("Marijke schreef dit.");
    assertThat(stored().concept().sentAt()).isNotNull();
  }

  /** On the page as it is after the conflict: the colleague's text stands in the field. */
  private void writeOver(String text) {
    assertThat(remark().getValue()).isEqualTo("Ruben schreef dit.");
    type(remark(), text);
  }

  @Test
  void theLeadAuditorAnswersAndMayChangeTheScore() {
    replies.remark(cast.actor(cast.marijke), audit, "1", "Wij doen dit elke week.", 0);
    replies.remark(cast.actor(cast.marijke), audit, "2", "Streng.", 0);
    show(cast.joris);
    assertThat(page()).contains("Het team kan nog reageren").doesNotContain("elke week");
    replies.send(cast.actor(cast.marijke), audit, 2);
    show(cast.joris);
    assertThat(headline()).isEqualTo("Nog 2 opmerkingen te beantwoorden");

    _click(_find(Button.class, spec -> spec.withText("Antwoord bewaren")).getFirst());
    assertThat(_find(TextArea.class).getFirst().isInvalid()).as("a reason is needed").isTrue();
    choose("De score wordt 4");
    type(_find(TextArea.class).getFirst(), "Het verslag laat het zien.");
    _click(_find(Button.class, spec -> spec.withText("Antwoord bewaren")).getFirst());

    assertThat(headline()).isEqualTo("Nog één opmerking te beantwoorden");
    assertThat(page()).contains("De score ging van 3 naar 4", "Het verslag laat het zien.");
    assertThat(stored().row("1").orElseThrow().agreed().rating()).isEqualTo(new Scored(4));
    show(cast.esra);
    assertThat(page()).contains("De score ging van 3 naar 4", "Wacht op antwoord");
    _assertNone(TextArea.class);
  }

  @Test
  void aRemarkLeadsStraightToAnAction() {
    replies.remark(cast.actor(cast.marijke), audit, "1", "De nachtdienst doet dit niet.", 0);
    replies.send(cast.actor(cast.marijke), audit, 1);
    show(cast.joris);

    open(
        _find(Anchor.class).stream()
            .map(Anchor::getHref)
            .filter(href -> href.contains("&opmerking="))
            .findFirst()
            .orElseThrow());

    assertThat(_get(TextArea.class, spec -> spec.withLabel("Wat stond er?")).getValue())
        .isEqualTo("De nachtdienst doet dit niet.");
    show(cast.esra);
    assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
        .noneMatch(href -> href.contains("&opmerking="));
  }

  @Test
  void theLeadAuditorGivesMoreTime() {
    show(cast.marijke);
    _assertNone(Button.class, spec -> spec.withText("Geef het team meer tijd"));
    show(cast.joris);
    _click(button("Geef het team meer tijd"));
    _click(button("Verleng"));
    TextArea why = _get(TextArea.class, spec -> spec.withLabel("Waarom?"));
    assertThat(why.isInvalid()).isTrue();
    type(why, "De teamleider was ziek.");
    _click(button("Verleng"));

    assertThat(page()).contains("Eerst tot en met", "De teamleider was ziek.");
    _assertNone(Button.class, spec -> spec.withText("Geef het team meer tijd"));
  }

  @SuppressWarnings("unchecked")
  private static void choose(String label) {
    Select<Object> score = (Select<Object>) _find(Select.class).getFirst();
    List<Object> choices = score.getListDataView().getItems().toList();
    type(
        score,
        choices.stream()
            .filter(choice -> score.getItemLabelGenerator().apply(choice).equals(label))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void whoLooksOnFromFurtherAwayFindsNothingThere() {
    show(cast.peterJan);

    assertThat(page()).contains("Deze pagina is niet voor jou");
  }

  @Test
  void theProfileSaysThatItIsAConcept() {
    signInAs(cast.esra);
    open("audits/" + audit + "/profiel");

    assertThat(page()).contains("Dit is een concept", "Concept, nog niet vastgesteld");
  }
}
