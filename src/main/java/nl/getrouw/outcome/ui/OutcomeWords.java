package nl.getrouw.outcome.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.outcome.Outcome;
import nl.getrouw.outcome.OutcomeEvents.Happened;
import nl.getrouw.outcome.OutcomeFigure;
import nl.getrouw.outcome.OutcomeFigure.State;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomeReading;
import nl.getrouw.outcome.OutcomeSeries;
import nl.getrouw.trend.Standing;
import nl.getrouw.trend.Variation;
import nl.getrouw.trend.ui.Scale;
import nl.getrouw.trend.ui.TrendFigure;
import nl.getrouw.trend.ui.TrendFigure.Period;
import org.jspecify.annotations.Nullable;

/** Outcomes as people read them. */
final class OutcomeWords {

  private static final double SAME_SHARE = 0.03;
  private static final double SAME_SCORE = 0.1;
  private static final double SAME_PART = 0.05;

  private final Component page;

  OutcomeWords(Component page) {
    this.page = page;
  }

  String name(Outcome outcome) {
    return page.getTranslation(outcome.key());
  }

  String name(OutcomeIndicator indicator) {
    return page.getTranslation(indicator.key());
  }

  /** "84%", "3,4", "€ 1.240", "n.v.t.", "Nog geen gegevens". */
  String value(OutcomeIndicator indicator, OutcomeFigure figure) {
    BigDecimal value = figure.value();
    return value == null
        ? page.getTranslation("outcome.state." + figure.state().name())
        : value(indicator, value);
  }

  private String value(OutcomeIndicator indicator, BigDecimal value) {
    Formats formats = Formats.current();
    return switch (indicator.unit()) {
      case SHARE -> formats.percent(value.doubleValue(), 0);
      case MEAN -> formats.number(value, 1);
      case HOURS -> page.getTranslation("outcome.hours", formats.number(value, 1));
      case EURO -> "€\u00a0" + formats.number(value, 0);
      case CHANGE -> (value.signum() > 0 ? "+" : "") + formats.number(value, 2);
    };
  }

  /** "42 van 50 sessies"; nothing where there is no value. */
  String parts(OutcomeIndicator indicator, OutcomeFigure figure) {
    return figure.isShown()
        ? page.getTranslation(
            indicator.key() + ".parts", number(figure.numerator()), number(figure.denominator()))
        : "";
  }

  static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return Formats.current().number(plain, Math.min(2, Math.max(0, plain.scale())));
  }

  /** One sentence: how it is beside a year earlier, or what to do to see anything here. */
  String reading(OutcomeReading reading) {
    OutcomeIndicator indicator = reading.indicator();
    OutcomeFigure figure = reading.figure();
    if (figure.state() == State.NOTHING || figure.state() == State.NO_SOURCE) {
      return page.getTranslation("outcome.nothing." + indicator.source().name());
    }
    if (!figure.isShown()) {
      return page.getTranslation("outcome.why." + figure.state().name());
    }
    BigDecimal before = reading.yearBefore().value();
    if (before == null) {
      return page.getTranslation("outcome.read.NEW");
    }
    String way = way(indicator, Objects.requireNonNull(figure.value()), before);
    boolean first = indicator == indicator.outcome().first();
    return first
        ? page.getTranslation("outcome.read." + indicator.outcome().name() + "." + way)
        : page.getTranslation("outcome.read." + way, value(indicator, before));
  }

  private static String way(OutcomeIndicator indicator, BigDecimal now, BigDecimal before) {
    double change = now.subtract(before).doubleValue();
    double same =
        switch (indicator.unit()) {
          case SHARE -> SAME_SHARE;
          case MEAN, CHANGE -> SAME_SCORE;
          case HOURS, EURO -> SAME_PART * Math.abs(before.doubleValue());
        };
    return Math.abs(change) < same ? "SAME" : change > 0 ? "UP" : "DOWN";
  }

  /** A stand that repeats itself is not short of months; blank for the usual word. */
  String variation(OutcomeSeries series) {
    return series.variation() == Variation.UNKNOWN && series.plotted().size() >= Standing.FEWEST
        ? page.getTranslation("outcome.variation.repeats")
        : "";
  }

  /** "okt 2026". */
  private static String label(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMM yyyy", Formats.current().locale())
        .format(month)
        .replace(".", "");
  }

  private static String month(YearMonth month) {
    return Formats.current().month(LocalDate.of(month.getYear(), month.getMonth(), 1));
  }

  String period(YearMonth month) {
    return month(month);
  }

  Scale scale(OutcomeIndicator indicator) {
    return switch (indicator.unit()) {
      case SHARE -> new Scale(0, true, "");
      case MEAN, CHANGE -> new Scale(2, false, "");
      case HOURS ->
          new Scale(
              1,
              false,
              page.getTranslation("outcome.unit.HOURS").toLowerCase(Formats.current().locale()));
      case EURO ->
          new Scale(
              0,
              false,
              page.getTranslation("outcome.unit.EURO").toLowerCase(Formats.current().locale()));
    };
  }

  /** Headings of the numbers behind a series. */
  List<String> columns() {
    return List.of(
        page.getTranslation("outcome.chart.column.numerator"),
        page.getTranslation("outcome.chart.column.denominator"));
  }

  TrendFigure figure(OutcomeSeries series, List<Happened> events) {
    return new TrendFigure(
        series.points().stream()
            .map(
                point ->
                    new Period(
                        month(point.month()),
                        label(point.month()),
                        series.at(point.month()),
                        details(point.figure())))
            .toList(),
        series.indicator().direction(),
        scale(series.indicator()),
        (@Nullable Double) null,
        events(series, events),
        page.getTranslation("outcome.chart.months"));
  }

  /** What happened in the months of the series. */
  private static List<TrendFigure.Event> events(OutcomeSeries series, List<Happened> events) {
    List<YearMonth> months = series.points().stream().map(OutcomeSeries.Point::month).toList();
    return events.stream()
        .filter(event -> months.contains(YearMonth.from(event.on())))
        .map(
            event ->
                new TrendFigure.Event(months.indexOf(YearMonth.from(event.on())), event.text()))
        .toList();
  }

  private List<String> details(OutcomeFigure figure) {
    return figure.isShown()
        ? List.of(number(figure.numerator()), number(figure.denominator()))
        : List.of(page.getTranslation("outcome.state." + figure.state().name()), "");
  }
}
