package nl.getrouw.kernel;

/** Identifies a self-assessment or self-scan that somebody filled in. */
public record SelfCheckId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
