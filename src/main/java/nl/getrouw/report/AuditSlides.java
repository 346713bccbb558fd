package nl.getrouw.report;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.getrouw.audit.ImprovementPoint;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.Earlier;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.audit.profile.ProfileWords.AgreementFigure;
import nl.getrouw.instrument.Band;
import nl.getrouw.kernel.Bilingual;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.jspecify.annotations.Nullable;

/** The slides for the talk in which a team hears what came out: eight, each with one message. */
final class AuditSlides {

  private static final int SHOWN_ITEMS = 4;
  private static final int SHOWN_POINTS = 6;

  /** What fits on a line of a list; the rest is in the report. */
  private static final int LONGEST_POINT = 180;

  private final Profile profile;
  private final ProfileWords words;
  private final Locale locale;

  AuditSlides(Profile profile, ProfileWords words, Locale locale) {
    this.profile = profile;
    this.words = words;
    this.locale = locale;
  }

  byte[] bytes() {
    try (XMLSlideShow show = new XMLSlideShow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(80_000)) {
      show.setPageSize(new Dimension(Slide.WIDTH, Slide.HEIGHT));
      var about = show.getProperties().getCoreProperties();
      about.setTitle(words.text("report.title", profile.teamName(), words.moment()));
      about.setCreator("Getrouw");
      opening(show);
      new ChartOnSlide(slide(show, words.chartHeadline()), profile, words).draw();
      inShort(show);
      items(show, "profile.strong", "report.slides.strong.lead", profile.strongest(SHOWN_ITEMS));
      items(show, "profile.room", "report.slides.room.lead", profile.weakest(SHOWN_ITEMS));
      points(show);
      sure(show);
      next(show);
      show.write(bytes);
      return bytes.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  // ---------------------------------------------------------------- slides

  private void opening(XMLSlideShow show) {
    Slide slide = new Slide(show, locale, words.headline()).titleAt(178, 130);
    XSLFAutoShape line = slide.shapes().createAutoShape();
    line.setShapeType(ShapeType.RECT);
    line.setAnchor(new Rectangle2D.Double(0, 0, 18, Slide.HEIGHT));
    line.setFillColor(Ink.ACCENT.color());
    line.setLineColor(null);
    wide(slide, 130, text("report.slides.eyebrow", profile.teamName()), 18, Ink.TEXT_2);
    wide(
        slide,
        330,
        text(
            "report.slides.facts",
            words.moment(),
            words.instrument(),
            words.formats().period(profile.startsOn(), profile.endsOn())),
        16,
        Ink.TEXT);
    if (!profile.auditorNames().isEmpty()) {
      wide(slide, 358, words.list(profile.auditorNames()), 16, Ink.TEXT);
    }
    Bilingual notice = profile.instrument().notice();
    if (notice != null) {
      wide(slide, 440, words.in(notice), 12, Ink.TEXT_2);
    }
  }

  private void inShort(XMLSlideShow show) {
    Slide slide = slide(show, text("report.inShort"));
    Earlier earlier = profile.earlier();
    Band band = profile.outcome().band();
    figure(
        slide,
        0,
        text("profile.figure.total"),
        words.score(profile.outcome().total()),
        words.band(band).orElseGet(() -> words.noTotal().orElse("")),
        band);
    figure(
        slide,
        1,
        earlier == null ? text("profile.figure.first") : words.earlierMoment(earlier),
        earlier == null ? text("profile.figure.firstValue") : words.score(earlier.total()),
        earlier == null
            ? text("profile.figure.firstNote")
            : words.change(profile.outcome().change()),
        null);
    figure(
        slide,
        2,
        text("profile.figure.complete"),
        words.completeness(),
        words.completenessNote(),
        null);
    figure(
        slide, 3, text("profile.figure.agreement"), words.agreement(), words.agreementNote(), null);
    wide(slide, 372, words.totalRule(), 14, Ink.TEXT_2);
    words.changeNote().ifPresent(note -> wide(slide, 398, note, 14, Ink.TEXT_2));
  }

  private static void figure(
      Slide slide, int place, String label, String value, String note, @Nullable Band band) {
    double width = 200;
    double x = Slide.MARGIN + place * (width + 16);
    Ink ink = band == null ? Ink.SURFACE : Ink.of(band.look());
    XSLFAutoShape card = slide.shapes().createAutoShape();
    card.setShapeType(ShapeType.RECT);
    card.setAnchor(new Rectangle2D.Double(x, 150, width, 190));
    card.setFillColor(ink.color());
    card.setLineColor(Ink.LINE_STRONG.color());
    Ink on = ink.on();
    Ink quiet = on == Ink.TEXT ? Ink.TEXT_2 : on;
    slide.text(x + 16, 168, width - 32, label, 14, quiet);
    double size = value.length() > 10 ? 24 : 34;
    slide.text(x + 16, 204, width - 32, value, size, on, true, TextAlign.LEFT);
    slide.text(x + 16, 268, width - 32, note, 14, on);
  }

  private void items(XMLSlideShow show, String title, String lead, List<ItemLine> lines) {
    Slide slide = slide(show, text(title));
    if (lines.isEmpty()) {
      wide(slide, 150, text(title + ".none"), 20, Ink.TEXT);
      return;
    }
    wide(slide, 120, text(lead), 18, Ink.TEXT_2);
    slide.list(
        170,
        lines.stream()
            .map(
                line ->
                    new Slide.Line(
                        text("report.ranked", words.in(line.item().name()), words.rating(line)),
                        words.anchor(line).map(AuditSlides::clipped).orElse("")))
            .toList(),
        22,
        false);
  }

  private void points(XMLSlideShow show) {
    Slide slide = slide(show, text("report.slides.points"));
    List<ImprovementPoint> points = profile.points();
    if (points.isEmpty()) {
      wide(slide, 150, text("report.slides.points.none"), 22, Ink.TEXT);
      return;
    }
    slide.list(
        150,
        Slide.Line.of(
            points.stream().limit(SHOWN_POINTS).map(point -> clipped(point.text())).toList()),
        points.size() > 3 ? 18 : 24,
        true);
  }

  private void sure(XMLSlideShow show) {
    Slide slide = slide(show, text("report.slides.sure"));
    List<String> lines = new ArrayList<>();
    lines.add(words.agreementSentence());
    for (AgreementFigure figure : words.agreementFigures()) {
      String note = figure.note().isEmpty() ? "" : " (" + figure.note() + ")";
      lines.add(text("report.slides.item", figure.name(), figure.value() + note));
    }
    lines.add(new Method(profile, words).sentences().getFirst());
    slide.list(140, Slide.Line.of(lines), 18, false);
  }

  private void next(XMLSlideShow show) {
    List<String> questions = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      questions.add(text("report.slides.next." + i));
    }
    slide(show, text("report.slides.next")).list(150, Slide.Line.of(questions), 24, true);
  }

  // ---------------------------------------------------------------- parts

  private Slide slide(XMLSlideShow show, String title) {
    Slide slide = new Slide(show, locale, title);
    wide(
        slide,
        506,
        text("report.slides.foot", profile.teamName(), words.moment(), words.instrument()),
        11,
        Ink.TEXT_2);
    return slide;
  }

  private static void wide(Slide slide, double y, String text, double size, Ink ink) {
    slide.text(Slide.MARGIN, y, Slide.WIDTH - 2 * Slide.MARGIN, text, size, ink);
  }

  private static String clipped(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_POINT ? line : line.substring(0, LONGEST_POINT - 1) + "…";
  }

  private String text(String key, Object... values) {
    return words.text(key, values);
  }
}
