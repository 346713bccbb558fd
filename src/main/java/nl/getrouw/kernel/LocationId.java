package nl.getrouw.kernel;

/** Identifies a location. */
public record LocationId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
