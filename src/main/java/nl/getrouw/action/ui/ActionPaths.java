package nl.getrouw.action.ui;

import com.vaadin.flow.router.BeforeEvent;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;

/** The addresses of improvement actions, without a leading slash. */
final class ActionPaths {

  static final String LIST = "verbeteracties";
  static final String NEW = "verbeteracties/nieuw";
  static final String EFFECT = "verbeteracties/samenhang";
  static final String ACTION = "verbeteracties/:action([0-9]{1,18})";

  /** Query parameters of a new action. */
  static final String TEAM = "team";

  static final String AUDIT = "audit";
  static final String ITEM = "item";
  static final String INGREDIENT = "ingredient";
  static final String POINT = "punt";

  private ActionPaths() {}

  static String action(ActionId action) {
    return LIST + "/" + action;
  }

  static String newFor(TeamId team) {
    return NEW + "?" + TEAM + "=" + team;
  }

  static String from(AuditId audit) {
    return NEW + "?" + AUDIT + "=" + audit;
  }

  /**
   * @param what one of the query parameters
   */
  static String from(AuditId audit, String what, String code) {
    return from(audit) + "&" + what + "=" + code;
  }

  static String ofTeam(TeamId team) {
    return LIST + "?" + ActionFilters.TEAM + "=" + team;
  }

  /**
   * The action of an address.
   *
   * @throws NotFound when there stands something else than a number
   */
  static ActionId action(BeforeEvent event) {
    return event
        .getRouteParameters()
        .getLong("action")
        .map(ActionId::new)
        .orElseThrow(NotFound::new);
  }
}
