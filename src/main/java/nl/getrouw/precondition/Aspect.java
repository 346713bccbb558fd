package nl.getrouw.precondition;

/** What a check asks about: the five preconditions of the method, and six strategies. */
public enum Aspect {
  VISION(true),
  TRAINING(true),
  WHOLE_TEAM(true),
  CONDITIONS(true),
  LIFELONG(true),
  POLICY(false),
  LEADERSHIP(false),
  SUPPORT(false),
  JOBS(false),
  TIME(false),
  MEASUREMENT(false);

  private final boolean precondition;

  Aspect(boolean precondition) {
    this.precondition = precondition;
  }

  /** A precondition, and not one of the organisation's strategies. */
  public boolean isPrecondition() {
    return precondition;
  }

  /** Message key of its name. */
  public String key() {
    return "precondition.aspect." + name();
  }
}
