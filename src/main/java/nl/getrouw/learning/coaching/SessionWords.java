package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a session brought, for the coach and those who were coached.
 *
 * @param notes at most {@value #NOTES_AT_MOST} characters
 * @param nextStep what somebody is going to do, at most {@value #STEP_AT_MOST} characters
 * @param nextOn when they look back on it
 */
public record SessionWords(String notes, String nextStep, @Nullable LocalDate nextOn) {

  public static final int NOTES_AT_MOST = 4000;
  public static final int STEP_AT_MOST = 500;

  public static final SessionWords NONE = new SessionWords("", "", null);

  public boolean isEmpty() {
    return notes.isEmpty() && nextStep.isEmpty();
  }

  @Override
  public String toString() {
    return "SessionWords"; // what was said does not belong in a log
  }
}
