package nl.getrouw.preparation;

/** Who sees to a task. */
public enum Responsible {
  TEAM_LEAD,
  LEAD_AUDITOR;

  /** Message key of the function. */
  public String key() {
    return "preparation.responsible." + name();
  }
}
