package nl.getrouw.action;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A new action.
 *
 * @param words what it says; a proposal of an auditor may leave out owner and due date
 * @param steps in order, blank ones do not count
 */
public record Draft(TeamId team, Origin origin, Words words, List<String> steps) {

  /** The fields of an action. */
  public enum Field {
    TEAM,
    GOAL,
    WHY,
    OWNER,
    DUE,
    STEPS
  }

  /**
   * What people write and choose; surrounding space does not count.
   *
   * @param goal one sentence, 3 to {@value #GOAL_AT_MOST} characters
   * @param why at most {@value #WHY_AT_MOST} characters, may be empty
   * @param owner works in the team or coaches it
   */
  public record Words(String goal, String why, @Nullable PersonId owner, @Nullable LocalDate due) {

    public static final int GOAL_AT_MOST = 300;
    public static final int WHY_AT_MOST = 2000;

    public Words {
      goal = goal.strip();
      why = why.strip();
    }
  }

  public static final int STEP_AT_MOST = 300;
  public static final int STEPS_AT_MOST = 20;

  public Draft {
    steps = steps.stream().map(String::strip).filter(step -> !step.isEmpty()).toList();
  }
}
