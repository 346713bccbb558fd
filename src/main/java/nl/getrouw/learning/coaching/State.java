package nl.getrouw.learning.coaching;

/** How far a session is. */
public enum State {
  PLANNED,
  HELD,
  CANCELLED;

  /** Message key of its name. */
  public String key() {
    return "coaching.state." + name();
  }
}
