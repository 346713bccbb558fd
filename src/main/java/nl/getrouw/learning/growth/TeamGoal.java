package nl.getrouw.learning.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamGoalId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a team's development plan (TOP).
 *
 * @param mayEdit whether the reader leads or coaches the team
 * @param mayTick whether the reader may tick its steps: who edits, and its owner
 */
public record TeamGoal(
    TeamGoalId id,
    int version,
    TeamRef team,
    Words words,
    String ownerName,
    GoalState state,
    Instant createdAt,
    List<GoalStep> steps,
    boolean mayEdit,
    boolean mayTick) {

  public TeamGoal {
    steps = List.copyOf(steps);
  }

  /** Where a goal comes from. */
  public enum Origin {
    AUDIT,
    BOARD,
    THEME_CHECK,
    OWN;

    /** Message key of its name. */
    public String key() {
      return "growth.origin." + name();
    }
  }

  /**
   * What a goal says.
   *
   * @param topic the ingredient it is about, if any
   * @param theme the theme it is about, if any
   * @param action the improvement action that carries it out, if any
   */
  public record Words(
      String goal,
      String why,
      Origin origin,
      @Nullable Topic topic,
      @Nullable Theme theme,
      @Nullable ActionId action,
      @Nullable PersonId owner,
      @Nullable LocalDate reviewOn) {

    public Words {
      goal = goal.strip();
      why = why.strip();
    }

    GoalDraft draft() {
      return new GoalDraft(goal, why, topic, reviewOn);
    }
  }

  /** What a goal said before somebody changed it. */
  public record Past(
      String goal,
      String why,
      String ownerName,
      LocalDate reviewOn,
      GoalState state,
      String changedBy,
      Instant at) {}
}
