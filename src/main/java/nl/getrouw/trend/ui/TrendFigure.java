package nl.getrouw.trend.ui;

import java.util.List;
import java.util.Objects;
import nl.getrouw.trend.ChartPoint;
import nl.getrouw.trend.Direction;
import nl.getrouw.trend.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What a trend chart draws.
 *
 * @param periods in the order of time, those without a value included
 * @param target in the unit of the values; null for none
 * @param unit plural of the periods, such as "maanden"
 */
public record TrendFigure(
    List<Period> periods,
    Direction direction,
    Scale scale,
    @Nullable Double target,
    List<Event> events,
    String unit) {

  /**
   * A place on the time axis.
   *
   * @param name as a sentence says it: "oktober 2026"
   * @param label as the axis says it: "okt 2026"
   * @param point null where there is no value
   * @param details cells of the table between the period and its value
   */
  public record Period(
      String name, String label, @Nullable ChartPoint point, List<String> details) {
    public Period {
      details = List.copyOf(details);
    }
  }

  /**
   * Something that happened.
   *
   * @param at index of its period
   */
  public record Event(int at, String text) {}

  public TrendFigure {
    periods = List.copyOf(periods);
    events = List.copyOf(events);
  }

  /** The newest period with a value; -1 when there is none. */
  int last() {
    for (int i = periods.size() - 1; i >= 0; i--) {
      if (periods.get(i).point() != null) {
        return i;
      }
    }
    return -1;
  }

  /** The newest point; null when there is none. */
  @Nullable ChartPoint lastPoint() {
    return last() < 0 ? null : periods.get(last()).point();
  }

  /**
   * The first period of the unbroken row of marks to the same side that ends with the newest value;
   * -1 when that carries none.
   */
  int signalFrom() {
    ChartPoint last = lastPoint();
    Mark mark = last == null ? null : last.mark();
    int from = -1;
    for (int i = last(); mark != null && i >= 0; i--) {
      ChartPoint point = periods.get(i).point();
      if (point == null) {
        continue;
      }
      Mark other = point.mark();
      if (other == null || other.side() != mark.side()) {
        break;
      }
      from = i;
    }
    return from;
  }

  /** How many values there are from a period on. */
  int valuesFrom(int from) {
    return (int)
        periods.subList(from, periods.size()).stream()
            .map(Period::point)
            .filter(Objects::nonNull)
            .count();
  }
}
