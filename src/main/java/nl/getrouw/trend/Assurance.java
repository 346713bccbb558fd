package nl.getrouw.trend;

import java.util.Optional;

/**
 * Whether a target can be expected to be met while nothing changes, as NHS England's assurance
 * icons do (<i>Making data count</i>): the limits say between which values points will lie.
 */
public enum Assurance {
  WILL_PASS,
  WILL_FAIL,
  /** The target lies between the limits: chance decides. */
  HIT_OR_MISS;

  /**
   * Against the limits of the newest point. A value on the target meets it.
   *
   * @return nothing without limits, and where neither way is better
   */
  public static Optional<Assurance> of(ControlChart chart, Direction direction, double target) {
    ChartPoint last = chart.last();
    Limits limits = last == null ? null : last.limits();
    if (limits == null) {
      return Optional.empty();
    }
    return switch (direction) {
      case HIGHER -> Optional.of(judged(limits.lower() >= target, limits.upper() < target));
      case LOWER -> Optional.of(judged(limits.upper() <= target, limits.lower() > target));
      case NEITHER -> Optional.empty();
    };
  }

  private static Assurance judged(boolean passes, boolean fails) {
    if (passes) {
      return WILL_PASS;
    }
    return fails ? WILL_FAIL : HIT_OR_MISS;
  }
}
