package nl.getrouw.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the signals in points that share a centre line. Every point of a row that is long enough
 * carries the mark, the first one included. A point on the centre line ends a shift; two equal
 * points end a trend.
 */
final class Marking {

  private static final double CLOSE = 2.0 / 3;

  private final double[] values;
  private final List<Limits> limits;
  private final @Nullable Mark[] marks;

  private Marking(double[] values, List<Limits> limits) {
    this.values = values;
    this.limits = limits;
    this.marks = new Mark[values.length];
  }

  /**
   * A mark or null for each point.
   *
   * @param limits as many as values
   */
  static List<@Nullable Mark> of(double[] values, List<Limits> limits, Rules rules) {
    Marking marking = new Marking(values, limits);
    marking.rows(Signal.BEYOND, i -> marking.side(i, 1), 1);
    marking.trends(rules.trend());
    marking.close(rules.close(), rules.among());
    marking.rows(Signal.SHIFT, i -> marking.side(i, 0), rules.shift());
    return new ArrayList<>(Arrays.asList(marking.marks));
  }

  private int side(int i, double share) {
    return limits.get(i).side(values[i], share);
  }

  /** Marks rows of points on one side that are long enough. */
  private void rows(Signal signal, IntUnaryOperator side, int length) {
    int start = 0;
    for (int i = 1; i <= values.length; i++) {
      if (i == values.length || side.applyAsInt(i) != side.applyAsInt(start)) {
        if (i - start >= length) {
          for (int at = start; at < i; at++) {
            mark(at, signal, side.applyAsInt(start));
          }
        }
        start = i;
      }
    }
  }

  /** A row of points that rise is a row of steps up, one shorter. */
  private void trends(int length) {
    int start = 1;
    for (int i = 2; i <= values.length; i++) {
      if (i == values.length || step(i) != step(start)) {
        if (i - start + 1 >= length) {
          for (int at = start - 1; at < i; at++) {
            mark(at, Signal.TREND, step(start));
          }
        }
        start = i;
      }
    }
  }

  private int step(int i) {
    double difference = values[i] - values[i - 1];
    double size = Math.max(Math.abs(values[i]), Math.abs(values[i - 1]));
    return Math.abs(difference) <= 1e-9 * size ? 0 : difference > 0 ? 1 : -1;
  }

  private void close(int enough, int among) {
    for (int side : new int[] {1, -1}) {
      for (int from = 0; from + enough <= values.length; from++) {
        int until = Math.min(values.length, from + among);
        List<Integer> found = new ArrayList<>();
        for (int i = from; i < until; i++) {
          if (side(i, CLOSE) == side) {
            found.add(i);
          }
        }
        if (found.size() >= enough) {
          found.forEach(i -> mark(i, Signal.TWO_IN_THREE, side));
        }
      }
    }
  }

  /** The first rule that a point meets stays. */
  private void mark(int i, Signal signal, int side) {
    if (side != 0 && marks[i] == null) {
      marks[i] = new Mark(signal, side > 0 ? Side.UP : Side.DOWN);
    }
  }
}
