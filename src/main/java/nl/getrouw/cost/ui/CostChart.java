package nl.getrouw.cost.ui;

import com.vaadin.flow.component.Composite;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import nl.getrouw.cost.CostPage;
import nl.getrouw.cost.CostPage.OfMonth;
import nl.getrouw.cost.Spent;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DataChart;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Formats;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Euro per month, with the numbers behind it. */
final class CostChart extends Composite<Card> {

  private final CostPage page;
  private final Formats formats = Formats.current();

  CostChart(CostPage page) {
    this.page = page;
    OfMonth most =
        page.months().stream()
            .max(java.util.Comparator.comparing(month -> month.spent().total()))
            .orElseThrow();
    String headline =
        getTranslation(
            "cost.chart", formats.month(most.month().atDay(1)), Money.whole(most.spent().total()));
    getContent()
        .with(
            new DataChart(
                headline,
                getTranslation("cost.chart.text"),
                option(),
                headline + ". " + getTranslation("cost.chart.text"),
                table(),
                getTranslation("cost.file", page.from(), page.to())));
  }

  private ObjectNode option() {
    ObjectNode option = JsonNodeFactory.instance.objectNode();
    option
        .putObject("grid")
        .put("left", 8)
        .put("right", 16)
        .put("top", 20)
        .put("bottom", 8)
        .put("containLabel", true);
    ObjectNode x = option.putObject("xAxis").put("type", "category");
    x.putObject("axisLabel").put("hideOverlap", true);
    ArrayNode names = x.putArray("data");
    ObjectNode y = option.putObject("yAxis").put("type", "value").put("min", 0);
    y.putObject("axisLabel").put("formatter", "format:0");
    option
        .putObject("tooltip")
        .put("trigger", "axis")
        .put("confine", true)
        .put("valueFormatter", "format:0");
    ObjectNode bars =
        option
            .putArray("series")
            .addObject()
            .put("type", "bar")
            .put("name", getTranslation("cost.total"));
    bars.put("barMaxWidth", 34).putObject("itemStyle").put("color", "token:accent");
    ArrayNode data = bars.putArray("data");
    for (OfMonth month : page.months()) {
      names.add(
          month.month().getMonth().getDisplayName(java.time.format.TextStyle.SHORT, getLocale())
              + (month.month().getMonthValue() == 1 ? " " + month.month().getYear() : ""));
      data.add(month.spent().total().doubleValue());
    }
    return option;
  }

  private DataTable table() {
    return new DataTable(
        List.of(
            getTranslation("cost.month"),
            getTranslation("cost.part.learning"),
            getTranslation("cost.kind.AUDIT"),
            getTranslation("cost.kind.LICENCE"),
            getTranslation("cost.kind.OTHER"),
            getTranslation("cost.total")),
        page.months().stream()
            .map(
                month ->
                    List.of(
                        formats.month(month.month().atDay(1)),
                        euro(month, Spent::learning) + (month.spent().withheld() ? "*" : ""),
                        euro(month, Spent::audit),
                        euro(month, Spent::licence),
                        euro(month, Spent::other),
                        euro(month, Spent::total)))
            .toList());
  }

  private String euro(OfMonth month, Function<Spent, BigDecimal> of) {
    return formats.number(of.apply(month.spent()), 2);
  }
}
