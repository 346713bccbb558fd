package nl.getrouw.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.indicator.Cadence;
import nl.getrouw.indicator.Course;
import nl.getrouw.indicator.Definition;
import nl.getrouw.indicator.Figure;
import nl.getrouw.indicator.IndicatorFilter;
import nl.getrouw.indicator.IndicatorPage;
import nl.getrouw.indicator.IndicatorRow;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.trend.ChartPoint;
import nl.getrouw.trend.Limits;
import nl.getrouw.trend.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Own indicators, and the series of each with its limits and signals. */
@RestController
@RequestMapping(ApiPaths.BASE)
class IndicatorApi {

  private static final Columns<IndicatorRow> COLUMNS =
      new Columns<IndicatorRow>()
          .with("id", row -> row.indicator().id().value())
          .with("unit", row -> unit(row))
          .with("unit_name", row -> row.indicator().site().name())
          .with("name", row -> definition(row).name())
          .with("question", row -> definition(row).question())
          .with("kind", row -> definition(row).kind())
          .with("measured_in", row -> definition(row).unit())
          .with("numerator", row -> definition(row).numerator())
          .with("denominator", row -> definition(row).denominator())
          .with("direction", row -> definition(row).direction())
          .with("target", row -> definition(row).target())
          .with("cadence", row -> definition(row).cadence())
          .with("chart", row -> definition(row).chart())
          .with("reference_date", row -> row.course().lastStart().orElse(null))
          .with("value", IndicatorApi::newest)
          .with("variation", row -> row.course().variation())
          .with("assurance", row -> row.course().assurance().orElse(null));

  /** A figure with what the chart says of it. */
  private record Point(Cadence cadence, Figure figure, @Nullable ChartPoint point) {

    @Nullable Limits limits() {
      return point == null ? null : point.limits();
    }

    @Nullable Mark mark() {
      return point == null ? null : point.mark();
    }
  }

  private static final Columns<Point> SERIES =
      new Columns<Point>()
          .with("period", point -> point.cadence().code(point.figure().start()))
          .with("starts_on", point -> point.figure().start())
          .with("ends_on", IndicatorApi::end)
          .with("numerator", point -> point.figure().numerator())
          .with("denominator", point -> point.figure().denominator())
          .with("value", point -> point.point() == null ? null : point.point().value())
          .with("missing", point -> point.figure().isApplicable() ? null : "not_applicable")
          .with("centre", point -> point.limits() == null ? null : point.limits().centre())
          .with("lower", point -> Limited.lower(point.limits()))
          .with("upper", point -> Limited.upper(point.limits()))
          .with("limits", point -> point.point() == null ? null : point.point().standing())
          .with("signal", point -> point.mark() == null ? null : point.mark().signal())
          .with("signal_side", point -> point.mark() == null ? null : point.mark().side());

  private final Indicators indicators;

  IndicatorApi(Indicators indicators) {
    this.indicators = indicators;
  }

  @GetMapping({"/indicators", "/indicators.csv"})
  ResponseEntity<byte[]> list(
      @RequestAttribute(Gate.CALLER) Caller caller, HttpServletRequest request) {
    caller.require(ApiResource.INDICATORS);
    Question question = new Question(request);
    List<IndicatorRow> all = indicators.list(caller.actor(), IndicatorFilter.ALL);
    return Answer.list(question, COLUMNS, question.page().of(all), all.size());
  }

  @GetMapping("/indicators/{id:[0-9]{1,18}}")
  ResponseEntity<byte[]> one(
      @RequestAttribute(Gate.CALLER) Caller caller,
      @PathVariable long id,
      HttpServletRequest request) {
    caller.require(ApiResource.INDICATORS);
    new Question(request);
    IndicatorPage page = indicators.page(caller.actor(), new IndicatorId(id));
    return Answer.one(COLUMNS.named(new IndicatorRow(page.indicator(), page.course())));
  }

  @GetMapping({"/indicators/{id:[0-9]{1,18}}/series", "/indicators/{id:[0-9]{1,18}}/series.csv"})
  ResponseEntity<byte[]> series(
      @RequestAttribute(Gate.CALLER) Caller caller,
      @PathVariable long id,
      HttpServletRequest request) {
    caller.require(ApiResource.INDICATORS);
    Question question = new Question(request, "from", "until");
    LocalDate from = question.day("from");
    LocalDate until = question.day("until");
    IndicatorPage page = indicators.page(caller.actor(), new IndicatorId(id));
    Course course = page.course();
    List<Point> points =
        course.figures().stream()
            .filter(figure -> from == null || !figure.start().isBefore(from))
            .filter(figure -> until == null || !figure.start().isAfter(until))
            .map(
                figure -> new Point(page.definition().cadence(), figure, course.at(figure.start())))
            .toList();
    return Answer.list(question, SERIES, question.page().of(points), points.size());
  }

  private static Definition definition(IndicatorRow row) {
    return row.indicator().definition();
  }

  private static String unit(IndicatorRow row) {
    Site site = row.indicator().site();
    return ApiTokens.unit(site.scope(), site.organisation());
  }

  private static @Nullable Object newest(IndicatorRow row) {
    ChartPoint last = row.course().chart().last();
    return last == null ? null : last.value();
  }

  private static LocalDate end(Point point) {
    return point.cadence().plus(point.figure().start(), 1).minusDays(1);
  }
}
