package nl.getrouw.learning.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A module in a team meeting.
 *
 * @param heldOn the day it was done; null while it is still to come
 * @param heldBy who ticked it off
 */
public record LearningStep(
    long id,
    Training module,
    LocalDate plannedOn,
    @Nullable LocalDate heldOn,
    @Nullable String heldBy,
    int version) {

  public boolean isHeld() {
    return heldOn != null;
  }

  public boolean isLate(LocalDate today) {
    return heldOn == null && plannedOn.isBefore(today);
  }
}
