package nl.getrouw.learning.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Whether somebody was there often enough: in every required part, and in the share of the hours
 * that the training asks for.
 *
 * @param attended hours, at most {@code total}
 * @param total hours of all parts
 * @param missed required parts that were missed
 */
public record Completion(
    Outcome outcome, BigDecimal attended, BigDecimal total, List<Part> missed) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How it stands. */
  public enum Outcome {
    /** Enough: the certificate is earned. */
    COMPLETE,
    /** Not yet, and what is still to come can be enough. */
    UNDER_WAY,
    /** What was missed is too much, unless somebody makes up for it. */
    OUT_OF_REACH;

    /** Message key of the outcome. */
    public String key() {
      return "training.outcome." + name();
    }
  }

  public Completion {
    missed = List.copyOf(missed);
  }

  /**
   * @param presence by part: there or not; parts that are still to come are left out
   */
  public static Completion of(Training training, Map<Long, Boolean> presence) {
    BigDecimal total = training.hours();
    BigDecimal attended = BigDecimal.ZERO;
    BigDecimal reachable = BigDecimal.ZERO;
    boolean requiredToCome = false;
    for (Part part : training.parts()) {
      Boolean present = presence.get(part.id());
      if (present == null) {
        reachable = reachable.add(part.hours());
        requiredToCome |= part.required();
      } else if (present) {
        reachable = reachable.add(part.hours());
        attended = attended.add(part.hours());
      }
    }
    List<Part> missed =
        training.parts().stream()
            .filter(part -> part.required() && Boolean.FALSE.equals(presence.get(part.id())))
            .toList();
    Outcome outcome;
    if (!missed.isEmpty() || !isEnough(training, reachable, total)) {
      outcome = Outcome.OUT_OF_REACH;
    } else if (requiredToCome || !isEnough(training, attended, total)) {
      outcome = Outcome.UNDER_WAY;
    } else {
      outcome = attended.signum() > 0 ? Outcome.COMPLETE : Outcome.UNDER_WAY;
    }
    return new Completion(outcome, attended, total, missed);
  }

  private static boolean isEnough(Training training, BigDecimal hours, BigDecimal total) {
    return hours
            .multiply(HUNDRED)
            .compareTo(total.multiply(BigDecimal.valueOf(training.leastShare())))
        >= 0;
  }
}
