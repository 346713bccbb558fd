package nl.getrouw.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The eight implementation outcomes of Proctor et al. (2011), <i>Outcomes for implementation
 * research: conceptual distinctions, measurement challenges, and research agenda</i>.
 */
public enum Outcome {
  ACCEPTABILITY,
  ADOPTION,
  APPROPRIATENESS,
  FEASIBILITY,
  FIDELITY,
  COST,
  PENETRATION,
  SUSTAINABILITY;

  /** Message key of the name; with {@code .what} behind it, of the question that it answers. */
  public String key() {
    return "outcome." + name();
  }

  /** The word in addresses and files, such as {@code fidelity}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome of a word in an address. */
  public static Optional<Outcome> of(String code) {
    return Arrays.stream(values()).filter(outcome -> outcome.code().equals(code)).findFirst();
  }

  /** Its indicators, the one for a glance first. */
  public List<OutcomeIndicator> indicators() {
    return Arrays.stream(OutcomeIndicator.values())
        .filter(indicator -> indicator.outcome() == this)
        .toList();
  }

  /** The indicator that stands for the outcome where there is room for one. */
  public OutcomeIndicator first() {
    return indicators().getFirst();
  }
}
