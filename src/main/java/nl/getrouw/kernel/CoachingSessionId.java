package nl.getrouw.kernel;

/** Identifies a session of coaching or werkbegeleiding. */
public record CoachingSessionId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
