package nl.getrouw.outcome.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomeIndicator.Over;
import nl.getrouw.outcome.OutcomePage;
import nl.getrouw.outcome.OutcomeReading;
import nl.getrouw.outcome.OutcomeSeries;
import nl.getrouw.trend.Baseline;
import nl.getrouw.trend.RunChart;
import nl.getrouw.trend.Standing;
import nl.getrouw.trend.ui.TrendChart;
import nl.getrouw.trend.ui.TrendFigure;
import nl.getrouw.trend.ui.TrendWords;

/** The course of one indicator: chart, limits, what it counts, and how to read it. */
final class OutcomeCourse extends Composite<Card> {

  private final OutcomeWords words = new OutcomeWords(this);

  /**
   * @param links under the chart
   */
  OutcomeCourse(OutcomePage page, OutcomeReading reading, Component... links) {
    OutcomeIndicator indicator = reading.indicator();
    OutcomeSeries series = reading.series();
    Div below = new Div(new OutcomeDefinition(indicator));
    below.addClassName("gt-outcome-below");
    if (series.isEmpty()) {
      getContent()
          .with(
              new EmptyState(
                  "chart-spline",
                  words.value(indicator, reading.figure()),
                  words.name(indicator) + ". " + words.reading(reading)),
              below);
      return;
    }
    below.add(howToRead(series));
    getContent().with(chart(page, series, links), below);
  }

  private TrendChart chart(OutcomePage page, OutcomeSeries series, Component... links) {
    OutcomeIndicator indicator = series.indicator();
    TrendFigure figure = words.figure(series, page.events());
    TrendWords trend = new TrendWords(this, figure);
    TrendChart chart =
        new TrendChart(
            trend.finding(words.name(indicator)),
            getTranslation(
                "outcome.chart.subtitle",
                getTranslation(indicator.key() + ".numerator"),
                getTranslation("outcome.chart.per." + indicator.over().name()),
                page.place().name()),
            figure,
            words.columns(),
            getTranslation("outcome.chart.file", indicator.code()));
    List<Component> foot = new ArrayList<>();
    Standing standing = series.chart().standing();
    foot.add(
        new Span(
            switch (standing) {
              case NONE ->
                  series.plotted().size() < Standing.FEWEST
                      ? trend.usual()
                      : getTranslation("outcome.chart.repeats", series.news(), Standing.FEWEST);
              case PROVISIONAL -> getTranslation("outcome.chart.provisional", Standing.ENOUGH);
              case FIRM -> basis(series);
            }));
    foot.addAll(List.of(links));
    return chart.foot(foot.toArray(Component[]::new));
  }

  private String basis(OutcomeSeries series) {
    Baseline last = series.chart().baselines().getLast();
    List<YearMonth> months = series.plotted();
    return getTranslation(
        "outcome.chart.basis",
        words.period(months.get(last.from())),
        words.period(months.get(last.until() - 1)));
  }

  private Details howToRead(OutcomeSeries series) {
    Div text = new Div();
    text.addClassNames("gt-stack", "gt-stack--s", "gt-small");
    for (String key : List.of("limits", "rules", "cause")) {
      text.add(new Paragraph(getTranslation("outcome.read." + key)));
    }
    if (series.indicator().over() == Over.STAND) {
      text.add(new Paragraph(getTranslation("outcome.chart.stand")));
    }
    series.runs().filter(RunChart::isJudged).map(this::runs).ifPresent(text::add);
    Details details = new Details(getTranslation("outcome.read"), text);
    details.addClassName("gt-details");
    return details;
  }

  private Paragraph runs(RunChart runs) {
    return new Paragraph(
        getTranslation(
            "outcome.runs",
            runs.longestRun(),
            runs.longestOrdinaryRun(),
            runs.crossings(),
            runs.fewestOrdinaryCrossings()));
  }
}
