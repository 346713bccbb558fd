package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.router.BeforeEvent;
import nl.getrouw.kernel.CoachingSessionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.coaching.Kind;

/** The addresses of coaching, without a leading slash. */
final class CoachPaths {

  static final String COACH = "coach";
  static final String PLAN = "coach/plannen";
  static final String LOG = "coach/vastleggen";
  static final String SESSION = "coach/sessies/:session([0-9]{1,18})";
  static final String ALLOCATION = "coach/verdeling";
  static final String HOURS = "coach/uren";
  static final String MINE = "leren/mijn-coaching";

  /** Query parameters of a new session. */
  static final String KIND = "soort";

  static final String QUARTER = "kwartaal";

  static final String TEAM = "team";
  static final String PERSON = "persoon";

  private CoachPaths() {}

  static String session(CoachingSessionId id) {
    return "coach/sessies/" + id;
  }

  static String plan(Kind kind) {
    return PLAN + "?" + KIND + "=" + kind.name();
  }

  static String log(Kind kind) {
    return LOG + "?" + KIND + "=" + kind.name();
  }

  static String planWith(TeamId team) {
    return plan(Kind.GROUP_COACHING) + "&" + TEAM + "=" + team;
  }

  static String planWith(Kind kind, PersonId person) {
    return plan(kind) + "&" + PERSON + "=" + person;
  }

  /**
   * The session of an address.
   *
   * @throws NotFound when there stands something else than a number
   */
  static CoachingSessionId session(BeforeEvent event) {
    return event
        .getRouteParameters()
        .getLong("session")
        .map(CoachingSessionId::new)
        .orElseThrow(NotFound::new);
  }
}
