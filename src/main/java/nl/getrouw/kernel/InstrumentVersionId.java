package nl.getrouw.kernel;

/** Identifies one version of an instrument. */
public record InstrumentVersionId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
