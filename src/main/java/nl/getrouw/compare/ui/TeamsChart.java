package nl.getrouw.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.getrouw.compare.Comparison;
import nl.getrouw.compare.TeamScores;
import nl.getrouw.instrument.Range;
import nl.getrouw.kernel.ui.DataChart;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Formats;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A dot per team on the whole scale, with the table of all domains behind it. */
final class TeamsChart extends Composite<Div> {

  /** Beyond this the labels of a chart run into each other. */
  private static final int ROOM_FOR_LOW = 8;

  private static final int ROOM_FOR_HIGH = 18;

  private final Comparison comparison;
  private final ScoreWords words;

  TeamsChart(Comparison comparison) {
    this.comparison = comparison;
    this.words = new ScoreWords(comparison.instrument(), Formats.current());
    String headline = headline();
    DataChart chart =
        new DataChart(
            headline,
            getTranslation("compare.teams.subtitle", words.title()),
            option(),
            headline,
            table(),
            getTranslation("compare.file"));
    int teams = comparison.teams().size();
    if (teams <= ROOM_FOR_LOW) {
      chart.low();
    } else if (teams > ROOM_FOR_HIGH) {
      chart.high();
    }
    getContent().add(chart);
  }

  private List<BigDecimal> totals() {
    return comparison.teams().stream()
        .map(TeamScores::total)
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }

  private String headline() {
    List<BigDecimal> totals = totals();
    if (totals.isEmpty()) {
      return getTranslation("compare.teams.noTotals");
    }
    if (totals.size() == 1) {
      return getTranslation("compare.teams.one", words.score(totals.getFirst()));
    }
    return getTranslation(
        "compare.teams.headline",
        totals.size(),
        words.score(totals.getFirst()),
        words.score(totals.getLast()),
        words.score(median(totals)));
  }

  private static BigDecimal median(List<BigDecimal> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted
            .get(middle - 1)
            .add(sorted.get(middle))
            .divide(BigDecimal.TWO, 6, RoundingMode.HALF_UP);
  }

  private ObjectNode option() {
    ObjectNode option = JsonNodeFactory.instance.objectNode();
    ObjectNode y = option.putObject("yAxis").put("type", "category").put("inverse", true);
    ArrayNode names = y.putArray("data");
    ObjectNode x = option.putObject("xAxis").put("type", "value");
    x.putObject("axisLabel").put("formatter", "format:0");
    comparison.instrument().totalRange().ifPresent(range -> scale(x, range));
    ObjectNode series =
        option.putArray("series").addObject().put("type", "scatter").put("symbolSize", 13);
    series.put("name", getTranslation("compare.column.total"));
    series.putObject("itemStyle").put("color", "token:accent");
    series
        .putObject("label")
        .put("show", true)
        .put("position", "right")
        .put("color", "token:text")
        .put("textBorderWidth", 0)
        .put("formatter", "format:" + comparison.instrument().rounding().decimals());
    ArrayNode values = series.putArray("data");
    for (TeamScores team : comparison.teams()) {
      names.add(team.name());
      BigDecimal total = team.total();
      // one number per team, in the order of the names: a label shows the number itself
      if (total == null) {
        values.addNull();
      } else {
        values.add(total);
      }
    }
    return option;
  }

  private static void scale(ObjectNode axis, Range range) {
    axis.put("min", range.lowest().doubleValue()).put("max", range.highest().doubleValue());
  }

  private DataTable table() {
    List<String> columns = new ArrayList<>();
    columns.add(getTranslation("compare.column.team"));
    columns.add(getTranslation("compare.column.location"));
    columns.add(getTranslation("compare.column.audit"));
    columns.add(getTranslation("compare.column.total"));
    comparison.instrument().domains().forEach(domain -> columns.add(domain.name().in(getLocale())));
    List<List<String>> rows = new ArrayList<>();
    for (TeamScores team : comparison.teams()) {
      List<String> row = new ArrayList<>();
      row.add(team.name());
      row.add(team.location());
      row.add(getTranslation(team.moment().key()) + ", " + words.formats().month(team.startsOn()));
      row.add(words.score(team.total()));
      comparison
          .instrument()
          .domains()
          .forEach(domain -> row.add(words.score(team.domains().get(domain.code()))));
      rows.add(row);
    }
    return new DataTable(columns, rows);
  }
}
