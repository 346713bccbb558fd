package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.router.BeforeEvent;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonalGoalId;
import nl.getrouw.kernel.TeamGoalId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.growth.CheckKind;

/** The addresses of development, without a leading slash. */
final class GrowthPaths {

  static final String GROWTH = "leren/mijn-groei";
  static final String FILL = "leren/mijn-groei/invullen/:kind(competenties|zelfscan)";
  static final String COURSE = "leren/mijn-groei/verloop/:kind(competenties|zelfscan)";
  static final String NEW_GOAL = "leren/mijn-groei/doelen/nieuw";
  static final String GOAL = "leren/mijn-groei/doelen/:goal([0-9]{1,18})";
  static final String PLAN = "teams/:team([0-9]{1,18})/plan";
  static final String NEW_TEAM_GOAL = "teams/:team([0-9]{1,18})/plan/nieuw";
  static final String TEAM_GOAL = "teams/:team([0-9]{1,18})/plan/:goal([0-9]{1,18})";

  /** Query parameter of a new goal: what it is about. */
  static final String TOPIC = "onderwerp";

  private GrowthPaths() {}

  static String fill(CheckKind kind) {
    return GROWTH + "/invullen/" + kind.code();
  }

  static String course(CheckKind kind) {
    return GROWTH + "/verloop/" + kind.code();
  }

  static String goal(PersonalGoalId id) {
    return GROWTH + "/doelen/" + id;
  }

  static String plan(TeamId team) {
    return "teams/" + team + "/plan";
  }

  static String newGoal(TeamId team) {
    return plan(team) + "/nieuw";
  }

  static String goal(TeamId team, TeamGoalId id) {
    return plan(team) + "/" + id;
  }

  static CheckKind kind(BeforeEvent event) {
    return event.getRouteParameters().get("kind").flatMap(CheckKind::of).orElseThrow(NotFound::new);
  }

  static PersonalGoalId personalGoal(BeforeEvent event) {
    return new PersonalGoalId(number(event, "goal"));
  }

  static TeamGoalId teamGoal(BeforeEvent event) {
    return new TeamGoalId(number(event, "goal"));
  }

  static TeamId team(BeforeEvent event) {
    return new TeamId(number(event, "team"));
  }

  private static long number(BeforeEvent event, String name) {
    return event.getRouteParameters().getLong(name).orElseThrow(NotFound::new);
  }
}
