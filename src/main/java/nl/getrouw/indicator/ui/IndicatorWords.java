package nl.getrouw.indicator.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.getrouw.indicator.Course;
import nl.getrouw.indicator.Definition;
import nl.getrouw.indicator.Figure;
import nl.getrouw.indicator.IndicatorKind;
import nl.getrouw.indicator.IndicatorPage.Event;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.trend.ChartPoint;
import nl.getrouw.trend.ui.Scale;
import nl.getrouw.trend.ui.TrendFigure;
import nl.getrouw.trend.ui.TrendFigure.Period;
import nl.getrouw.trend.ui.TrendWords;
import org.jspecify.annotations.Nullable;

/** An indicator and its figures as people read them. */
final class IndicatorWords {

  private final Component page;
  private final Definition definition;
  private final PeriodWords periods;

  IndicatorWords(Component page, Definition definition) {
    this.page = page;
    this.definition = definition;
    this.periods = new PeriodWords(page, definition.cadence());
  }

  PeriodWords periods() {
    return periods;
  }

  /** A proportion as a percentage; a rate with two decimals, other values with one. */
  Scale scale() {
    return switch (definition.kind()) {
      case PROPORTION -> new Scale(1, true, "");
      case COUNT -> new Scale(definition.divides() ? 2 : 1, false, definition.unit());
      case MEASUREMENT -> new Scale(1, false, definition.unit());
    };
  }

  /** A count of its own is whole; its mean and limits are not. */
  String value(double value) {
    boolean whole = definition.kind() == IndicatorKind.COUNT && !definition.divides();
    return whole ? new Scale(0, false, definition.unit()).say(value) : scale().say(value);
  }

  /** "12 van 240", for what is divided; otherwise nothing. */
  String parts(Figure figure) {
    BigDecimal of = figure.denominator();
    return of == null
        ? ""
        : page.getTranslation("indicator.parts", number(figure.numerator()), number(of));
  }

  String number(BigDecimal number) {
    return Formats.current().number(number);
  }

  String target() {
    BigDecimal target = definition.target();
    if (target == null) {
      return page.getTranslation("indicator.noTarget");
    }
    String number = number(target) + (definition.kind() == IndicatorKind.PROPORTION ? "%" : "");
    return definition.unit().isEmpty() ? number : number + " " + definition.unit();
  }

  TrendWords trend(Course course) {
    return new TrendWords(page, figure(course, List.of()));
  }

  TrendFigure figure(Course course, List<Event> events) {
    List<Figure> figures = course.figures();
    List<LocalDate> starts =
        figures.isEmpty()
            ? List.of()
            : periods.between(figures.getFirst().start(), figures.getLast().start());
    Map<LocalDate, Figure> byStart =
        figures.stream().collect(Collectors.toMap(Figure::start, Function.identity()));
    List<TrendFigure.Event> drawn = new ArrayList<>();
    for (Event event : events) {
      int at = starts.indexOf(definition.cadence().start(event.on()));
      if (at >= 0) {
        drawn.add(new TrendFigure.Event(at, event.text()));
      }
    }
    return new TrendFigure(
        starts.stream().map(start -> period(course, start, byStart.get(start))).toList(),
        definition.direction(),
        scale(),
        definition.chartTarget(),
        drawn,
        periods.plural());
  }

  private Period period(Course course, LocalDate start, @Nullable Figure figure) {
    ChartPoint point = course.at(start);
    return new Period(periods.name(start), periods.label(start), point, details(figure));
  }

  /** Headings of the details: numerator and denominator, and what was noted. */
  List<String> columns() {
    List<String> columns = new ArrayList<>();
    if (definition.divides()) {
      columns.add(page.getTranslation("indicator.column.numerator"));
      columns.add(page.getTranslation("indicator.column.denominator"));
    }
    columns.add(page.getTranslation("indicator.column.note"));
    return columns;
  }

  private List<String> details(@Nullable Figure figure) {
    List<String> details = new ArrayList<>();
    if (definition.divides()) {
      BigDecimal of = figure == null ? null : figure.denominator();
      details.add(figure == null ? "" : number(figure.numerator()));
      details.add(of == null ? "" : number(of));
    }
    details.add(figure == null ? page.getTranslation("indicator.notFilled") : figure.note());
    return details;
  }
}
