package nl.getrouw.report;

import java.util.List;
import nl.getrouw.audit.evidence.Coverage;
import nl.getrouw.audit.evidence.Coverage.Reach;
import nl.getrouw.audit.evidence.CoverageWords;
import nl.getrouw.paper.Paper;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Which sources the audit rests on, each with a bar as long as the items it was used for. */
final class EvidenceOnSlide {

  private static final double TOP = 150;
  private static final double STEP = 46;
  private static final double LEFT = 320;
  private static final double LENGTH = 440;
  private static final double THICK = 18;

  private final SlideDeck deck;
  private final Coverage coverage;
  private final CoverageWords words;

  EvidenceOnSlide(SlideDeck deck, Coverage coverage) {
    this.deck = deck;
    this.coverage = coverage;
    this.words = new CoverageWords(coverage, deck.words()::text, deck.locale());
  }

  /** Nothing where no source was noted. */
  void add() {
    if (coverage.auditors() == 0 || coverage.isEmpty()) {
      return;
    }
    Slide slide = deck.slide(words.finding().replaceFirst("\\.$", ""));
    List<Reach> sources = coverage.reach();
    int items = coverage.rows().size();
    for (int i = 0; i < sources.size(); i++) {
      row(slide, sources.get(i), items, TOP + i * STEP);
    }
    String bare = words.bareCodes();
    if (!bare.isEmpty()) {
      slide.wide(
          TOP + sources.size() * STEP + 8,
          SlideDeck.clipped(deck.text("report.evidence.bare", bare)),
          14,
          Ink.TEXT_2);
    }
  }

  private void row(Slide slide, Reach source, int items, double top) {
    String name = deck.text(source.source().key());
    String share = words.share(source, items);
    slide.text(Slide.MARGIN, top, LEFT - Slide.MARGIN - 16, name, 16, Ink.TEXT);
    XSLFAutoShape whole = slide.block(LEFT, top + 1, LENGTH, THICK, Ink.LINE);
    describe(whole, deck.text("report.slides.item", name, share));
    if (source.items() > 0) {
      describe(slide.block(LEFT, top + 1, LENGTH * source.items() / items, THICK, Ink.ACCENT), "");
    }
    slide.text(
        LEFT + LENGTH + 16,
        top,
        Slide.WIDTH - Slide.MARGIN - LEFT - LENGTH - 16,
        share,
        16,
        Ink.TEXT,
        true,
        TextAlign.RIGHT);
  }

  private static void describe(XSLFAutoShape shape, String text) {
    ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr().setDescr(Paper.readable(text));
  }
}
