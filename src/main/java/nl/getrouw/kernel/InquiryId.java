package nl.getrouw.kernel;

/** Identifies a round of questionnaires. */
public record InquiryId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
