package nl.getrouw.kernel;

/** Identifies a role that a person holds for a period. */
public record RoleAssignmentId(long value) implements Id {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
