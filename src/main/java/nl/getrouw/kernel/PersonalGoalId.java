package nl.getrouw.kernel;

/** Identifies a goal of somebody's personal development plan. */
public record PersonalGoalId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
