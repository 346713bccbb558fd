package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.getrouw.action.EffectReport.Gain;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Formats;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Mean change with and without an action, as pairs of bars and as a table. */
final class EffectFigure {

  private record Line(String name, Gain gain) {}

  private final Component page;
  private final Formats formats = Formats.current();
  private final List<Line> lines = new ArrayList<>();

  EffectFigure(Component page) {
    this.page = page;
  }

  void add(String name, Gain gain) {
    lines.add(new Line(name, gain));
  }

  ObjectNode option() {
    ObjectNode option = JsonNodeFactory.instance.objectNode();
    ObjectNode x = option.putObject("xAxis").put("type", "value");
    x.putObject("axisLabel").put("formatter", "format:2");
    ObjectNode y = option.putObject("yAxis").put("type", "category").put("inverse", true);
    ArrayNode names = y.putArray("data");
    lines.forEach(line -> names.add(line.name()));
    option
        .putObject("grid")
        .put("top", 8)
        .put("right", 40)
        .put("left", 8)
        .put("bottom", 8)
        .put("containLabel", true);
    ArrayNode series = option.putArray("series");
    bars(series, "action.effect.with", "token:accent").addAll(values(true));
    bars(series, "action.effect.without", "token:line-strong").addAll(values(false));
    return option;
  }

  private ArrayNode bars(ArrayNode series, String key, String colour) {
    ObjectNode bars = series.addObject().put("type", "bar").put("name", page.getTranslation(key));
    bars.putObject("itemStyle").put("color", colour);
    return bars.putArray("data");
  }

  private ArrayNode values(boolean with) {
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    for (Line line : lines) {
      BigDecimal value = with ? line.gain().with() : line.gain().without();
      if (value == null) {
        values.addNull();
      } else {
        values.add(value);
      }
    }
    return values;
  }

  /** What the two bars are. */
  Component legend() {
    Span with = new Span(page.getTranslation("action.effect.with"));
    with.addClassName("gt-swatch");
    Span without = new Span(page.getTranslation("action.effect.without"));
    without.addClassNames("gt-swatch", "gt-swatch--quiet");
    Span legend = new Span(with, without);
    legend.addClassNames("gt-row", "gt-row--wrap", "gt-caption");
    return legend;
  }

  /** The chart in words. */
  String description(String headline) {
    return headline
        + ". "
        + lines.stream()
            .map(
                line ->
                    page.getTranslation(
                        "action.effect.inWords",
                        line.name(),
                        change(line.gain().with()),
                        change(line.gain().without())))
            .collect(Collectors.joining("; "));
  }

  DataTable table(String first) {
    return new DataTable(
        List.of(
            first,
            page.getTranslation("action.effect.actions"),
            page.getTranslation("action.effect.with"),
            page.getTranslation("action.effect.compared"),
            page.getTranslation("action.effect.without"),
            page.getTranslation("action.effect.difference")),
        lines.stream()
            .map(
                line ->
                    List.of(
                        line.name(),
                        Integer.toString(line.gain().actions()),
                        change(line.gain().with()),
                        Integer.toString(line.gain().compared()),
                        change(line.gain().without()),
                        change(line.gain().difference())))
            .toList());
  }

  /** "+0,42", "-0,10", or "n.v.t.". */
  private String change(@Nullable BigDecimal value) {
    if (value == null) {
      return formats.score(null);
    }
    return (value.signum() > 0 ? "+" : "") + formats.number(value, 2);
  }
}
