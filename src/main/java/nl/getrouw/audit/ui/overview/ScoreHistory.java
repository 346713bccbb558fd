package nl.getrouw.audit.ui.overview;

import com.vaadin.flow.component.Composite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.getrouw.audit.TeamMoment;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.Range;
import nl.getrouw.instrument.Rounding;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.DataChart;
import nl.getrouw.kernel.ui.DataTable;
import nl.getrouw.kernel.ui.Formats;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a team's scores went from audit to audit: the total as a strong line, the domains behind it.
 * Only audits with the version of the newest one are drawn; others are no comparison.
 */
public final class ScoreHistory extends Composite<Card> {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Formats formats = Formats.current();
  private final List<TeamMoment> moments;
  private final Instrument instrument;

  /**
   * @param moments at least two audits with the same instrument version, oldest first
   */
  public ScoreHistory(String team, List<TeamMoment> moments) {
    this.moments = moments;
    this.instrument = moments.getLast().instrument();
    String headline = headline();
    getContent()
        .with(new DataChart(headline, subtitle(), option(), headline, table(), team + "-audits"));
  }

  /** The audits that can be compared with the newest one, oldest first. */
  public static List<TeamMoment> comparable(List<TeamMoment> history) {
    return history.stream()
        .filter(moment -> moment.total() != null)
        .filter(
            moment -> {
              Instrument newest = history.getLast().instrument();
              return moment.instrument().code().equals(newest.code())
                  && moment.instrument().version().equals(newest.version());
            })
        .toList();
  }

  private String headline() {
    TeamMoment first = moments.getFirst();
    TeamMoment last = moments.getLast();
    boolean same = total(last).compareTo(total(first)) == 0;
    return getTranslation(
        same ? "planning.history.same" : "planning.history.changed",
        score(first.total()),
        score(last.total()),
        formats.month(first.startsOn()));
  }

  private String subtitle() {
    Range range = instrument.totalRange().orElseThrow();
    return getTranslation(
        "planning.history.subtitle",
        moments.size(),
        instrument.title().in(formats.locale()) + " " + instrument.version(),
        formats.number(range.lowest().stripTrailingZeros()),
        formats.number(range.highest().stripTrailingZeros()));
  }

  private ObjectNode option() {
    ObjectNode option = JSON.objectNode();
    ArrayNode months = option.putObject("xAxis").put("type", "category").putArray("data");
    moments.forEach(moment -> months.add(label(moment)));
    ObjectNode y = option.putObject("yAxis").put("type", "value");
    y.putObject("axisLabel").put("formatter", "format:0");
    instrument
        .totalRange()
        .ifPresent(
            range ->
                y.put("min", range.lowest().doubleValue())
                    .put("max", range.highest().doubleValue()));
    ArrayNode series = option.putArray("series");
    domains().forEach(domain -> line(series, domain));
    ObjectNode total = line(series, getTranslation("planning.history.total"), totals());
    total.put("symbolSize", 11).put("z", 5);
    total.putObject("lineStyle").put("color", "token:accent").put("width", 3);
    total.putObject("itemStyle").put("color", "token:accent");
    endLabel(total, getTranslation("planning.history.total")).put("fontWeight", 600);
    return option;
  }

  private void line(ArrayNode series, Domain domain) {
    List<@Nullable BigDecimal> scores =
        moments.stream().map(moment -> moment.domains().get(domain.code())).toList();
    String name = domain.name().in(formats.locale());
    ObjectNode line = line(series, name, scores);
    line.put("symbolSize", 5);
    line.putObject("lineStyle").put("color", "token:line-strong").put("width", 1.5);
    line.putObject("itemStyle").put("color", "token:line-strong");
    if (extremes().contains(domain)) {
      endLabel(line, name);
    }
  }

  private static ObjectNode line(
      ArrayNode series, String name, Iterable<@Nullable BigDecimal> scores) {
    ObjectNode line = series.addObject().put("type", "line").put("name", name);
    line.put("symbol", "circle");
    ArrayNode values = line.putArray("data");
    scores.forEach(
        score -> {
          if (score == null) {
            values.addNull();
          } else {
            values.add(score);
          }
        });
    return line;
  }

  private static ObjectNode endLabel(ObjectNode line, String name) {
    line.putObject("labelLayout").put("moveOverlap", "shiftY");
    return line.putObject("endLabel")
        .put("show", true)
        .put("formatter", name)
        .put("width", 110)
        .put("lineHeight", 15)
        .put("overflow", "break");
  }

  private List<@Nullable BigDecimal> totals() {
    return moments.stream().<@Nullable BigDecimal>map(TeamMoment::total).toList();
  }

  /** Domains that share the range of the total; others have no place on its axis. */
  private List<Domain> domains() {
    Optional<Range> range = instrument.totalRange();
    return instrument.domains().stream()
        .filter(domain -> range.filter(instrument.rangeOf(domain)::equals).isPresent())
        .toList();
  }

  /** The highest and the lowest at the newest audit. */
  private List<Domain> extremes() {
    var newest = moments.getLast().domains();
    List<Domain> scored =
        domains().stream()
            .filter(domain -> newest.containsKey(domain.code()))
            .sorted(
                Comparator.comparing(domain -> Objects.requireNonNull(newest.get(domain.code()))))
            .toList();
    return scored.size() < 2 ? List.of() : List.of(scored.getFirst(), scored.getLast());
  }

  private DataTable table() {
    List<String> columns = new ArrayList<>(List.of(getTranslation("planning.history.part")));
    moments.forEach(moment -> columns.add(label(moment)));
    List<List<String>> rows = new ArrayList<>();
    instrument
        .domains()
        .forEach(
            domain ->
                rows.add(
                    row(
                        domain.name().in(formats.locale()),
                        moments.stream().map(moment -> moment.domains().get(domain.code())))));
    rows.add(
        row(getTranslation("planning.history.total"), moments.stream().map(TeamMoment::total)));
    return new DataTable(columns, rows);
  }

  private List<String> row(String name, Stream<@Nullable BigDecimal> scores) {
    List<String> row = new ArrayList<>(List.of(name));
    scores.forEach(score -> row.add(score(score)));
    return row;
  }

  private String label(TeamMoment moment) {
    return getTranslation(moment.moment().key()) + ", " + formats.month(moment.startsOn());
  }

  private String score(@Nullable BigDecimal score) {
    Rounding rounding = instrument.rounding();
    return score == null
        ? formats.score(null)
        : formats.number(score, rounding.stage() == Rounding.Stage.NONE ? 2 : rounding.decimals());
  }

  private static BigDecimal total(TeamMoment moment) {
    return Objects.requireNonNull(moment.total());
  }
}
