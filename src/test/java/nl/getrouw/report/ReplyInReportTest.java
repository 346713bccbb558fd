package nl.getrouw.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.getrouw.audit.AuditScene;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.Replies;
import nl.getrouw.audit.Sheets;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Rating.Scored;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Actor;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The team's remarks and the answers to them leave the application with the report. */
@DatabaseTest
class ReplyInReportTest {

  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Replies replies;
  @Autowired InstrumentLibrary instruments;
  @Autowired AuditReports reports;

  @Test
  void remarksAnswersAndTheScoreOfTheConceptStandInTheReport() throws IOException {
    var cast = new AuditScene(fixture, audits, sheets, consensus, instruments).cast();
    AuditId audit = cast.concept();
    Actor marijke = cast.actor(cast.marijke);
    Actor joris = cast.actor(cast.joris);
    replies.remark(marijke, audit, "1", "Wij doen dit elke week.", 0);
    replies.remark(marijke, audit, null, "Dank voor de zorgvuldige blik.", 0);
    replies.send(marijke, audit, 2);
    replies.answer(
        joris, audit, "1", Remark.Decision.CHANGED, new Scored(4), "Het verslag laat het zien.", 1);
    replies.answer(joris, audit, null, Remark.Decision.NOTED, null, "Graag gedaan.", 1);
    audits.finish(joris, audit, cast.version(audit));

    byte[] pdf = reports.report(marijke, audit, Texts.DUTCH, ReportFormat.PDF).content();

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains(
              "Weerwoord van het team",
              "Dank voor de zorgvuldige blik.",
              "Wij doen dit elke week.",
              "De score ging van 3 naar 4. Het verslag laat het zien.",
              "In het concept stond hier 3.");
    }
  }
}
