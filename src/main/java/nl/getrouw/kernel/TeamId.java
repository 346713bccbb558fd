package nl.getrouw.kernel;

/** Identifies a team. */
public record TeamId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
