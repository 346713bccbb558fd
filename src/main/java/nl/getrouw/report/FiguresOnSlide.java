package nl.getrouw.report;

import java.awt.geom.Rectangle2D;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.Earlier;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.instrument.Band;
import org.jspecify.annotations.Nullable;

/** The audit in four figures: total, what came before, completeness and agreement. */
final class FiguresOnSlide {

  private static final double TOP = 150;
  private static final double WIDTH = 200;
  private static final double HEIGHT = 190;
  private static final double GAP = 16;
  private static final double INSET = 16;

  private final Slide slide;
  private final Profile profile;
  private final ProfileWords words;

  FiguresOnSlide(SlideDeck deck) {
    this.slide = deck.slide(deck.text("report.inShort"));
    this.profile = deck.profile();
    this.words = deck.words();
  }

  void draw() {
    Band band = profile.outcome().band();
    figure(
        0,
        "profile.figure.total",
        words.score(profile.outcome().total()),
        words.band(band).orElseGet(() -> words.noTotal().orElse("")),
        band);
    earlier(profile.earlier());
    figure(2, "profile.figure.complete", words.completeness(), words.completenessNote(), null);
    figure(3, "profile.figure.agreement", words.agreement(), words.agreementNote(), null);
    slide.wide(TOP + HEIGHT + 32, words.totalRule(), 14, Ink.TEXT_2);
    words.changeNote().ifPresent(note -> slide.wide(TOP + HEIGHT + 58, note, 14, Ink.TEXT_2));
  }

  private void earlier(@Nullable Earlier earlier) {
    if (earlier == null) {
      figure(
          1,
          "profile.figure.first",
          words.text("profile.figure.firstValue"),
          words.text("profile.figure.firstNote"),
          null);
    } else {
      card(
          1,
          words.earlierMoment(earlier),
          words.score(earlier.total()),
          words.change(profile.outcome().change()),
          Ink.SURFACE);
    }
  }

  private void figure(int place, String key, String value, String note, @Nullable Band band) {
    card(place, words.text(key), value, note, band == null ? Ink.SURFACE : Ink.of(band.look()));
  }

  private void card(int place, String label, String value, String note, Ink ink) {
    double x = Slide.MARGIN + place * (WIDTH + GAP);
    slide.block(x, TOP, WIDTH, HEIGHT, ink).setLineColor(Ink.LINE_STRONG.color());
    Ink on = ink.on();
    line(x, 18, 36, label, 14, on == Ink.TEXT ? Ink.TEXT_2 : on, false);
    line(x, 58, 46, value, 34, on, true);
    line(x, 116, 60, note, 14, on, false);
  }

  private void line(
      double x, double down, double height, String text, double size, Ink ink, boolean bold) {
    slide.fitted(
        new Rectangle2D.Double(x + INSET, TOP + down, WIDTH - 2 * INSET, height),
        text,
        size,
        ink,
        bold);
  }
}
