package nl.getrouw.kernel;

/** Identifies an improvement action of a team. */
public record ActionId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
