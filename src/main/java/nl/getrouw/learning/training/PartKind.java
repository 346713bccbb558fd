package nl.getrouw.learning.training;

/** How a part of a training is given. */
public enum PartKind {
  DAY,
  GUIDANCE,
  MODULE;

  /** Message key of the kind's name. */
  public String key() {
    return "training.part." + name();
  }
}
