package nl.getrouw.learning.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.learning.growth.GoalDraft.Field;
import nl.getrouw.organisation.Problem;
import org.jspecify.annotations.Nullable;

/** What a goal must be like before it is stored. */
final class GoalRules {

  private static final int YEARS_AHEAD = 3;

  private GoalRules() {}

  /**
   * @param kept the date that it had already, which may have gone by
   */
  static List<Problem<Field>> problems(GoalDraft draft, LocalDate today, @Nullable LocalDate kept) {
    List<Problem<Field>> problems = new ArrayList<>();
    int length = draft.goal().length();
    if (length < GoalDraft.GOAL_AT_LEAST || length > GoalDraft.GOAL_AT_MOST) {
      problems.add(problem(Field.GOAL, "growth.refused.goal", GoalDraft.GOAL_AT_MOST));
    }
    if (draft.why().length() > GoalDraft.WHY_AT_MOST) {
      problems.add(problem(Field.WHY, "growth.refused.why", GoalDraft.WHY_AT_MOST));
    }
    LocalDate review = draft.reviewOn();
    if (review == null) {
      problems.add(problem(Field.REVIEW, "growth.refused.review"));
    } else if (!review.equals(kept) && review.isBefore(today)) {
      problems.add(problem(Field.REVIEW, "growth.refused.reviewPast"));
    } else if (review.isAfter(today.plusYears(YEARS_AHEAD))) {
      problems.add(problem(Field.REVIEW, "growth.refused.reviewFar", YEARS_AHEAD));
    }
    return problems;
  }

  static Problem<Field> problem(Field field, String key, Object... values) {
    return new Problem<>(field, new Refusal(key, values));
  }

  static void refuse(List<Problem<Field>> problems) {
    if (!problems.isEmpty()) {
      throw problems.getFirst().refusal();
    }
  }

  /** The text of a step, without spaces around it. */
  static String step(String text, int already) {
    String step = text.strip();
    if (step.isEmpty() || step.length() > GoalStep.AT_MOST) {
      throw new Refusal("growth.refused.step", GoalStep.AT_MOST);
    }
    if (already >= GoalStep.MOST) {
      throw new Refusal("growth.refused.steps", GoalStep.MOST);
    }
    return step;
  }
}
