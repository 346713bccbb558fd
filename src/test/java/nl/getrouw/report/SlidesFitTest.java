package nl.getrouw.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Consensus;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.Sheets;
import nl.getrouw.guest.GuestScene;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.security.Actor;
import nl.getrouw.testing.AuditWalk;
import nl.getrouw.testing.DatabaseTest;
import nl.getrouw.testing.Fixture;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whatever people typed and however long words are: nothing leaves its place on a slide. */
@DatabaseTest
@Import({GuestScene.class, WholeAudit.class})
class SlidesFitTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
  private static final String LONG =
      "Meervoudigecomplexezelfredzaamheidsondersteuningsovereenkomsten met de"
          + " arbeidsongeschiktheidsverzekeringsmaatschappij bespreken, elke week opnieuw. ";

  @Autowired WholeAudit whole;
  @Autowired Fixture fixture;
  @Autowired Audits audits;
  @Autowired Sheets sheets;
  @Autowired Consensus consensus;
  @Autowired Results results;
  @Autowired InstrumentLibrary instruments;
  @Autowired AuditReports reports;

  @ParameterizedTest
  @ValueSource(strings = {"srh-getrouw", "fact-2017", "ips-25", "imr-fidelity"})
  void everyInstrumentFits(String instrument) throws IOException {
    AuditWalk walk =
        new AuditWalk(
            fixture.organisation(),
            "Zelfredzaamheidsondersteuningsteam Meervoudigecomplexiteit-Noordoost",
            audits,
            sheets,
            consensus,
            instruments);
    walk.finished(instrument, AuditMoment.BASELINE, JANUARY, AuditWalk.all(2));
    AuditId audit =
        walk.finished(instrument, AuditMoment.MONTH_10, JANUARY.plusMonths(9), AuditWalk.all(3));
    Actor lead = walk.organisation.actor(walk.lead);
    for (int point = 0; point < 8; point++) {
      results.choosePoint(lead, audit, null, point + LONG + LONG);
    }

    fits(lead, audit, Texts.DUTCH);
    fits(lead, audit, Texts.ENGLISH);
  }

  @Test
  void theWholeAuditFits() throws IOException {
    var made = whole.make();
    fits(made.actor(made.walk().lead), made.audit(), Texts.DUTCH);
    fits(made.actor(made.walk().lead), made.audit(), Texts.ENGLISH);
  }

  private void fits(Actor reader, AuditId audit, Locale language) throws IOException {
    byte[] content = reports.report(reader, audit, language, ReportFormat.PPTX).content();
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(content))) {
      for (XSLFSlide slide : show.getSlides()) {
        for (XSLFShape shape : slide.getShapes()) {
          switch (shape) {
            case XSLFTable table -> fits(slide, table);
            case XSLFTextShape text when !text.getText().isEmpty() ->
                fits(slide, text, text.getAnchor());
            default -> {}
          }
        }
      }
    }
  }

  private static void fits(XSLFSlide slide, XSLFTable table) {
    double bottom = table.getAnchor().getY();
    for (var row : table.getRows()) {
      bottom += row.getHeight();
      for (XSLFTableCell cell : row.getCells()) {
        double width = table.getColumnWidth(row.getCells().indexOf(cell)) - 14;
        assertThat(height(cell.getTextParagraphs(), width))
            .as("%s: %s", slide.getTitle(), cell.getText())
            .isLessThanOrEqualTo(row.getHeight() - 13);
        wordsFit(slide, cell.getTextParagraphs(), width);
      }
    }
    assertThat(bottom).as(slide.getTitle()).isLessThanOrEqualTo(Slide.FOOT);
  }

  private static void fits(XSLFSlide slide, XSLFTextShape text, Rectangle2D place) {
    String what = slide.getTitle() + ": " + text.getText();
    double height = height(text.getTextParagraphs(), place.getWidth());
    assertThat(place.getX()).as(what).isGreaterThanOrEqualTo(0);
    assertThat(place.getMaxX()).as(what).isLessThanOrEqualTo(Slide.WIDTH);
    assertThat(height).as(what).isLessThanOrEqualTo(place.getHeight() + 2);
    assertThat(place.getY() + height).as(what).isLessThanOrEqualTo(Slide.HEIGHT);
    wordsFit(slide, text.getTextParagraphs(), place.getWidth());
  }

  private static void wordsFit(XSLFSlide slide, List<XSLFTextParagraph> paragraphs, double width) {
    for (XSLFTextParagraph paragraph : paragraphs) {
      for (XSLFTextRun run : paragraph.getTextRuns()) {
        for (String word : run.getRawText().split("\\s", -1)) {
          assertThat(Fit.width(word, run.getFontSize(), run.isBold()))
              .as("%s: %s", slide.getTitle(), word)
              .isLessThanOrEqualTo(width);
        }
      }
    }
  }

  private static double height(List<XSLFTextParagraph> paragraphs, double width) {
    double height = 0;
    for (XSLFTextParagraph paragraph : paragraphs) {
      double indent = paragraph.getLeftMargin() == null ? 0 : paragraph.getLeftMargin();
      for (XSLFTextRun run : paragraph.getTextRuns()) {
        height += Fit.height(run.getRawText(), width - indent, run.getFontSize(), run.isBold());
      }
      Double after = paragraph.getSpaceAfter();
      height += after == null || after > 0 ? 0 : -after;
    }
    return height;
  }
}
