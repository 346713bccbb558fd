package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.indicator.Course;
import nl.getrouw.indicator.Definition;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.trend.Baseline;
import nl.getrouw.trend.Standing;
import nl.getrouw.trend.ui.TrendChart;
import nl.getrouw.trend.ui.TrendWords;

/** The chart of an indicator, with from which periods its limits come. */
final class CourseCard extends Composite<Card> {

  CourseCard(IndicatorPage page, IndicatorWords words) {
    Definition definition = page.definition();
    Course course = page.course();
    TrendWords trend = words.trend(course);
    String headline =
        course.chart().standing() == Standing.NONE
            ? getTranslation(
                "indicator.chart.few", course.starts().size(), words.periods().plural())
            : trend.usual();
    TrendChart chart =
        new TrendChart(
            headline,
            subtitle(definition),
            words.figure(course, page.events()),
            words.columns(),
            getTranslation("indicator.file", page.indicator().id()));
    if (course.chart().standing() != Standing.NONE) {
      chart.foot(new Span(basis(course, words)));
    }
    getContent().with(chart);
  }

  private String subtitle(Definition definition) {
    String what =
        definition.divides()
            ? getTranslation(
                "indicator.subtitle.of", definition.numerator(), definition.denominator())
            : definition.numerator();
    return what + ", " + getTranslation("indicator.per." + definition.cadence().name()) + ".";
  }

  /** "Grenzen berekend over januari 2025 t/m december 2025". */
  private String basis(Course course, IndicatorWords words) {
    Baseline last = course.chart().baselines().getLast();
    List<LocalDate> starts = course.starts();
    return getTranslation(
        "indicator.basis",
        words.periods().name(starts.get(last.from())),
        words.periods().name(starts.get(last.until() - 1)));
  }
}
