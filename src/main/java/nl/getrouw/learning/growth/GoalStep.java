package nl.getrouw.learning.growth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step towards a goal; not done while {@code doneAt} is null. */
public record GoalStep(long id, String text, @Nullable Instant doneAt) {

  public static final int AT_MOST = 300;
  public static final int MOST = 20;

  public boolean isDone() {
    return doneAt != null;
  }
}
