package nl.getrouw.timeline;

/** What stands on a line. */
public enum MomentKind {
  /** Entered by somebody. */
  MILESTONE,
  /** Entered by somebody. */
  DECISION,
  AUDIT,
  TRAINING,
  /** A reorganisation or another cause that stood in the way. */
  CAUSE;

  /** Entered by somebody, and not found in what was logged. */
  public boolean isEntered() {
    return this == MILESTONE || this == DECISION;
  }

  /** Message key of its name. */
  public String key() {
    return "timeline.moment." + name();
  }
}
