package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.router.BeforeEvent;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.IntervisionSessionId;
import nl.getrouw.kernel.NotFound;

/** The addresses of intervision, without a leading slash. */
final class IntervisionPaths {

  static final String HOME = "leren/intervisie";
  static final String NEW = HOME + "/nieuw";
  static final String LOG = HOME + "/vastleggen";
  static final String OUTCOMES = HOME + "/uitkomsten";
  static final String METHODS = HOME + "/werkvormen";
  static final String METHOD = METHODS + "/:code([a-z0-9-]{1,40})";
  static final String EDIT_METHOD = METHOD + "/wijzigen";
  static final String GROUP = HOME + "/groep/:group([0-9]{1,18})";
  static final String EDIT_GROUP = GROUP + "/wijzigen";
  static final String SESSION = HOME + "/sessie/:session([0-9]{1,18})";
  static final String LIVE = SESSION + "/live";

  /**
   * Query parameter: the team for which a group is made, or the group of which a session is logged.
   */
  static final String TEAM = "team";

  static final String OF_GROUP = "groep";

  private IntervisionPaths() {}

  static String method(String code) {
    return METHODS + "/" + code;
  }

  /** The step plan on paper. */
  static String paper(String code) {
    return method(code) + "/werkvorm.pdf";
  }

  static String editMethod(String code) {
    return method(code) + "/wijzigen";
  }

  static String group(IntervisionGroupId group) {
    return HOME + "/groep/" + group;
  }

  static String editGroup(IntervisionGroupId group) {
    return group(group) + "/wijzigen";
  }

  static String log(IntervisionGroupId group) {
    return LOG + "?" + OF_GROUP + "=" + group;
  }

  static String session(IntervisionSessionId session) {
    return HOME + "/sessie/" + session;
  }

  static String live(IntervisionSessionId session) {
    return session(session) + "/live";
  }

  static IntervisionSessionId sessionOf(BeforeEvent event) {
    return event
        .getRouteParameters()
        .getLong("session")
        .map(IntervisionSessionId::new)
        .orElseThrow(NotFound::new);
  }

  static IntervisionGroupId groupOf(BeforeEvent event) {
    return event
        .getRouteParameters()
        .getLong("group")
        .map(IntervisionGroupId::new)
        .orElseThrow(NotFound::new);
  }
}
