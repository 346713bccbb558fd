package nl.getrouw.action.ui;

import com.vaadin.flow.router.BeforeEvent;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

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
  static final String EVIDENCE = "bewijs";
  static final String AUDITOR = "auditor";
  static final String REMARK = "opmerking";

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

  /** From what an auditor saw of an item at a source. */
  static String evidence(AuditId audit, String item, Source source, PersonId auditor) {
    return from(audit, ITEM, item)
        + "&%s=%s&%s=%s".formatted(EVIDENCE, source.name(), AUDITOR, auditor);
  }

  /** From the team's remark on an item, or without one on the audit as a whole. */
  static String remark(AuditId audit, @Nullable String item) {
    return (item == null ? from(audit) : from(audit, ITEM, item)) + "&" + REMARK + "=1";
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
