package nl.getrouw.kernel;

/** Identifies a reflection board of a team. */
public record BoardId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
