package nl.getrouw.learning.training;

/** What a training is for. */
public enum TrainingKind {
  BASIC,
  BASIC_YOUTH,
  COACH,
  TRAINER,
  DEEPENING,
  /**
   * A module for one team meeting; it is ticked off for the team and earns nobody a certificate.
   */
  LEARNING_LINE;

  /** Message key of the kind's name. */
  public String key() {
    return "training.kind." + name();
  }

  /** Whether it counts as the basic training. */
  public boolean isBasic() {
    return this == BASIC || this == BASIC_YOUTH;
  }

  /** Whether people take it one by one, and earn a certificate. */
  public boolean isForPeople() {
    return this != LEARNING_LINE;
  }
}
