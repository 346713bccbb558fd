package nl.getrouw.kernel;

/** Identifies a goal of a team's development plan. */
public record TeamGoalId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
