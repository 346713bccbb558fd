package nl.getrouw.preparation;

import java.math.BigDecimal;
import java.util.Optional;
import nl.getrouw.kernel.Refusal;

/** A number that a team gives before a visit. */
public enum Figure {
  /** People who work in the team. */
  STAFF(1, 200, 0),
  /** Full-time equivalents. */
  FTE("0.1", "200", 2),
  /** Full-time equivalents that nobody fills. */
  VACANCIES("0", "100", 2),
  /** Clients today. */
  CLIENTS(0, 2000, 0),
  /** Clients whom one worker sees to, on average. */
  CASELOAD("0", "200", 1),
  /** People with the basic training. */
  TRAINED(0, 200, 0),
  /** Coaches of the method who work with the team. */
  COACHES(0, 50, 0),
  /** Experts by experience in the team. */
  EXPERTS(0, 200, 0),
  /** People who left in the last twelve months. */
  LEFT(0, 200, 0),
  /** People who came in the last twelve months. */
  JOINED(0, 200, 0),
  /** Clients with a plan that was reviewed in the last twelve months. */
  PLANS(0, 2000, 0);

  private final BigDecimal least;
  private final BigDecimal most;
  private final int decimals;

  Figure(int least, int most, int decimals) {
    this(Integer.toString(least), Integer.toString(most), decimals);
  }

  Figure(String least, String most, int decimals) {
    this.least = new BigDecimal(least);
    this.most = new BigDecimal(most);
    this.decimals = decimals;
  }

  public BigDecimal least() {
    return least;
  }

  public BigDecimal most() {
    return most;
  }

  /** How many decimals count, from 0. */
  public int decimals() {
    return decimals;
  }

  /** Message key of the question; with {@code .help} behind it, of what counts. */
  public String key() {
    return "preparation.figure." + name();
  }

  /** What keeps a number from being stored. */
  Optional<Refusal> problem(BigDecimal value) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      return Optional.of(new Refusal("preparation.refused.range", least, most));
    }
    if (value.stripTrailingZeros().scale() > decimals) {
      return Optional.of(
          decimals == 0
              ? new Refusal("preparation.refused.whole")
              : new Refusal("preparation.refused.decimals", decimals));
    }
    return Optional.empty();
  }
}
