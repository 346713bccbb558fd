package nl.getrouw.kernel;

/** Identifies a group that meets for intervision. */
public record IntervisionGroupId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
