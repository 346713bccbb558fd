package nl.getrouw.report;

import java.util.Locale;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.Earlier;
import nl.getrouw.audit.profile.ProfileChart;
import nl.getrouw.audit.profile.ProfileChart.Row;
import nl.getrouw.audit.profile.ProfileTrack;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.paper.Paper;
import org.w3c.dom.Element;

/**
 * The profile chart in the report: a table whose second column is drawn, so that it can be read
 * without the drawing too. There is no text in the drawings, which keeps fonts out of them.
 */
final class ChartOnPaper {

  /** Width of a track in points; the style sheet gives the scale above it the same. */
  private static final int WIDTH = 204;

  private static final String SIZE = "width=\"%dpt\" height=\"20pt\"".formatted(WIDTH);

  private final Paper paper;
  private final Profile profile;
  private final ProfileWords words;
  private final ProfileChart chart;

  ChartOnPaper(Paper paper, Profile profile, ProfileWords words) {
    this.paper = paper;
    this.profile = profile;
    this.words = words;
    this.chart = ProfileChart.of(profile);
  }

  Element[] parts() {
    Element rows = paper.element("tbody");
    chart.rows().forEach(row -> rows.appendChild(row(row)));
    if (!chart.hasOwnRanges()) {
      rows.appendChild(ticks());
    }
    Element all = paper.styled("div", "keep", paper.element("h2", words.chartHeadline()));
    Earlier earlier = profile.earlier();
    if (earlier != null && chart.compares()) {
      all.appendChild(
          paper.styled(
              "p",
              "legend",
              words.text("report.chart.legend", words.earlierMoment(earlier), words.moment())));
    }
    all.appendChild(paper.styled("table", "chart", head(), rows));
    return new Element[] {all};
  }

  private Element head() {
    Element scale = paper.styled("div", "scale");
    chart.labels().forEach(label -> scale.appendChild(at(label.at(), "", words.in(label.name()))));
    Element track = paper.styled("th", "track", scale);
    Earlier earlier = profile.earlier();
    String last =
        earlier == null
            ? words.text("profile.column.band")
            : ProfileWords.capital(words.since(earlier));
    return paper.element(
        "thead",
        paper.element(
            "tr",
            column("", words.text("profile.column.name")),
            track,
            column("score", words.text("profile.column.score")),
            column("words", last)));
  }

  private Element column(String style, String text) {
    Element head = paper.styled("th", style, text);
    head.setAttribute("scope", "col");
    return head;
  }

  private Element row(Row row) {
    DomainLine line = row.line();
    String name = words.in(line.domain().name());
    Element head =
        paper.element(
            "th", chart.hasOwnRanges() ? name + " (" + words.range(row.range()) + ")" : name);
    head.setAttribute("scope", "row");
    return paper.element(
        "tr",
        head,
        paper.styled(
            "td", "track", paper.picture(ProfileTrack.svg(row, words.row(line), null, SIZE))),
        paper.styled("td", "score", words.score(line.score())),
        paper.styled("td", "words", lastWords(line)));
  }

  private String lastWords(DomainLine line) {
    if (line.score() == null) {
      return words.noScore(line);
    }
    return line.change() == null ? words.band(line.band()).orElse("") : words.change(line.change());
  }

  private Element ticks() {
    Element scale = paper.styled("div", "scale");
    chart
        .ticks()
        .forEach(tick -> scale.appendChild(at(tick.at(), "tick", String.valueOf(tick.score()))));
    return paper.styled(
        "tr",
        "ticks",
        paper.element("td"),
        paper.styled("td", "track", scale),
        paper.element("td"),
        paper.element("td"));
  }

  private Element at(double percent, String style, String text) {
    Element label = paper.styled("span", style, text);
    label.setAttribute("style", String.format(Locale.ROOT, "left:%.2f%%", percent));
    return label;
  }
}
