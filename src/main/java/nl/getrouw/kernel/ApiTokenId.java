package nl.getrouw.kernel;

/** Identifies a key with which another programme reads. */
public record ApiTokenId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
