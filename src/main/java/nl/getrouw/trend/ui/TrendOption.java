package nl.getrouw.trend.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.getrouw.trend.ChartPoint;
import nl.getrouw.trend.Limits;
import nl.getrouw.trend.Mark;
import nl.getrouw.trend.Variation;
import nl.getrouw.trend.ui.TrendFigure.Event;
import nl.getrouw.trend.ui.TrendFigure.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The drawing of a trend chart: mean solid, limits dotted, labels at the end of each line. */
final class TrendOption {

  private final Component page;
  private final TrendFigure figure;
  private final ObjectNode option = JsonNodeFactory.instance.objectNode();

  TrendOption(Component page, TrendFigure figure) {
    this.page = page;
    this.figure = figure;
  }

  ObjectNode json() {
    option
        .putObject("grid")
        .put("left", 8)
        .put("right", 150)
        .put("top", figure.events().isEmpty() ? 24 : figure.events().size() == 1 ? 44 : 60)
        .put("bottom", 8)
        .put("containLabel", true);
    ObjectNode x = option.putObject("xAxis").put("type", "category");
    x.putObject("axisLabel").put("hideOverlap", true);
    ArrayNode names = x.putArray("data");
    figure.periods().forEach(period -> names.add(period.label()));
    ObjectNode y = option.putObject("yAxis").put("type", "value").put("scale", true);
    y.putObject("axisLabel").put("formatter", figure.scale().format());
    y.putObject("splitLine").put("show", false);
    option
        .putObject("tooltip")
        .put("trigger", "axis")
        .put("confine", true)
        .put("valueFormatter", figure.scale().format());
    option.putArray("series");
    line("trend.upper", "dotted", Limits::upper, Limits::hasUpper);
    line("trend.mean", "solid", Limits::centre, limits -> true);
    line("trend.lower", "dotted", Limits::lower, Limits::hasLower);
    target();
    values();
    return option;
  }

  private ObjectNode series(String name) {
    return option.withArray("series").addObject().put("type", "line").put("name", name);
  }

  /** A line through all periods; a gap in the series keeps the limits of the point before it. */
  private void line(
      String key, String kind, ToDoubleFunction<Limits> value, Predicate<Limits> drawn) {
    List<Limits> known =
        figure.periods().stream()
            .map(Period::point)
            .filter(Objects::nonNull)
            .map(ChartPoint::limits)
            .filter(Objects::nonNull)
            .filter(drawn)
            .toList();
    if (known.isEmpty()) {
      return;
    }
    String name = page.getTranslation(key);
    ObjectNode line = series(name).put("symbol", "none").put("step", "middle").put("silent", true);
    line.putObject("lineStyle").put("color", "token:text-3").put("type", kind).put("width", 1.5);
    line.putObject("itemStyle").put("color", "token:text-3");
    label(line, name + " " + figure.scale().number(value.applyAsDouble(known.getLast())), "normal");
    ArrayNode data = line.putArray("data");
    Limits before = null;
    for (Period period : figure.periods()) {
      Limits limits = period.point() == null ? before : period.point().limits();
      add(data, limits == null || !drawn.test(limits) ? null : value.applyAsDouble(limits));
      before = limits;
    }
  }

  private void target() {
    Double target = figure.target();
    if (target == null) {
      return;
    }
    String name = page.getTranslation("trend.target");
    ObjectNode line = series(name).put("symbol", "none").put("silent", true);
    line.putObject("lineStyle")
        .put("color", "token:accent")
        .put("type", "dashed")
        .put("width", 1.5);
    line.putObject("itemStyle").put("color", "token:accent");
    label(line, name + " " + figure.scale().number(target), "normal");
    ArrayNode data = line.putArray("data");
    figure.periods().forEach(period -> data.add(target));
  }

  private void values() {
    ObjectNode line = series(page.getTranslation("trend.value")).put("connectNulls", true);
    line.putObject("lineStyle").put("color", "token:common").put("width", 1.5);
    line.putObject("itemStyle").put("color", "token:common");
    line.put("showAllSymbol", true);
    ArrayNode data = line.putArray("data");
    for (Period period : figure.periods()) {
      ChartPoint point = period.point();
      if (point == null) {
        data.addNull();
      } else {
        point(data.addObject().put("value", point.value()), point.mark());
      }
    }
    int last = figure.last();
    if (last >= 0) {
      double value = Objects.requireNonNull(figure.lastPoint()).value();
      label(
          line,
          page.getTranslation(
              "trend.last", figure.scale().number(value), figure.periods().get(last).name()),
          "bold");
    }
    stretch(line);
    events(line);
  }

  private void point(ObjectNode datum, @Nullable Mark mark) {
    Variation variation = Variation.of(mark, figure.direction());
    ObjectNode style = datum.putObject("itemStyle");
    switch (variation) {
      case COMMON, UNKNOWN -> {
        datum.put("symbol", "circle").put("symbolSize", 8);
        style
            .put("color", "token:surface")
            .put("borderColor", "token:common")
            .put("borderWidth", 2);
      }
      case IMPROVING, WORSENING -> {
        boolean better = variation == Variation.IMPROVING;
        datum.put("symbol", "triangle").put("symbolSize", 12).put("symbolRotate", better ? 0 : 180);
        style.put("color", better ? "token:improving" : "token:worsening");
      }
      case RISING, FALLING -> {
        datum.put("symbol", "diamond").put("symbolSize", 12);
        style.put("color", "token:info");
      }
    }
  }

  /** The row of points that makes the signal, shaded, with its sentence. */
  private void stretch(ObjectNode line) {
    ChartPoint last = figure.lastPoint();
    int from = figure.signalFrom();
    if (last == null || last.mark() == null || from < 0 || from == figure.last()) {
      return;
    }
    boolean worse = Variation.of(last.mark(), figure.direction()) == Variation.WORSENING;
    ObjectNode area = line.putObject("markArea").put("silent", true);
    area.putObject("itemStyle").put("color", worse ? "token:attention-tint" : "token:accent-tint");
    area.putObject("label")
        .put("position", "insideTopRight")
        .put("backgroundColor", worse ? "token:attention-tint" : "token:accent-tint")
        .put("color", "token:text")
        .put("fontWeight", "bold");
    ArrayNode corners = area.putArray("data").addArray();
    corners
        .addObject()
        .put("xAxis", from)
        .put("name", new TrendWords(page, figure).stretch(last.mark(), figure.valuesFrom(from)));
    corners.addObject().put("xAxis", figure.last());
  }

  private void events(ObjectNode line) {
    if (figure.events().isEmpty()) {
      return;
    }
    ObjectNode lines = line.putObject("markLine").put("silent", true).put("symbol", "none");
    lines.putObject("lineStyle").put("color", "token:text-3").put("type", "solid").put("width", 1);
    ArrayNode data = lines.putArray("data");
    int row = 0;
    for (Event event : figure.events()) {
      boolean left = event.at() > figure.periods().size() / 3;
      data.addObject()
          .put("xAxis", event.at())
          .putObject("label")
          .put("formatter", event.text().replace("{", "(").replace("}", ")"))
          .put("position", "end")
          .put("distance", 5 + 16 * (row++ % 2)) // neighbours in two rows
          .put("align", left ? "right" : "left")
          .put("color", "token:text-2");
    }
  }

  private static void label(ObjectNode line, String text, String weight) {
    line.putObject("endLabel")
        .put("show", true)
        .put("formatter", text.replace("{", "(").replace("}", ")"))
        .put("distance", 10)
        .put("color", weight.equals("bold") ? "token:text" : "token:text-2")
        .put("fontWeight", weight);
    line.putObject("labelLayout").put("moveOverlap", "shiftY");
  }

  private static void add(ArrayNode data, @Nullable Double value) {
    if (value == null) {
      data.addNull();
    } else {
      data.add(value);
    }
  }
}
