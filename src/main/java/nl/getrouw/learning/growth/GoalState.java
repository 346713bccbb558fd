package nl.getrouw.learning.growth;

/** How a goal stands. */
public enum GoalState {
  OPEN,
  REACHED,
  LET_GO;

  /** Message key of its name. */
  public String key() {
    return "growth.state." + name();
  }
}
