package nl.getrouw.guest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Item;

/**
 * What may be said of a group so that no single answer can be read from it (measurement rules, 5).
 * One decimal; how many answered in steps of five; and never that everybody gave the lowest or the
 * highest answer: a mean beyond the edges is told as the edge "or more", "or less".
 */
final class SmallGroups {

  /** With ten respondents, at this mean at most two of them need to differ from the rest. */
  static final BigDecimal HIGHEST = new BigDecimal("4.8");

  static final BigDecimal LOWEST = new BigDecimal("1.2");
  static final int STEP = 5;

  private SmallGroups() {}

  /** The mean of the means of a domain's items; empty where no item has enough answers. */
  static Optional<BigDecimal> mean(Domain domain, Map<String, BigDecimal> items) {
    List<BigDecimal> means =
        domain.items().stream()
            .map(Item::code)
            .filter(items::containsKey)
            .map(code -> Objects.requireNonNull(items.get(code)))
            .toList();
    return means.isEmpty()
        ? Optional.empty()
        : Optional.of(
            means.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(means.size()), MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP)
                .min(HIGHEST)
                .max(LOWEST));
  }

  /**
   * At least so many answered: the step of five below, or 0 when there are fewer than {@code
   * fewest}.
   */
  static int atLeast(int fewest, int finished) {
    return finished < fewest ? 0 : finished / STEP * STEP;
  }
}
