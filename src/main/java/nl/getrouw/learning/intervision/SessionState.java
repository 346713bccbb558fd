package nl.getrouw.learning.intervision;

/** How far a session is. */
public enum SessionState {
  PLANNED,
  RUNNING,
  HELD,
  CANCELLED;

  /** Message key of the state's name. */
  public String key() {
    return "intervision.state." + name();
  }
}
