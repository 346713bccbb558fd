package nl.getrouw.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.kernel.ui.Texts;
import nl.getrouw.outcome.OutcomeFigure;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomePage;
import nl.getrouw.outcome.OutcomeQuery;
import nl.getrouw.outcome.OutcomeReading;
import nl.getrouw.outcome.OutcomeSeries;
import nl.getrouw.outcome.Outcomes;
import nl.getrouw.security.Scope;
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

/** Implementation outcomes: what each counts, what it comes to, and its series by month. */
@RestController
@RequestMapping(ApiPaths.BASE)
class OutcomeApi {

  /** A reading with where and when it was read. */
  private record Value(String unit, OutcomePage page, OutcomeReading reading) {

    OutcomeFigure figure() {
      return reading.figure();
    }
  }

  private static final Columns<Value> VALUES =
      new Columns<Value>()
          .with("unit", Value::unit)
          .with("unit_name", value -> value.page().place().name())
          .with("outcome", value -> value.reading().indicator().outcome().code())
          .with("indicator", value -> value.reading().indicator().code())
          .with("month", value -> value.page().query().until())
          .with("reference_date", value -> value.page().reference())
          .with("value", value -> value.figure().value())
          .with("numerator", value -> shown(value.figure(), value.figure().numerator()))
          .with("denominator", value -> shown(value.figure(), value.figure().denominator()))
          .with("missing", value -> missing(value.figure()))
          .with("year_before", value -> value.reading().yearBefore().value())
          .with("year_before_missing", value -> missing(value.reading().yearBefore()))
          .with("variation", value -> value.reading().series().variation());

  /** A month of a series with what the chart says of it. */
  private record Point(
      String unit,
      OutcomeIndicator indicator,
      OutcomeSeries.Point point,
      @Nullable ChartPoint chart) {

    OutcomeFigure figure() {
      return point.figure();
    }

    @Nullable Limits limits() {
      return chart == null ? null : chart.limits();
    }

    @Nullable Mark mark() {
      return chart == null ? null : chart.mark();
    }
  }

  private static final Columns<Point> SERIES =
      new Columns<Point>()
          .with("unit", Point::unit)
          .with("indicator", point -> point.indicator().code())
          .with("month", point -> point.point().month())
          .with("ends_on", point -> point.point().month().atEndOfMonth())
          .with("value", point -> point.figure().value())
          .with("numerator", point -> shown(point.figure(), point.figure().numerator()))
          .with("denominator", point -> shown(point.figure(), point.figure().denominator()))
          .with("missing", point -> missing(point.figure()))
          .with("centre", point -> point.limits() == null ? null : point.limits().centre())
          .with("lower", point -> Limited.lower(point.limits()))
          .with("upper", point -> Limited.upper(point.limits()))
          .with("limits", point -> point.chart() == null ? null : point.chart().standing())
          .with("signal", point -> point.mark() == null ? null : point.mark().signal())
          .with("signal_side", point -> point.mark() == null ? null : point.mark().side());

  private final Outcomes outcomes;
  private final Columns<OutcomeIndicator> catalogue;

  OutcomeApi(Outcomes outcomes, Texts texts) {
    this.outcomes = outcomes;
    this.catalogue = catalogue(texts);
  }

  private static Columns<OutcomeIndicator> catalogue(Texts texts) {
    Columns<OutcomeIndicator> columns =
        new Columns<OutcomeIndicator>()
            .with("indicator", OutcomeIndicator::code)
            .with("outcome", indicator -> indicator.outcome().code())
            .with("measured_in", OutcomeIndicator::unit)
            .with("over", OutcomeIndicator::over)
            .with("direction", OutcomeIndicator::direction)
            .with("chart", OutcomeIndicator::chart)
            .with("about", OutcomeIndicator::about);
    for (Locale language : List.of(Texts.DUTCH, Texts.ENGLISH)) {
      String end = "_" + language.getLanguage();
      columns.with("name" + end, one -> texts.getTranslation(one.key(), language));
      for (String part : List.of("numerator", "denominator", "caveat")) {
        columns.with(part + end, one -> texts.getTranslation(one.key() + "." + part, language));
      }
    }
    return columns;
  }

  @GetMapping({"/outcomes", "/outcomes.csv"})
  ResponseEntity<byte[]> definitions(
      @RequestAttribute(Gate.CALLER) Caller caller, HttpServletRequest request) {
    caller.require(ApiResource.OUTCOMES);
    Question question = new Question(request);
    List<OutcomeIndicator> all = List.of(OutcomeIndicator.values());
    return Answer.list(question, catalogue, question.page().of(all), all.size());
  }

  @GetMapping({"/outcome-values", "/outcome-values.csv"})
  ResponseEntity<byte[]> values(
      @RequestAttribute(Gate.CALLER) Caller caller, HttpServletRequest request) {
    caller.require(ApiResource.OUTCOMES);
    Question question = new Question(request, "location", "team", "month");
    YearMonth month = question.month("month");
    OutcomePage page =
        outcomes.page(
            caller.actor(),
            new OutcomeQuery(
                place(caller, question),
                month == null ? outcomes.lastMonth() : past("month", month),
                OutcomeQuery.USUAL_MONTHS));
    List<Value> values =
        page.readings().stream().map(one -> new Value(unit(caller, page), page, one)).toList();
    return Answer.list(question, VALUES, question.page().of(values), values.size());
  }

  @GetMapping({
    "/outcomes/{indicator:[a-z-]{1,60}}/series",
    "/outcomes/{indicator:[a-z-]{1,60}}/series.csv"
  })
  ResponseEntity<byte[]> series(
      @RequestAttribute(Gate.CALLER) Caller caller,
      @PathVariable String indicator,
      HttpServletRequest request) {
    caller.require(ApiResource.OUTCOMES);
    Question question = new Question(request, "location", "team", "first", "last");
    OutcomeIndicator wanted = OutcomeIndicator.of(indicator).orElseThrow(NotFound::new);
    OutcomePage page = outcomes.page(caller.actor(), months(question, place(caller, question)));
    OutcomeSeries series = page.reading(wanted).series();
    List<Point> points =
        series.points().stream()
            .map(point -> new Point(unit(caller, page), wanted, point, series.at(point.month())))
            .toList();
    return Answer.list(question, SERIES, question.page().of(points), points.size());
  }

  private OutcomeQuery months(Question question, Scope place) {
    YearMonth last = question.month("last");
    YearMonth until = last == null ? outcomes.lastMonth() : past("last", last);
    YearMonth first = question.month("first");
    long months =
        first == null ? OutcomeQuery.USUAL_MONTHS : ChronoUnit.MONTHS.between(first, until) + 1;
    if (months < OutcomeQuery.FEWEST_MONTHS || months > OutcomeQuery.MOST_MONTHS) {
      throw Fault.parameter(
          "first",
          "A series has %d to %d months."
              .formatted(OutcomeQuery.FEWEST_MONTHS, OutcomeQuery.MOST_MONTHS));
    }
    return new OutcomeQuery(place, until, (int) months);
  }

  /** A month that has begun. */
  private YearMonth past(String name, YearMonth month) {
    if (month.isAfter(outcomes.lastMonth().plusMonths(1))
        || month.isBefore(outcomes.lastMonth().minusMonths(OutcomeQuery.MOST_MONTHS))) {
      throw Fault.parameter(name, "There are no figures of " + month + ".");
    }
    return month;
  }

  /** What was asked for, or else everything that the key reaches. */
  private static Scope place(Caller caller, Question question) {
    Long team = question.id("team");
    Long location = question.id("location");
    if (team != null && location != null) {
      throw Fault.parameter("team", "Ask for a team or for a location, not for both.");
    }
    if (team != null) {
      return new Scope.Team(new TeamId(team));
    }
    return location == null
        ? caller.actor().grants().getFirst().scope()
        : new Scope.Location(new LocationId(location));
  }

  private static String unit(Caller caller, OutcomePage page) {
    return ApiTokens.unit(page.place().scope(), caller.actor().organisation());
  }

  private static @Nullable Object shown(OutcomeFigure figure, Object number) {
    return figure.isShown() ? number : null;
  }

  private static OutcomeFigure.@Nullable State missing(OutcomeFigure figure) {
    return figure.isShown() ? null : figure.state();
  }
}
