package nl.getrouw.report;

import java.awt.Dimension;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.getrouw.boardreport.BoardReports.BoardReport;
import nl.getrouw.boardreport.BoardWords;
import nl.getrouw.boardreport.Remark;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.outcome.Outcome;
import nl.getrouw.outcome.OutcomeReading;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.jspecify.annotations.Nullable;

/** The report to the board as slides: one for each outcome, with what the manager says of it. */
final class BoardReportSlides {

  private static final int LONGEST = 420;
  private static final double CHART_TOP = 330;
  private static final double CHART_HEIGHT = 90;

  private final BoardReport report;
  private final Texts texts;
  private final Locale language;
  private final Formats formats;
  private final BoardWords words;

  BoardReportSlides(BoardReport report, Texts texts, Locale language) {
    this.report = report;
    this.texts = texts;
    this.language = language;
    this.formats = new Formats(language);
    this.words = new BoardWords(this::text, formats);
  }

  byte[] file() {
    try (XMLSlideShow show = new XMLSlideShow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(80_000)) {
      show.setPageSize(new Dimension(Slide.WIDTH, Slide.HEIGHT));
      var about = show.getProperties().getCoreProperties();
      about.setTitle(title());
      about.setCreator("Getrouw");
      first(show);
      for (Outcome outcome : Outcome.values()) {
        outcome(show, outcome);
      }
      show.write(bytes);
      return bytes.toByteArray();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private String title() {
    return text("boardreport.paper.title", report.page().place().name());
  }

  private void first(XMLSlideShow show) {
    Slide slide = new Slide(show, language, title(), 120, 110);
    slide.wide(
        250,
        text(
            "boardreport.paper.period",
            formats.period(report.period().from(), report.period().to()),
            formats.date(report.page().reference())),
        20,
        Ink.TEXT_2);
    remark(slide, null, 300, 180);
  }

  private void outcome(XMLSlideShow show, Outcome outcome) {
    OutcomeReading first = report.page().reading(outcome.first());
    Slide slide =
        new Slide(
            show,
            language,
            text(outcome.key()) + ": " + words.value(first.indicator(), first.figure()));
    List<SlideTable.Row> rows = new ArrayList<>();
    for (OutcomeReading reading : report.page().of(outcome)) {
      rows.add(
          new SlideTable.Row(
              List.of(
                  text(reading.indicator().key()),
                  words.value(reading.indicator(), reading.figure()),
                  words.parts(reading.figure()),
                  words.value(reading.indicator(), reading.yearBefore())),
              reading.indicator() == outcome.first()));
    }
    new SlideTable(
            slide,
            List.of(
                new SlideTable.Column(text("boardreport.paper.indicator"), 0.46, false),
                new SlideTable.Column(text("boardreport.paper.value"), 0.18, true),
                new SlideTable.Column(text("boardreport.paper.parts"), 0.18, true),
                new SlideTable.Column(text("boardreport.paper.before"), 0.18, true)))
        .draw(118, CHART_TOP - 30, rows);
    boolean drawn = chart(slide, first);
    remark(slide, outcome, drawn ? CHART_TOP + CHART_HEIGHT + 10 : CHART_TOP, drawn ? 66 : 160);
    slide.wide(Slide.FOOT + 4, title(), 11, Ink.TEXT_2);
  }

  private boolean chart(Slide slide, OutcomeReading reading) {
    SeriesOnPaper series = SeriesOnPaper.of(reading.series()).orElse(null);
    if (series == null) {
      return false;
    }
    slide.text(
        Slide.MARGIN,
        CHART_TOP - 22,
        Slide.ROOM,
        text(
            "boardreport.paper.chart",
            text(reading.indicator().key()),
            formats.month(report.period().query().from().atDay(1)),
            formats.month(report.period().until().atDay(1))),
        12,
        Ink.TEXT_2);
    slide.block(Slide.MARGIN, CHART_TOP, Slide.ROOM, CHART_HEIGHT, Ink.SURFACE);
    level(slide, series.mean());
    GeneralPath path = new GeneralPath();
    boolean open = false;
    for (double[] point : series.points()) {
      if (point == null) {
        open = false;
        continue;
      }
      double x = Slide.MARGIN + SeriesOnPaper.x(point, Slide.ROOM);
      double y = CHART_TOP + SeriesOnPaper.y(point[1], CHART_HEIGHT);
      if (open) {
        path.lineTo(x, y);
      } else {
        path.moveTo(x, y);
      }
      slide.block(x - 2.5, y - 2.5, 5, 5, Ink.ACCENT);
      open = true;
    }
    line(slide, path, Ink.ACCENT, 2);
    return true;
  }

  private static void level(Slide slide, @Nullable Double at) {
    if (at != null) {
      double y = CHART_TOP + SeriesOnPaper.y(at, CHART_HEIGHT);
      slide.block(Slide.MARGIN, y, Slide.ROOM, 0.8, Ink.PREVIOUS);
    }
  }

  private static void line(Slide slide, GeneralPath path, Ink ink, double width) {
    XSLFFreeformShape line = slide.shapes().createFreeform();
    line.setPath(path);
    line.setFillColor(null);
    line.setLineColor(ink.color());
    line.setLineWidth(width);
  }

  private void remark(Slide slide, @Nullable Outcome outcome, double top, double height) {
    report
        .of(outcome)
        .map(Remark::text)
        .filter(text -> !text.isEmpty())
        .ifPresent(
            text ->
                slide.fitted(
                    new Rectangle2D.Double(Slide.MARGIN, top, Slide.ROOM, height),
                    SlideDeck.clipped(text, LONGEST),
                    16,
                    Ink.TEXT,
                    false));
  }

  private String text(String key, Object... values) {
    return texts.getTranslation(key, language, values);
  }
}
