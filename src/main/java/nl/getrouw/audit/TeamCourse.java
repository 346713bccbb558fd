package nl.getrouw.audit;

import java.util.List;

/**
 * The newest final audits of a team.
 *
 * @param steps oldest first
 * @param all how many final audits there are
 */
public record TeamCourse(List<TeamStep> steps, int all) {

  public TeamCourse {
    steps = List.copyOf(steps);
  }
}
