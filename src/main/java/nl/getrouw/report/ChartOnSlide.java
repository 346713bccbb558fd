package nl.getrouw.report;

import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.Earlier;
import nl.getrouw.audit.profile.ProfileChart;
import nl.getrouw.audit.profile.ProfileChart.Row;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.paper.Paper;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/**
 * The profile chart in shapes that can be edited: hollow was before, filled is now, a ring around
 * the filled dot is no change. The drawing is one group with the whole chart in words; names and
 * scores beside it are text.
 */
final class ChartOnSlide {

  private static final double LEFT = 300;
  private static final double WIDTH = 360;
  private static final double TOP = 186;
  private static final double ROOM = 280;

  private final Slide slide;
  private final Profile profile;
  private final ProfileWords words;
  private final ProfileChart chart;
  private final double rowHeight;

  ChartOnSlide(Slide slide, Profile profile, ProfileWords words) {
    this.slide = slide;
    this.profile = profile;
    this.words = words;
    this.chart = ProfileChart.of(profile);
    this.rowHeight = Math.min(44, ROOM / Math.max(1, chart.rows().size()));
  }

  void draw() {
    legend();
    for (ProfileChart.Label label : chart.labels()) {
      slide.text(x(label.at()) + 3, TOP - 22, 110, words.in(label.name()), 11, Ink.TEXT_2);
    }
    double bottom = TOP + rowHeight * chart.rows().size();
    XSLFGroupShape group = slide.shapes().createGroup();
    Rectangle2D place = new Rectangle2D.Double(LEFT, TOP - 20, WIDTH, bottom - TOP + 24);
    group.setAnchor(place);
    group.setInteriorAnchor(place);
    describe(group);
    for (int i = 0; i < chart.rows().size(); i++) {
      row(group, chart.rows().get(i), TOP + rowHeight * i);
    }
    chart
        .ticks()
        .forEach(
            tick ->
                slide.text(
                    x(tick.at()) - 20,
                    bottom + 6,
                    40,
                    String.valueOf(tick.score()),
                    11,
                    Ink.TEXT_2,
                    false,
                    TextAlign.CENTER));
  }

  private void legend() {
    Earlier earlier = profile.earlier();
    if (earlier != null && chart.compares()) {
      slide.text(
          Slide.MARGIN,
          TOP - 52,
          Slide.WIDTH - 2 * Slide.MARGIN,
          words.text("report.chart.legend", words.earlierMoment(earlier), words.moment()),
          12,
          Ink.TEXT_2);
    }
  }

  private void describe(XSLFGroupShape group) {
    String rows =
        chart.rows().stream().map(row -> words.row(row.line())).collect(Collectors.joining(". "));
    var properties = ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr();
    properties.setDescr(Paper.readable(words.text("report.slides.chart.alt", rows)));
  }

  private void row(XSLFGroupShape group, Row row, double top) {
    double middle = top + rowHeight / 2;
    DomainLine line = row.line();
    String name = words.in(line.domain().name());
    String shown = chart.hasOwnRanges() ? name + " (" + words.range(row.range()) + ")" : name;
    beside(Slide.MARGIN, middle, LEFT - Slide.MARGIN - 16, shown, Ink.TEXT);
    row.limits().forEach(limit -> bar(group, x(limit), top, 0.75, rowHeight, Ink.LINE_STRONG));
    bar(group, LEFT, middle - 0.5, WIDTH, 1, Ink.PREVIOUS);
    dots(group, row, middle);
    double size = Math.clamp(rowHeight * 0.36, 8, 14);
    slide.text(
        LEFT + WIDTH + 18,
        middle - size * 0.65,
        48,
        words.score(line.score()),
        size,
        Ink.TEXT,
        true,
        TextAlign.RIGHT);
    double words = LEFT + WIDTH + 80;
    beside(words, middle, Slide.WIDTH - Slide.MARGIN / 2.0 - words, last(line), Ink.TEXT_2);
  }

  /** A text in the middle of its row, on more lines or smaller where it is long. */
  private void beside(double x, double middle, double width, String text, Ink ink) {
    double most = Math.clamp(rowHeight * 0.36, 8, 14);
    double size = Fit.size(text, width, rowHeight, false, most, 8);
    double height = Fit.height(text, width, size, false);
    slide.text(x, middle - height / 2, width, text, size, ink);
  }

  private String last(DomainLine line) {
    if (line.score() == null) {
      return words.noScore(line);
    }
    return line.change() == null ? words.band(line.band()).orElse("") : words.change(line.change());
  }

  private void dots(XSLFGroupShape group, Row row, double middle) {
    Double now = row.now();
    Double earlier = row.earlier();
    if (earlier != null && now != null && !earlier.equals(now)) {
      double from = x(Math.min(earlier, now));
      bar(group, from, middle - 1.5, x(Math.max(earlier, now)) - from, 3, Ink.ACCENT);
    }
    if (earlier != null) {
      dot(group, x(earlier), middle, earlier.equals(now) ? 11 : 6, null);
    }
    if (now != null) {
      dot(group, x(now), middle, 8, Ink.ACCENT);
    }
  }

  private static void dot(
      XSLFGroupShape group, double x, double y, double radius, @Nullable Ink filled) {
    XSLFAutoShape dot = group.createAutoShape();
    dot.setShapeType(ShapeType.ELLIPSE);
    dot.setAnchor(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    dot.setFillColor((filled == null ? Ink.SURFACE : filled).color());
    dot.setLineColor(Ink.ACCENT.color());
    dot.setLineWidth(1.5);
  }

  private static void bar(
      XSLFGroupShape group, double x, double y, double width, double height, Ink ink) {
    XSLFAutoShape bar = group.createAutoShape();
    bar.setShapeType(ShapeType.RECT);
    bar.setAnchor(new Rectangle2D.Double(x, y, width, height));
    bar.setFillColor(ink.color());
    bar.setLineColor(null);
  }

  private static double x(double percent) {
    return LEFT + WIDTH * percent / 100;
  }
}
