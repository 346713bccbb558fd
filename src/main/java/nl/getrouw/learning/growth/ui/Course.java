package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DataChart;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.learning.growth.CheckKind;
import nl.getrouw.learning.growth.CheckKind.Area;
import nl.getrouw.learning.growth.ReliableChange;
import nl.getrouw.learning.growth.ReliableChange.Verdict;
import nl.getrouw.learning.growth.SelfCheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Somebody's finished checks of one kind: the first beside the last, in a chart and in words. */
final class Course {

  private static final int DECIMALS = 1;
  private static final int MARK = 14;

  private final CheckKind kind;
  private final List<SelfCheck> finished;
  private final Component page;
  private final SelfCheck first;
  private final SelfCheck last;

  Course(CheckKind kind, List<SelfCheck> finished, Component page) {
    this.kind = kind;
    this.finished = finished;
    this.page = page;
    this.first = finished.getFirst();
    this.last = finished.getLast();
  }

  private boolean isSingle() {
    return finished.size() == 1;
  }

  DataChart chart() {
    DataChart chart =
        new DataChart(headline(), subtitle(), option(), description(), table(), kind.code());
    return kind == CheckKind.SCAN ? chart.high() : chart;
  }

  private String headline() {
    String month = Formats.current().month(day(first));
    if (isSingle()) {
      return text("growth.course.headline.first", month);
    }
    return text("growth.course.headline." + total().verdict(), month);
  }

  private ReliableChange total() {
    return change(first.total(), last.total());
  }

  private ReliableChange change(Optional<BigDecimal> before, Optional<BigDecimal> after) {
    return new ReliableChange(
        before.orElseThrow(), after.orElseThrow(), kind.spread(), CheckKind.ASSUMED_RELIABILITY);
  }

  private String subtitle() {
    Formats formats = Formats.current();
    return isSingle()
        ? text(
            "growth.course.subtitle.first", kind.lowest(), kind.highest(), formats.date(day(first)))
        : text(
            "growth.course.subtitle",
            kind.lowest(),
            kind.highest(),
            formats.date(day(first)),
            formats.date(day(last)));
  }

  private ObjectNode option() {
    ObjectNode option = JsonNodeFactory.instance.objectNode();
    option
        .putObject("grid")
        .put("top", 8)
        .put("right", 40)
        .put("left", 8)
        .put("bottom", 8)
        .put("containLabel", true);
    option
        .putObject("xAxis")
        .put("type", "value")
        .put("min", kind.lowest())
        .put("max", kind.highest())
        .put("interval", 1);
    ArrayNode names =
        option.putObject("yAxis").put("type", "category").put("inverse", true).putArray("data");
    kind.areas().forEach(area -> names.add(text(area.key())));
    ArrayNode series = option.putArray("series");
    if (!isSingle()) {
      dots(series, first, true);
    }
    dots(series, last, false);
    return option;
  }

  private void dots(ArrayNode series, SelfCheck check, boolean hollow) {
    ObjectNode dots =
        series
            .addObject()
            .put("type", "scatter")
            .put("name", Formats.current().date(day(check)))
            .put("symbolSize", MARK);
    ObjectNode style = dots.putObject("itemStyle");
    style.put("color", hollow ? "token:surface" : "token:accent");
    style.put("borderColor", "token:accent").put("borderWidth", 2);
    ArrayNode data = dots.putArray("data");
    int row = 0;
    for (Area area : kind.areas()) {
      data.addArray().add(check.mean(area).orElse(BigDecimal.ZERO)).add(row);
      row++;
    }
  }

  private String description() {
    return headline()
        + ". "
        + kind.areas().stream()
            .map(area -> text(area.key()) + " " + number(last.mean(area)))
            .collect(Collectors.joining(", "));
  }

  private DataTable table() {
    List<String> columns = new ArrayList<>(List.of(text("growth.course.area")));
    finished.forEach(check -> columns.add(Formats.current().shortDate(day(check))));
    List<List<String>> rows = new ArrayList<>();
    for (Area area : kind.areas()) {
      List<String> row = new ArrayList<>(List.of(text(area.key())));
      finished.forEach(check -> row.add(number(check.mean(area))));
      rows.add(row);
    }
    List<String> whole = new ArrayList<>(List.of(text("growth.course.total")));
    finished.forEach(check -> whole.add(number(check.total())));
    rows.add(whole);
    return new DataTable(columns, rows);
  }

  /** Each part in a sentence; from what went down clearly, or is lowest, leads a way to a goal. */
  Card changes() {
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    list.add(line(text("growth.course.total"), total(), null));
    for (Area area : kind.areas()) {
      list.add(line(text(area.key()), change(first.mean(area), last.mean(area)), area));
    }
    return new Card(text("growth.course.change")).with(list);
  }

  private ListItem line(String name, ReliableChange change, @Nullable Area area) {
    Verdict verdict = change.verdict();
    Span words =
        new Span(
            text(
                "growth.course.change." + verdict,
                name,
                Formats.current().number(change.before(), DECIMALS),
                Formats.current().number(change.after(), DECIMALS)));
    words.addClassName("gt-grow");
    Div line = new Div(words);
    line.addClassNames("gt-line", "gt-line--top", "gt-row--wrap");
    if (area != null) {
      Anchor goal =
          new Anchor(
              GrowthPaths.NEW_GOAL
                  + area.topic().map(one -> "?" + GrowthPaths.TOPIC + "=" + one.code()).orElse(""),
              text("growth.course.goal"));
      goal.addClassNames("gt-link", "gt-nowrap");
      goal.getElement().setAttribute("aria-label", text("growth.course.goal") + ": " + name);
      line.add(goal);
    }
    ListItem item = new ListItem(line);
    item.addClassName("gt-goalline");
    return item;
  }

  /** What counts as clear, and what it rests on. */
  String rule() {
    return text(
        "growth.course.rule",
        Formats.current().number(CheckKind.ASSUMED_RELIABILITY),
        Formats.current().number(kind.spread()));
  }

  private static String number(Optional<BigDecimal> value) {
    return value.map(one -> Formats.current().number(one, DECIMALS)).orElse("");
  }

  private static LocalDate day(SelfCheck check) {
    return Objects.requireNonNull(check.finishedAt()).atZone(Moments.ZONE).toLocalDate();
  }

  private String text(String key, Object... values) {
    return page.getTranslation(key, values);
  }
}
