package nl.getrouw.precondition.ui;

import com.vaadin.flow.component.Composite;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.getrouw.audit.TeamMoment;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DataChart;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.precondition.Cause;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The totals of a team's audits in time, with a line where something stood in the way. */
final class BesideFidelity extends Composite<Card> {

  private final Instrument instrument;
  private final List<TeamMoment> moments;
  private final List<Cause> causes;
  private final Formats formats = Formats.current();

  /**
   * @param all at least one with a total; those of the instrument that was used last are shown
   */
  BesideFidelity(String team, List<TeamMoment> all, List<Cause> causes) {
    this.instrument =
        all.stream()
            .filter(one -> one.total() != null)
            .reduce((one, later) -> later)
            .orElseThrow()
            .instrument();
    this.moments =
        all.stream()
            .filter(one -> one.instrument().equals(instrument) && one.total() != null)
            .toList();
    this.causes = causes;
    String headline = getTranslation("precondition.beside", team);
    DataChart chart =
        new DataChart(
            headline,
            getTranslation("precondition.beside.text"),
            option(),
            description(headline),
            table(),
            getTranslation("precondition.beside.file", team));
    getContent().with(chart);
  }

  private ObjectNode option() {
    ObjectNode option = JsonNodeFactory.instance.objectNode();
    option
        .putObject("grid")
        .put("left", 8)
        .put("right", 60)
        .put("top", 48)
        .put("bottom", 8)
        .put("containLabel", true);
    ObjectNode x = option.putObject("xAxis").put("type", "category");
    x.putObject("axisLabel").put("hideOverlap", true);
    ArrayNode names = x.putArray("data");
    months().forEach(month -> names.add(label(month)));
    ObjectNode y = option.putObject("yAxis").put("type", "value").put("min", 1).put("max", 5);
    y.putObject("axisLabel").put("formatter", "format:0");
    ObjectNode line =
        option
            .putArray("series")
            .addObject()
            .put("type", "line")
            .put("name", getTranslation("precondition.beside.total"))
            .put("symbolSize", 10);
    line.putObject("lineStyle").put("color", "token:accent").put("width", 2);
    line.putObject("itemStyle").put("color", "token:accent");
    line.put("connectNulls", true).put("showAllSymbol", true);
    line.putObject("label")
        .put("show", true)
        .put("position", "bottom")
        .put("formatter", "format:1")
        .put("color", "token:text")
        .put("textBorderWidth", 0);
    ArrayNode data = line.putArray("data");
    for (YearMonth month : months()) {
      moments.stream()
          .filter(one -> YearMonth.from(one.startsOn()).equals(month))
          .reduce((one, later) -> later)
          .ifPresentOrElse(one -> data.add(total(one).doubleValue()), data::addNull);
    }
    marks(line);
    return option;
  }

  /** From the first of what is shown to the last. */
  private List<YearMonth> months() {
    List<YearMonth> shown =
        Stream.concat(
                moments.stream().map(one -> YearMonth.from(one.startsOn())),
                causes.stream().map(Cause::month))
            .sorted()
            .toList();
    return Stream.iterate(
            shown.getFirst(), month -> !month.isAfter(shown.getLast()), one -> one.plusMonths(1))
        .toList();
  }

  private String label(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMM yyyy", getLocale()).format(month).replace(".", "");
  }

  /** Neighbouring months with the same cause are one line, where it began. */
  private void marks(ObjectNode line) {
    ObjectNode mark =
        line.putObject("markLine")
            .put("silent", true)
            .put("symbol", "none")
            .put("animation", false);
    mark.putObject("lineStyle").put("color", "token:text-3").put("type", "solid").put("width", 1);
    ArrayNode data = mark.putArray("data");
    for (Cause cause : causes) {
      boolean goesOn =
          causes.stream()
              .anyMatch(
                  one ->
                      one.kind() == cause.kind()
                          && one.month().equals(cause.month().minusMonths(1)));
      if (!goesOn) {
        ObjectNode at = data.addObject().put("xAxis", months().indexOf(cause.month()));
        at.putObject("label")
            .put("formatter", getTranslation(cause.kind().key()))
            .put("rotate", 0)
            .put("distance", data.size() % 2 == 0 ? 4 : 20)
            .put("fontSize", 11)
            .put("color", "token:text-2");
      }
    }
  }

  private static BigDecimal total(TeamMoment moment) {
    return Objects.requireNonNull(moment.total());
  }

  private String description(String headline) {
    return headline
        + ": "
        + moments.stream()
            .map(one -> formats.month(one.startsOn()) + " " + formats.score(total(one)))
            .collect(Collectors.joining(", "))
        + ". "
        + causes.stream()
            .map(one -> formats.month(one.month().atDay(1)) + " " + CauseList.amount(this, one))
            .collect(Collectors.joining(", "));
  }

  private DataTable table() {
    Map<YearMonth, List<String>> rows = new TreeMap<>();
    moments.forEach(
        one ->
            rows.computeIfAbsent(YearMonth.from(one.startsOn()), this::row)
                .set(1, formats.score(total(one))));
    causes.forEach(one -> rows.computeIfAbsent(one.month(), this::row).set(2, joined(rows, one)));
    return new DataTable(
        List.of(
            getTranslation("precondition.cause.month"),
            getTranslation("precondition.beside.total"),
            getTranslation("precondition.causes")),
        List.copyOf(rows.values()));
  }

  private String joined(Map<YearMonth, List<String>> rows, Cause cause) {
    String before = Objects.requireNonNull(rows.get(cause.month())).get(2);
    String amount = CauseList.amount(this, cause);
    return before.isEmpty() ? amount : before + "; " + amount;
  }

  private List<String> row(YearMonth month) {
    LocalDate first = month.atDay(1);
    return new ArrayList<>(List.of(formats.month(first), "", ""));
  }
}
