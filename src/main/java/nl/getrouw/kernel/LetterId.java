package nl.getrouw.kernel;

/** Identifies a letter that leaves by e-mail. */
public record LetterId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
