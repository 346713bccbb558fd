package nl.getrouw.learning.growth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says.
 *
 * @param goal 3 to {@value #GOAL_AT_MOST} characters
 * @param why at most {@value #WHY_AT_MOST} characters
 * @param topic what it is about, if anything
 * @param reviewOn when to look back
 */
public record GoalDraft(
    String goal, String why, @Nullable Topic topic, @Nullable LocalDate reviewOn) {

  public static final int GOAL_AT_LEAST = 3;
  public static final int GOAL_AT_MOST = 300;
  public static final int WHY_AT_MOST = 2000;

  /** The parts of a draft, as fields of a form. */
  public enum Field {
    GOAL,
    WHY,
    OWNER,
    REVIEW
  }

  public GoalDraft {
    goal = goal.strip();
    why = why.strip();
  }

  @Override
  public String toString() {
    return "GoalDraft"; // what somebody wants to learn does not belong in a log
  }
}
