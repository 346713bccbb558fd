package nl.getrouw.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.boardreport.BoardReports.BoardReport;
import nl.getrouw.boardreport.BoardWords;
import nl.getrouw.boardreport.Remark;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.outcome.Outcome;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomeReading;
import nl.getrouw.paper.Paper;
import nl.getrouw.paper.Press;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The report to the board on paper: of each outcome its course, its indicators beside a year
 * earlier, and what the manager says of it; what counts stands at the end.
 */
final class BoardReportPaper {

  private static final String STYLE =
      new String(Press.resource("/report/audit.css"), StandardCharsets.UTF_8);

  private static final int WIDTH = 490;
  private static final int HEIGHT = 96;

  private final BoardReport report;
  private final Texts texts;
  private final Locale language;
  private final Formats formats;
  private final BoardWords words;
  private final Paper paper;

  BoardReportPaper(BoardReport report, Texts texts, Locale language) {
    this.report = report;
    this.texts = texts;
    this.language = language;
    this.formats = new Formats(language);
    this.words = new BoardWords(this::text, formats);
    this.paper = new Paper(language.getLanguage(), title(), period(), STYLE);
  }

  private String title() {
    return text("boardreport.paper.title", report.page().place().name());
  }

  private String period() {
    return text(
        "boardreport.paper.period",
        formats.period(report.period().from(), report.period().to()),
        formats.date(report.page().reference()));
  }

  Paper paper() {
    paper.add(
        paper.styled("div", "head", title()),
        paper.styled(
            "div",
            "foot",
            text(
                "boardreport.paper.foot",
                formats.moment(Objects.requireNonNull(report.page().updatedAt())))),
        paper.styled("p", "eyebrow", text("boardreport.title")),
        paper.element("h1", title()),
        paper.element("p", period()));
    remark(null);
    for (Outcome outcome : Outcome.values()) {
      outcome(outcome);
    }
    definitions();
    paper.outline();
    return paper;
  }

  private void remark(@Nullable Outcome outcome) {
    Optional<Remark> remark = report.of(outcome).filter(one -> !one.text().isEmpty());
    remark.ifPresent(
        one ->
            paper.add(
                paper.styled(
                    "div",
                    "notice",
                    paper.styled("p", "typed", one.text()),
                    paper.styled(
                        "p",
                        "small",
                        text("boardreport.paper.by", one.by(), formats.moment(one.at()))))));
  }

  private void outcome(Outcome outcome) {
    Element top =
        paper.styled(
            "div",
            "keep",
            paper.element("h2", text(outcome.key())),
            paper.element("p", text(outcome.key() + ".what")));
    chart(top, report.page().reading(outcome.first()));
    paper.add(top);
    Element body = paper.element("tbody");
    report.page().of(outcome).forEach(reading -> body.appendChild(row(reading)));
    paper.add(
        paper.element(
            "table",
            paper.element(
                "thead",
                paper.element(
                    "tr",
                    paper.columnHead(text("boardreport.paper.indicator"), false),
                    paper.columnHead(text("boardreport.paper.value"), true),
                    paper.columnHead(text("boardreport.paper.parts"), true),
                    paper.columnHead(text("boardreport.paper.before"), true))),
            body));
    remark(outcome);
  }

  private void chart(Element into, OutcomeReading reading) {
    SeriesOnPaper.of(reading.series())
        .ifPresent(
            series -> {
              OutcomeIndicator indicator = reading.indicator();
              String says =
                  text(
                      "boardreport.paper.chart",
                      text(indicator.key()),
                      formats.month(report.period().query().from().atDay(1)),
                      formats.month(report.period().until().atDay(1)));
              into.appendChild(paper.styled("p", "small", says));
              into.appendChild(paper.element("p", paper.picture(series.svg(WIDTH, HEIGHT, says))));
              into.appendChild(paper.styled("p", "small", legend(series, indicator)));
            });
  }

  private String legend(SeriesOnPaper series, OutcomeIndicator indicator) {
    int decimals = indicator.unit() == OutcomeIndicator.Unit.EURO ? 0 : 2;
    boolean share = indicator.unit() == OutcomeIndicator.Unit.SHARE;
    String least =
        share ? formats.percent(series.least(), 0) : formats.number(series.least(), decimals);
    String most =
        share ? formats.percent(series.most(), 0) : formats.number(series.most(), decimals);
    return text(
        series.mean() == null ? "boardreport.paper.range" : "boardreport.paper.limits",
        least,
        most);
  }

  private Element row(OutcomeReading reading) {
    return paper.element(
        "tr",
        paper.rowHead(text(reading.indicator().key())),
        paper.styled("td", "number", words.value(reading.indicator(), reading.figure())),
        paper.styled("td", "number", words.parts(reading.figure())),
        paper.styled("td", "number", words.value(reading.indicator(), reading.yearBefore())));
  }

  private void definitions() {
    paper.add(paper.element("h2", text("boardreport.paper.definitions")));
    for (OutcomeIndicator indicator : OutcomeIndicator.values()) {
      paper.add(
          paper.element("h3", text(indicator.key())),
          paper.styled(
              "p",
              "small",
              text(
                  "boardreport.paper.definition",
                  text(indicator.key() + ".numerator"),
                  text(indicator.key() + ".denominator"),
                  text(indicator.key() + ".caveat"))));
    }
    paper.add(paper.styled("p", "small", text("boardreport.paper.small")));
  }

  private String text(String key, Object... values) {
    return texts.getTranslation(key, language, values);
  }
}
