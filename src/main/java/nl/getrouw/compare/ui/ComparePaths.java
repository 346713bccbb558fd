package nl.getrouw.compare.ui;

import nl.getrouw.kernel.TeamId;

/** Where the pages of comparing are. */
final class ComparePaths {

  static final String TEAMS = "vergelijken";
  static final String ITEMS = "vergelijken/items";
  static final String OVER_TIME = "vergelijken/team";
  static final String TEAM = "team";

  private ComparePaths() {}

  static String team(TeamId team) {
    return OVER_TIME + "/" + team;
  }
}
