package nl.getrouw.precondition;

/** A known cause for which a method does not take root, or is lost again. */
public enum CauseKind {
  /** Posts without anybody, in FTE. */
  VACANCIES(2),
  /** People who left the team in the month. */
  TURNOVER(0),
  /** A weight of 1 (noticeable) to 3 (took over everything). */
  REORGANISATION(0),
  /** Something else, with a weight as above. */
  OTHER(0);

  /** The heaviest weight. */
  public static final int HEAVIEST = 3;

  private final int decimals;

  CauseKind(int decimals) {
    this.decimals = decimals;
  }

  /** It is weighed, not counted. */
  public boolean isWeighed() {
    return this == REORGANISATION || this == OTHER;
  }

  /** How many decimals its amount may have. */
  public int decimals() {
    return decimals;
  }

  /** Message key of its name. */
  public String key() {
    return "precondition.cause." + name();
  }
}
