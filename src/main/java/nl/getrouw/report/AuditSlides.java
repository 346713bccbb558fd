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
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.audit.profile.ProfileWords.AgreementFigure;
import nl.getrouw.kernel.Bilingual;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * The slides for the talk in which a team hears what came out, each with one message: what the
 * audit found, what others say of it, what the team does with it, and how sure it is.
 */
final class AuditSlides {

  private static final int SHOWN_ITEMS = 4;
  private static final int SHOWN_POINTS = 6;

  private final Contents contents;
  private final Profile profile;
  private final ProfileWords words;
  private final Locale locale;

  AuditSlides(Contents contents, ProfileWords words, Locale locale) {
    this.contents = contents;
    this.profile = contents.profile();
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
      slides(new SlideDeck(show, profile, words, locale));
      show.write(bytes);
      return bytes.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void slides(SlideDeck deck) {
    ActionsOnSlides actions = new ActionsOnSlides(deck, contents.improvement());
    opening(deck);
    new ChartOnSlide(deck.slide(words.chartHeadline()), profile, words).draw();
    new FiguresOnSlide(deck).draw();
    contents.validCertificate().ifPresent(new CertificateOnSlide(deck)::add);
    items(deck, "profile.strong", "report.slides.strong.lead", profile.strongest(SHOWN_ITEMS));
    items(deck, "profile.room", "report.slides.room.lead", profile.weakest(SHOWN_ITEMS));
    new VoicesOnSlide(deck, contents.voices()).add();
    actions.addWorked();
    new ReplyOnSlide(deck).add();
    if (!profile.points().isEmpty() || contents.improvement().made().isEmpty()) {
      points(deck);
    }
    actions.addOpen();
    new EvidenceOnSlide(deck, contents.coverage()).add();
    sure(deck);
    next(deck);
  }

  // ---------------------------------------------------------------- slides

  private void opening(SlideDeck deck) {
    Slide slide = new Slide(deck.show(), locale, words.headline(), 178, 130);
    slide.block(0, 0, 18, Slide.HEIGHT, Ink.ACCENT);
    slide.wide(138, text("report.slides.eyebrow", profile.teamName()), 18, Ink.TEXT_2);
    String facts =
        text(
            "report.slides.facts",
            words.moment(),
            words.instrument(),
            words.formats().period(profile.startsOn(), profile.endsOn()));
    slide.fitted(place(330, 24), facts, 16, Ink.TEXT, false);
    if (!profile.auditorNames().isEmpty()) {
      slide.fitted(place(358, 44), words.list(profile.auditorNames()), 16, Ink.TEXT, false);
    }
    Bilingual notice = profile.instrument().notice();
    if (notice != null) {
      slide.fitted(place(430, 70), words.in(notice), 12, Ink.TEXT_2, false);
    }
  }

  private static Rectangle2D place(double y, double height) {
    return new Rectangle2D.Double(Slide.MARGIN, y, Slide.ROOM, height);
  }

  private void items(SlideDeck deck, String title, String lead, List<ItemLine> lines) {
    Slide slide = deck.slide(text(title));
    if (lines.isEmpty()) {
      slide.wide(150, text(title + ".none"), 20, Ink.TEXT);
      return;
    }
    slide.wide(120, text(lead), 18, Ink.TEXT_2);
    slide.list(
        170,
        lines.stream()
            .map(
                line ->
                    new Slide.Line(
                        text("report.ranked", words.in(line.item().name()), words.rating(line)),
                        words.anchor(line).map(SlideDeck::clipped).orElse("")))
            .toList(),
        22,
        false);
  }

  private void points(SlideDeck deck) {
    Slide slide = deck.slide(text("report.slides.points"));
    List<ImprovementPoint> points = profile.points();
    if (points.isEmpty()) {
      slide.wide(150, text("report.slides.points.none"), 22, Ink.TEXT);
      return;
    }
    slide.list(
        150,
        Slide.Line.of(
            points.stream()
                .limit(SHOWN_POINTS)
                .map(point -> SlideDeck.clipped(point.text()))
                .toList()),
        points.size() > 3 ? 18 : 24,
        true);
  }

  private void sure(SlideDeck deck) {
    Slide slide = deck.slide(text("report.slides.sure"));
    List<String> lines = new ArrayList<>();
    lines.add(words.agreementSentence());
    for (AgreementFigure figure : words.agreementFigures()) {
      String note = figure.note().isEmpty() ? "" : " (" + figure.note() + ")";
      lines.add(text("report.slides.item", figure.name(), figure.value() + note));
    }
    lines.add(new Method(profile, words).sentences().getFirst());
    slide.list(140, Slide.Line.of(lines), 18, false);
  }

  private void next(SlideDeck deck) {
    List<String> questions = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      questions.add(text("report.slides.next." + i));
    }
    deck.slide(text("report.slides.next")).list(150, Slide.Line.of(questions), 24, true);
  }

  // ---------------------------------------------------------------- parts

  private String text(String key, Object... values) {
    return words.text(key, values);
  }
}
