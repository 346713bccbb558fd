package nl.getrouw.kernel;

/** Identifies one meeting of an intervision group. */
public record IntervisionSessionId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
