package nl.getrouw.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nl.getrouw.boardreport.BoardPeriod;
import nl.getrouw.boardreport.BoardReports;
import nl.getrouw.boardreport.Remark;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.outcome.Outcome;
import nl.getrouw.paper.Press;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The report to the board: remarks that are kept, a PDF and slides that other programs open. */
@DatabaseTest
class BoardReportTest {

  @Autowired Fixture fixture;
  @Autowired BoardReports reports;
  @Autowired Texts texts;

  private Fixture.Organisation spil;
  private TeamId wilgenhof;
  private Actor manager;
  private BoardPeriod whole;

  @BeforeEach
  void organisation() {
    spil = fixture.organisation();
    wilgenhof = spil.team("Wilgenhof");
    manager = spil.actor(spil.person("Peter-Jan", Role.MANAGER));
    whole = new BoardPeriod(new Scope.Organisation(), reports.lastMonth());
  }

  @Test
  void aRemarkIsKeptWithItsPlaceAndYearAndNeverOverwritten() {
    Remark first = reports.remark(manager, whole, Outcome.COST, null, "Duurder door vervanging.");
    assertThatThrownBy(() -> reports.remark(manager, whole, Outcome.COST, null, "Anders"))
        .isInstanceOf(Conflict.class);
    Remark second = reports.remark(manager, whole, Outcome.COST, first.version(), "Beter.");
    assertThatThrownBy(() -> reports.remark(manager, whole, Outcome.COST, 0, "Te laat"))
        .isInstanceOf(Conflict.class);
    assertThat(second.version()).isEqualTo(1);
    assertThat(reports.report(manager, whole).of(Outcome.COST))
        .hasValueSatisfying(one -> assertThat(one.text()).isEqualTo("Beter."));
    BoardPeriod before = new BoardPeriod(new Scope.Organisation(), whole.until().minusMonths(1));
    assertThat(reports.report(manager, before).remarks()).isEmpty();
  }

  @Test
  void onlyWhoOverseesThePlaceMakesItsReport() {
    BoardPeriod ofTeam = new BoardPeriod(new Scope.Team(wilgenhof), whole.until());
    Actor near = spil.actor(spil.person("Wim", Role.MANAGER, new Scope.Location(spil.location())));
    assertThat(reports.report(near, ofTeam)).isNotNull();
    assertThatThrownBy(() -> reports.report(near, whole)).isInstanceOf(NotFound.class);
    Fixture.Organisation other = fixture.organisation();
    for (Actor reader :
        List.of(
            spil.actor(spil.person("Marijke", Role.TEAM_LEAD, wilgenhof)),
            spil.actor(spil.person("Naima", Role.COACH, wilgenhof)),
            spil.actor(spil.person("Esra", Role.TEAM_MEMBER, wilgenhof)),
            spil.actor(spil.person("Joris", Role.AUDITOR)),
            other.actor(other.person("Elders", Role.ADMINISTRATOR)))) {
      assertThatThrownBy(() -> reports.printed(reader, ofTeam)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> reports.remark(reader, ofTeam, null, null, "Ik"))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void thePdfHoldsEveryOutcomeTheRemarksAndTheDefinitions() throws IOException {
    reports.remark(manager, whole, null, null, "Rustig jaar <b>& goed</b>");
    reports.remark(manager, whole, Outcome.FIDELITY, null, "Teams groeien.");
    byte[] pdf =
        Press.pdf(
            new BoardReportPaper(reports.printed(manager, whole), texts, Texts.DUTCH).paper());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Rustig jaar <b>& goed</b>", "Teams groeien.", "Peter-Jan");
      for (Outcome outcome : Outcome.values()) {
        assertThat(text).contains(texts.getTranslation(outcome.key(), Texts.DUTCH));
      }
      assertThat(text).contains("Wat telt waar mee?").doesNotContain("!outcome", "!boardreport");
    }
  }

  @Test
  void theSlidesHoldOneForEachOutcome() throws IOException {
    reports.remark(manager, whole, Outcome.COST, null, "Duurder door vervanging.");
    byte[] file =
        new BoardReportSlides(reports.printed(manager, whole), texts, Texts.ENGLISH).file();
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
      assertThat(show.getSlides()).hasSize(1 + Outcome.values().length);
      assertThat(show.getSlides().get(6).getShapes().toString()).isNotEmpty();
      assertThat(
              show.getSlides().stream()
                  .flatMap(slide -> slide.getShapes().stream())
                  .filter(org.apache.poi.xslf.usermodel.XSLFTextShape.class::isInstance)
                  .map(shape -> ((org.apache.poi.xslf.usermodel.XSLFTextShape) shape).getText()))
          .contains("Duurder door vervanging.");
    }
  }
}
