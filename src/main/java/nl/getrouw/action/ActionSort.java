package nl.getrouw.action;

/** Columns by which a list of actions can be ordered. */
public enum ActionSort {
  DUE,
  GOAL,
  TEAM,
  OWNER,
  STATE;

  /** A column with its direction. */
  public record By(ActionSort column, boolean descending) {}

  public By ascending() {
    return new By(this, false);
  }
}
