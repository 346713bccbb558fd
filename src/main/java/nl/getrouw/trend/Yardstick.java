package nl.getrouw.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A choice of the periods from which limits are computed (a baseline): by whom, and why.
 *
 * @param from first day of the first period
 * @param until first day of the last period, included
 */
public record Yardstick(LocalDate from, LocalDate until, String reason, String by, Instant at) {

  public static final int REASON_AT_MOST = 500;

  /**
   * The choices that hold: each replaces those that begin with it or later, and the one before it
   * ends where it begins.
   *
   * @param chosen in the order in which they were made
   * @return in the order of time
   */
  public static List<Yardstick> holding(List<Yardstick> chosen) {
    List<Yardstick> holding = new ArrayList<>();
    for (Yardstick one : chosen) {
      holding.removeIf(other -> !other.from().isBefore(one.from()));
      holding.add(one);
    }
    holding.sort(Comparator.comparing(Yardstick::from));
    return holding;
  }

  /**
   * The baselines of a chart.
   *
   * @param starts first days of the periods that the chart has points for
   */
  public static List<Baseline> baselines(List<Yardstick> chosen, List<LocalDate> starts) {
    List<Yardstick> holding = holding(chosen);
    List<Baseline> baselines = new ArrayList<>();
    int end = starts.size();
    for (Yardstick one : holding.reversed()) {
      int from = (int) starts.stream().filter(start -> start.isBefore(one.from())).count();
      int until = (int) starts.stream().filter(start -> !start.isAfter(one.until())).count();
      int within = Math.min(until, end);
      if (from < within) {
        baselines.addFirst(new Baseline(from, within));
        end = from;
      }
    }
    return baselines;
  }
}
