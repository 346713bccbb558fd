package nl.getrouw.report;

import java.awt.geom.Rectangle2D;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.instrument.Band;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.ui.Formats;

/** The certificate that the audit carries, as something to be glad of. */
final class CertificateOnSlide {

  private static final double TOP = 150;
  private static final double HEIGHT = 260;

  private final SlideDeck deck;

  CertificateOnSlide(SlideDeck deck) {
    this.deck = deck;
  }

  void add(Certificate certificate) {
    Formats formats = deck.words().formats();
    Slide slide =
        deck.slide(deck.text("report.slides.certificate", formats.date(certificate.expiresOn())));
    slide.block(Slide.MARGIN, TOP, Slide.ROOM, HEIGHT, Ink.SURFACE);
    slide.block(Slide.MARGIN, TOP, 6, HEIGHT, Ink.ACCENT);
    Band band = certificate.band();
    line(slide, 26, 44, certificate.teamName(), 34, true);
    line(
        slide,
        92,
        24,
        deck.text(
            "certificate.paper.result",
            formats.month(certificate.visitedOn()),
            deck.words().instrument()),
        16,
        false);
    line(slide, 126, 34, deck.words().in(band.name()), 24, false);
    line(
        slide,
        196,
        22,
        deck.text("report.certificate", certificate.number(), issued(certificate)),
        14,
        false);
    Bilingual notice = certificate.instrument().notice();
    if (notice != null) {
      slide.fitted(
          new Rectangle2D.Double(Slide.MARGIN, TOP + HEIGHT + 20, Slide.ROOM, 50),
          deck.words().in(notice),
          12,
          Ink.TEXT_2,
          false);
    }
  }

  private String issued(Certificate certificate) {
    return deck.text(
        "report.certificate.issued",
        deck.words().formats().date(certificate.issuedOn()),
        certificate.issuedBy());
  }

  private static void line(
      Slide slide, double down, double height, String text, double size, boolean bold) {
    slide.fitted(
        new Rectangle2D.Double(Slide.MARGIN + 32, TOP + down, Slide.ROOM - 64, height),
        text,
        size,
        bold ? Ink.ACCENT : Ink.TEXT,
        bold);
  }
}
