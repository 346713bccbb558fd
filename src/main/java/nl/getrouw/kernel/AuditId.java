package nl.getrouw.kernel;

/** Identifies an audit. */
public record AuditId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
