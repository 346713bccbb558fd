package nl.getrouw.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.trend.Yardstick;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with everything that belongs to it.
 *
 * @param figures in the order of time
 * @param yardsticks every choice of a baseline, newest first
 * @param events in the order of time
 * @param changes newest first
 * @param mayDefine the reader may change the definition and the baseline
 * @param mayFill the reader may fill in figures and note events
 */
public record IndicatorPage(
    Indicator indicator,
    Course course,
    List<Figure.Stored> figures,
    List<Yardstick> yardsticks,
    List<Event> events,
    List<Change> changes,
    boolean mayDefine,
    boolean mayFill) {

  /** Something that happened and may explain the figures. */
  public record Event(long id, LocalDate on, String text, String by) {

    public static final int TEXT_AT_MOST = 80;
  }

  /**
   * What stood somewhere before.
   *
   * @param field name of a {@link Definition.Field}, or {@value #FIGURE}
   * @param period first day of the period of a figure
   */
  public record Change(
      String field, @Nullable LocalDate period, String was, String became, String by, Instant at) {

    public static final String FIGURE = "VALUE";
  }

  public Definition definition() {
    return indicator.definition();
  }
}
