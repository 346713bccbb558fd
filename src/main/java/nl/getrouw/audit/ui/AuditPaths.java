package nl.getrouw.audit.ui;

import com.vaadin.flow.router.BeforeEvent;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.TeamId;

/** The addresses of planning and following audits, without a leading slash. */
public final class AuditPaths {

  public static final String LIST = "audits";
  public static final String PLAN = "audits/plan";
  public static final String AUDIT = "audits/:id";
  public static final String REVISE = "audits/:id/wijzigen";

  /** Name of the query parameter that fills in the team of a plan. */
  public static final String TEAM = "team";

  private AuditPaths() {}

  public static String audit(AuditId audit) {
    return AUDIT.replace(":id", audit.toString());
  }

  public static String revise(AuditId audit) {
    return REVISE.replace(":id", audit.toString());
  }

  public static String scoring(AuditId audit) {
    return audit(audit) + "/scoren";
  }

  public static String consensus(AuditId audit) {
    return audit(audit) + "/consensus";
  }

  public static String profile(AuditId audit) {
    return audit(audit) + "/profiel";
  }

  /** The team's remarks on the concept, and the answers. */
  public static String reply(AuditId audit) {
    return audit(audit) + "/weerwoord";
  }

  public static String report(AuditId audit) {
    return audit(audit) + "/rapport.pdf";
  }

  public static String planFor(TeamId team) {
    return PLAN + "?" + TEAM + "=" + team;
  }

  public static String team(TeamId team) {
    return "teams/" + team;
  }

  /**
   * The audit of an address.
   *
   * @throws NotFound when there stands something else than a number
   */
  public static AuditId audit(BeforeEvent event) {
    return event
        .getRouteParameters()
        .get("id")
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(text -> new AuditId(Long.parseLong(text)))
        .orElseThrow(NotFound::new);
  }
}
