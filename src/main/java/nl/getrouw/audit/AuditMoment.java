package nl.getrouw.audit;

/** When in the implementation: at the start, after 10 and 20 months, then periodically. */
public enum AuditMoment {
  BASELINE,
  MONTH_10,
  MONTH_20,
  PERIODIC;

  /** Message key of the moment's name. */
  public String key() {
    return "audit.moment." + name();
  }
}
