package nl.getrouw.kernel;

/** Identifies a theme check of a team. */
public record PulseId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
