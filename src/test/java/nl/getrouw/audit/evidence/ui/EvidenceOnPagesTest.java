package nl.getrouw.audit.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import java.util.List;
import java.util.Set;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Concept;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.ScoringScene;
import nl.getrouw.audit.Sheets;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.evidence.Tally;
import nl.getrouw.instrument.Rating;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import nl.getrouw.testing.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvidenceOnPagesTest extends ViewTest {

  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Evidence evidence;

  private ScoringScene scene;
  private Actor joris;

  @BeforeEach
  void scored() {
    scene = ScoringScene.shipped(fixture, db, audits, "srh-getrouw");
    joris = scene.actor(scene.joris);
  }

  private void see(
      PersonId auditor, String item, Source source, String note, @Nullable Tally tally) {
    evidence.save(scene.actor(auditor), scene.audit, item, source, note, tally, 0);
  }

  private void openConsensus() {
    for (PersonId auditor : List.of(scene.joris, scene.fatima)) {
      scene.scoreAllBut(sheets, auditor, Set.of());
      sheets.submit(scene.actor(auditor), scene.audit);
    }
    audits.openConsensus(joris, scene.audit, version());
  }

  private int version() {
    return audits.page(joris, scene.audit).version();
  }

  private static String page() {
    return ((Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
        .getElement()
        .getTextRecursively();
  }

  @Test
  void inTheTalkBothSeeWhatEachScoreRestsOn() {
    see(scene.joris, "1.3", Source.FILE_REVIEW, "Twee keer geen poging.", Tally.files(7, 10));
    see(scene.fatima, "1.3", Source.INTERVIEW_CLIENT, "“Ze bellen altijd.”", Tally.people(6));
    openConsensus();
    signInAs(scene.fatima);

    open("audits/" + scene.audit + "/consensus/1.3");

    List<String> cards =
        _find(Article.class).stream().map(card -> card.getElement().getTextRecursively()).toList();
    assertThat(cards).hasSize(2);
    assertThat(cards)
        .filteredOn(card -> card.contains("Joris"))
        .singleElement()
        .asString()
        .contains("Dossiers", "7 van 10", "Twee keer geen poging.", "Niet gebruikt:")
        .doesNotContain("Ze bellen altijd");
    assertThat(cards)
        .filteredOn(card -> card.contains("Fatima"))
        .singleElement()
        .asString()
        .contains("Gesprek met cliënten of panel", "6 mensen", "“Ze bellen altijd.”");
    open("audits/" + scene.audit + "/consensus/1.1");
    assertThat(_find(Article.class))
        .allMatch(
            card -> card.getElement().getTextRecursively().contains("Geen bronnen genoteerd"));
  }

  @Test
  void theLeadAuditorSeesWhatTheAuditRestsOnFromConsensusOn() {
    see(scene.joris, "1.3", Source.FILE_REVIEW, "geheime notitie", Tally.files(7, 10));
    see(scene.fatima, "1.3", Source.FILE_REVIEW, "nog een", Tally.files(8, 10));
    see(scene.fatima, "2.1", Source.OBSERVATION, "Gezien", null);
    signInAs(scene.joris);
    open("audits/" + scene.audit);
    _assertNone(CoverageCard.class);
    openConsensus();

    open("audits/" + scene.audit);

    String card = _get(CoverageCard.class).getElement().getTextRecursively();
    assertThat(card)
        .contains("Bij 2 van de 34 items is ten minste één bron genoteerd.")
        .contains("Niet gebruikt: gesprek met cliënten of panel, gesprek met medewerkers")
        .contains("Zonder bron: 1.1, 1.2, 1.4")
        .contains("1 van 5")
        .containsPattern("allebei(7 van 10, 8 van 10|8 van 10, 7 van 10)")
        .contains("1 van 2")
        .doesNotContain("geheime notitie");
    signInAs(scene.marijke);
    open("audits/" + scene.audit);
    _assertNone(CoverageCard.class);
  }

  @Test
  void theProfileSaysItToEverybodyWhoSeesTheResult() {
    see(scene.joris, "1.3", Source.FILE_REVIEW, "geheime notitie", Tally.files(7, 10));
    finish();
    signInAs(scene.marijke);

    open("audits/" + scene.audit + "/profiel");

    assertThat(_get(CoverageCard.class).getElement().getTextRecursively())
        .contains("Waar deze audit op rust", "Bij 1 van de 34 items", "7 van 10")
        .doesNotContain("Zonder bron:", "geheime notitie");
    assertThat(page()).doesNotContain("geheime notitie");
  }

  @Test
  void whereNothingWasNotedTheProfileKeepsSilent() {
    finish();
    signInAs(scene.marijke);

    open("audits/" + scene.audit + "/profiel");
    _assertNone(CoverageCard.class);

    signInAs(scene.joris);
    open("audits/" + scene.audit);
    assertThat(_get(CoverageCard.class).getElement().getTextRecursively())
        .contains("De auditoren noteerden geen bronnen.");
  }

  private void finish() {
    openConsensus();
    for (var row : consensus.page(joris, scene.audit).open()) {
      consensus.agree(
          joris, scene.audit, row.item().code(), new Rating.Scored(1), "Samen bekeken.", 0);
    }
    audits.makeConcept(joris, scene.audit, version(), Concept.USUAL_DAYS);
    scene.organisation.noRemarks(scene.marijke, scene.audit);
    audits.finish(joris, scene.audit, version());
  }
}
