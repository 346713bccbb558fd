package nl.getrouw.learning.training;

import java.util.List;
import nl.getrouw.organisation.TeamRef;

/**
 * The learning line of a team.
 *
 * @param steps in the order of the meetings
 * @param modules what can be added: modules that are not in it yet come first
 * @param mayArrange plans, moves and ticks off
 */
public record LearningLine(
    TeamRef team, List<LearningStep> steps, List<Training> modules, boolean mayArrange) {

  public LearningLine {
    steps = List.copyOf(steps);
    modules = List.copyOf(modules);
  }

  public int held() {
    return (int) steps.stream().filter(LearningStep::isHeld).count();
  }
}
