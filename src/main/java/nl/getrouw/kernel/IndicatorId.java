package nl.getrouw.kernel;

/** Identifies an indicator that an organisation defined itself. */
public record IndicatorId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
