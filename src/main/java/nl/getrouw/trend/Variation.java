package nl.getrouw.trend;

import org.jspecify.annotations.Nullable;

/**
 * What the newest point says about the series, as NHS England's variation icons do (<i>Making data
 * count</i>).
 */
public enum Variation {
  /** Ordinary ups and downs. */
  COMMON,
  IMPROVING,
  WORSENING,
  /** More than ordinary variation, up, where neither way is better. */
  RISING,
  /** More than ordinary variation, down, where neither way is better. */
  FALLING,
  /** Too few points to tell. */
  UNKNOWN;

  /** By the mark of the newest point. */
  public static Variation of(ControlChart chart, Direction direction) {
    ChartPoint last = chart.last();
    if (last == null || last.standing() == Standing.NONE) {
      return UNKNOWN;
    }
    return of(last.mark(), direction);
  }

  /** By one mark; without one it is common. */
  public static Variation of(@Nullable Mark mark, Direction direction) {
    if (mark == null) {
      return COMMON;
    }
    boolean up = mark.side() == Side.UP;
    return switch (direction) {
      case HIGHER -> up ? IMPROVING : WORSENING;
      case LOWER -> up ? WORSENING : IMPROVING;
      case NEITHER -> up ? RISING : FALLING;
    };
  }
}
