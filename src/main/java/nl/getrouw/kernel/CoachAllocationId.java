package nl.getrouw.kernel;

/** Identifies an agreement about who coaches whom. */
public record CoachAllocationId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
