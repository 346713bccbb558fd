package nl.getrouw.audit;

/** Columns by which a list of audits can be ordered. */
public enum AuditSort {
  TEAM,
  LOCATION,
  STATE,
  STARTS_ON,
  TOTAL;

  /** A column with its direction. */
  public record By(AuditSort column, boolean descending) {}

  public By ascending() {
    return new By(this, false);
  }

  public By descending() {
    return new By(this, true);
  }
}
