package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.getrouw.indicator.Course;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.trend.Rules;
import nl.getrouw.trend.RunChart;

/** How to read the chart, and what the runs around the median say. */
final class RunChartCard extends Composite<Card> {

  RunChartCard(Course course, IndicatorWords words) {
    Div rules = new Div();
    rules.addClassNames("gt-stack", "gt-stack--s", "gt-small");
    rules.add(
        new Paragraph(getTranslation("indicator.read.limits")),
        new Paragraph(
            getTranslation("indicator.read.rules", Rules.STANDARD.trend(), Rules.STANDARD.shift())),
        new Paragraph(getTranslation("indicator.read.baseline")));
    Details details = new Details(getTranslation("indicator.read"), rules);
    details.addClassName("gt-details");
    getContent().with(runs(course, words), details);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("indicator.runs"));
  }

  private Paragraph runs(Course course, IndicatorWords words) {
    Paragraph text =
        new Paragraph(course.runs().map(runs -> said(runs, words)).orElseGet(this::tooFew));
    text.addClassName("gt-small");
    return text;
  }

  private String tooFew() {
    return getTranslation("indicator.runs.few", RunChart.FEWEST);
  }

  private String said(RunChart runs, IndicatorWords words) {
    String median = words.scale().say(runs.median());
    if (!runs.isJudged()) {
      return getTranslation("indicator.runs.onMedian", median);
    }
    return getTranslation(
            "indicator.runs.said",
            median,
            runs.longestRun(),
            runs.longestOrdinaryRun(),
            runs.crossings(),
            runs.fewestOrdinaryCrossings())
        + " "
        + getTranslation(runs.isSignal() ? "indicator.runs.signal" : "indicator.runs.ordinary");
  }
}
