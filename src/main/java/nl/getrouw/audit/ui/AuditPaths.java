package nl.getrouw.audit.ui;

import com.vaadin.flow.router.BeforeEvent;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;

/** The addresses of planning and following audits, without a leading slash. */
final class AuditPaths {

  static final String LIST = "audits";
  static final String PLAN = "audits/plan";
  static final String AUDIT = "audits/:id";
  static final String REVISE = "audits/:id/wijzigen";

  /** Name of the query parameter that fills in the team of a plan. */
  static final String TEAM = "team";

  private AuditPaths() {}

  static String audit(AuditId audit) {
    return AUDIT.replace(":id", audit.toString());
  }

  static String revise(AuditId audit) {
    return REVISE.replace(":id", audit.toString());
  }

  static String scoring(AuditId audit) {
    return audit(audit) + "/scoren";
  }

  static String consensus(AuditId audit) {
    return audit(audit) + "/consensus";
  }

  static String profile(AuditId audit) {
    return audit(audit) + "/profiel";
  }

  static String report(AuditId audit) {
    return audit(audit) + "/rapport.pdf";
  }

  static String planFor(TeamId team) {
    return PLAN + "?" + TEAM + "=" + team;
  }

  static String team(TeamId team) {
    return "teams/" + team;
  }

  /**
   * The audit of an address.
   *
   * @throws NotFound when there stands something else than a number
   */
  static AuditId audit(BeforeEvent event) {
    return event
        .getRouteParameters()
        .get("id")
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(text -> new AuditId(Long.parseLong(text)))
        .orElseThrow(NotFound::new);
  }
}
