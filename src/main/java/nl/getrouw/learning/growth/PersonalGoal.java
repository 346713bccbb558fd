package nl.getrouw.learning.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.PersonalGoalId;
import org.jspecify.annotations.Nullable;

/**
 * A goal of somebody's personal development plan (POP).
 *
 * @param owner whose goal it is
 * @param mine whether the reader is the owner
 * @param sharedWith with whom; told to the owner only
 */
public record PersonalGoal(
    PersonalGoalId id,
    int version,
    PersonId owner,
    String ownerName,
    String goal,
    String why,
    @Nullable Topic topic,
    LocalDate reviewOn,
    GoalState state,
    Instant createdAt,
    List<GoalStep> steps,
    List<Companion> sharedWith,
    boolean mine) {

  public PersonalGoal {
    steps = List.copyOf(steps);
    sharedWith = List.copyOf(sharedWith);
  }

  public GoalDraft draft() {
    return new GoalDraft(goal, why, topic, reviewOn);
  }

  @Override
  public String toString() {
    return "PersonalGoal " + id; // what somebody wants to learn does not belong in a log
  }
}
