package nl.getrouw.kernel;

/** Identifies a step plan that an organisation made itself. */
public record IntervisionMethodId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
