package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.getrouw.inquiry.Construct;
import nl.getrouw.inquiry.InquiryResults.Course;
import nl.getrouw.inquiry.InquiryResults.Point;
import nl.getrouw.kernel.ui.DataChart;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Formats;
import org.jspecify.annotations.Nullable;

/** A small line for each figure, with the last mean beside it; as a table and CSV too. */
final class CourseFigure {

  private static final int MOST = 8;
  private static final double HEIGHT = 40;
  private static final double MARGIN = 7;

  private final InquiryWords words;
  private final String part;
  private final List<Course> courses;
  private final Formats formats = Formats.current();

  CourseFigure(Component page, String part, List<Course> courses) {
    this.words = new InquiryWords(page);
    this.part = part;
    this.courses = courses;
  }

  DataChart chart() {
    return new DataChart(
        headline(), words.text("course.subtitle", part), lines(), table(), "vragenlijsten");
  }

  /** The last mean that is shown of each figure. */
  private String headline() {
    String last =
        courses.stream()
            .filter(course -> course.points().getLast().told().isShown())
            .map(course -> name(course) + " " + words.mean(course.points().getLast().told()))
            .collect(Collectors.joining(", "));
    return last.isEmpty() ? words.text("course.tooFew") : words.text("course.headline", last);
  }

  private String name(Course course) {
    return course.figure().name().in(formats.locale());
  }

  private Component lines() {
    UnorderedList lines = new UnorderedList();
    lines.addClassName("gt-trends");
    lines.getElement().setAttribute("role", "list");
    for (Course course : courses) {
      Span name = new Span(name(course));
      name.addClassName("gt-trend__name");
      Span last = new Span(words.mean(course.points().getLast().told()));
      last.addClassName("gt-trend__level");
      ListItem line = new ListItem(name, picture(course), last);
      line.addClassNames("gt-trend", "gt-trend--plain");
      lines.add(line);
    }
    return lines;
  }

  private Html picture(Course course) {
    List<Point> points = course.points();
    List<Point> last = points.subList(Math.max(0, points.size() - MOST), points.size());
    Construct construct = course.figure().construct();
    StringBuilder svg = new StringBuilder();
    String favourable = y(construct, construct.favourable());
    svg.append(
        "<line class=\"gt-trend__grid\" x1=\"0\" x2=\"100%%\" y1=\"%1$s\" y2=\"%1$s\"/>"
            .formatted(favourable));
    List<String> dots = new ArrayList<>();
    @Nullable BigDecimal before = null;
    for (int place = 0; place < last.size(); place++) {
      BigDecimal mean = last.get(place).told().mean();
      if (mean != null) {
        boolean now = place == last.size() - 1;
        dots.add(
            "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(
                    now ? "gt-trend__now" : "gt-trend__was",
                    x(place, last.size()),
                    y(construct, mean),
                    now ? 6 : 3.5));
        if (before != null) {
          svg.append(
              "<line class=\"gt-trend__line\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>"
                  .formatted(
                      x(place - 1, last.size()),
                      x(place, last.size()),
                      y(construct, before),
                      y(construct, mean)));
        }
      }
      before = mean;
    }
    dots.forEach(svg::append);
    Html picture =
        new Html(
            "<div class=\"gt-trend__picture\" role=\"img\"><svg aria-hidden=\"true\">"
                + svg
                + "</svg></div>");
    picture
        .getElement()
        .setAttribute(
            "aria-label",
            last.stream()
                .map(point -> formats.date(point.closedOn()) + ": " + words.mean(point.told()))
                .collect(Collectors.joining(", ", name(course) + ": ", "")));
    return picture;
  }

  private static String x(int place, int of) {
    double share = of == 1 ? 1 : (double) place / (of - 1);
    return String.format(Locale.ROOT, "%.2f%%", 4 + 92 * share);
  }

  private static String y(Construct construct, BigDecimal mean) {
    double width = construct.highest().subtract(construct.lowest()).doubleValue();
    double share = mean.subtract(construct.lowest()).doubleValue() / width;
    return String.format(Locale.ROOT, "%.1f", HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * share);
  }

  private DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Course course : courses) {
      for (Point point : course.points()) {
        rows.add(
            List.of(
                name(course),
                point.name(),
                formats.date(point.closedOn()),
                words.mean(point.told()),
                words.share(point.told()),
                point.told().isShown()
                    ? words.text("atLeast", point.told().atLeast())
                    : words.text("tooFew")));
      }
    }
    return new DataTable(
        List.of(
            words.text("table.questionnaire"),
            words.text("table.round"),
            words.text("table.date"),
            words.text("table.mean"),
            words.text("table.share"),
            words.text("table.answers")),
        rows);
  }
}
