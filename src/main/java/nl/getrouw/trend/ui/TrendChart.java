package nl.getrouw.trend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.getrouw.kernel.ui.DataChart;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.trend.ChartPoint;
import nl.getrouw.trend.Limits;
import nl.getrouw.trend.Mark;
import nl.getrouw.trend.Standing;
import nl.getrouw.trend.Variation;
import nl.getrouw.trend.ui.TrendFigure.Period;
import org.jspecify.annotations.Nullable;

/**
 * A series with its mean, its limits, and its signals by shape and word; the table and a CSV behind
 * it.
 */
public final class TrendChart extends Composite<Div> {

  private final TrendFigure figure;
  private final DataChart chart;

  /**
   * @param headline the finding
   * @param subtitle what is counted, of whom, in which unit
   * @param columns headings of the details of the periods
   * @param fileName of the download, without ending
   */
  public TrendChart(
      String headline, String subtitle, TrendFigure figure, List<String> columns, String fileName) {
    this.figure = figure;
    chart =
        new DataChart(
            headline,
            subtitle,
            new TrendOption(this, figure).json(),
            description(headline),
            table(columns),
            fileName);
    chart.getElement().getClassList().add("gt-chart--scroll");
    chart.foot(legend());
    getContent().add(chart);
  }

  /** Further words under the chart. */
  public TrendChart foot(Component... words) {
    chart.foot(words);
    return this;
  }

  private Component[] legend() {
    List<Component> legend = new ArrayList<>();
    figure.periods().stream()
        .map(Period::point)
        .filter(Objects::nonNull)
        .filter(point -> point.standing() != Standing.NONE)
        .map(point -> Variation.of(point.mark(), figure.direction()))
        .distinct()
        .sorted(Comparator.comparing(variation -> variation == Variation.COMMON))
        .forEach(
            variation ->
                legend.add(
                    new VariationMark(
                        variation, getTranslation("trend.legend." + variation.name()))));
    return legend.toArray(Component[]::new);
  }

  private String description(String headline) {
    List<Period> known = figure.periods().stream().filter(one -> one.point() != null).toList();
    if (known.isEmpty()) {
      return headline;
    }
    Comparator<Period> byValue = Comparator.comparingDouble(TrendChart::value);
    return headline
        + ". "
        + getTranslation(
            "trend.description",
            said(known.getFirst()),
            said(known.getLast()),
            said(known.stream().min(byValue).orElseThrow()),
            said(known.stream().max(byValue).orElseThrow()));
  }

  private static double value(Period period) {
    return Objects.requireNonNull(period.point()).value();
  }

  private String said(Period period) {
    return figure.scale().say(value(period)) + " (" + period.name() + ")";
  }

  private DataTable table(List<String> details) {
    List<String> columns = new ArrayList<>();
    columns.add(getTranslation("trend.column.period"));
    columns.addAll(details);
    for (String column : List.of("value", "mean", "lower", "upper", "signal")) {
      columns.add(getTranslation("trend.column." + column));
    }
    return new DataTable(columns, figure.periods().stream().map(this::row).toList());
  }

  private List<String> row(Period period) {
    List<String> row = new ArrayList<>();
    row.add(period.name());
    row.addAll(period.details());
    ChartPoint point = period.point();
    if (point == null) {
      row.addAll(List.of(Formats.current().score(null), "", "", "", ""));
      return row;
    }
    Limits limits = point.limits();
    row.add(figure.scale().number(point.value()));
    row.add(limits == null ? "" : figure.scale().number(limits.centre()));
    row.add(limits == null || !limits.hasLower() ? "" : figure.scale().number(limits.lower()));
    row.add(limits == null || !limits.hasUpper() ? "" : figure.scale().number(limits.upper()));
    row.add(words(point.mark()));
    return row;
  }

  private String words(@Nullable Mark mark) {
    return mark == null
        ? ""
        : getTranslation("trend.signal." + mark.signal().name() + "." + mark.side().name());
  }
}
