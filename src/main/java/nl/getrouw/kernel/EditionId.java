package nl.getrouw.kernel;

/** Identifies an edition of a training. */
public record EditionId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
