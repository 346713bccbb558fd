package nl.getrouw.kernel;

/** Identifies a person with an account. */
public record PersonId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
