package nl.getrouw.kernel;

/** Identifies a file that somebody added to something. */
public record AttachmentId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
