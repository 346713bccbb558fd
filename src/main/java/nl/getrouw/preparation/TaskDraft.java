package nl.getrouw.preparation;

import java.time.LocalDate;
import nl.getrouw.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a task to be.
 *
 * @param text what to do, up to 200 characters; null or blank keeps the words of the standard list
 * @param dueOn null to count back from the visit, which only a standard task can
 */
public record TaskDraft(@Nullable String text, Responsible responsible, @Nullable LocalDate dueOn) {

  public static final int LONGEST = 200;

  public TaskDraft {
    text = text == null || text.isBlank() ? null : text.strip();
  }

  void check(boolean standard) {
    if (!standard && text == null) {
      throw new Refusal("preparation.refused.taskText");
    }
    if (text != null && text.length() > LONGEST) {
      throw new Refusal("preparation.refused.long", LONGEST);
    }
    if (!standard && dueOn == null) {
      throw new Refusal("preparation.refused.taskDate");
    }
  }
}
