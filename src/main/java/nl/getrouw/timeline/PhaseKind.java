package nl.getrouw.timeline;

/** The three phases of an implementation; they may run at once. */
public enum PhaseKind {
  DEVELOP,
  TRAIN,
  /** Monitor and secure. */
  SECURE;

  /** Message key of its name. */
  public String key() {
    return "timeline.phase." + name();
  }
}
