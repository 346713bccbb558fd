package nl.getrouw.kernel;

/** Identifies an organisation. */
public record OrganisationId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
