package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.router.RouteParameters;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;

/** The addresses around the consensus of an audit, without a leading slash. */
final class ConsensusPaths {

  static final String ROUTE = "audits/:id/consensus/:item?";

  private ConsensusPaths() {}

  static String all(AuditId audit) {
    return audit(audit) + "/consensus";
  }

  static String item(AuditId audit, String item) {
    return all(audit) + "/" + item;
  }

  static String audit(AuditId audit) {
    return "audits/" + audit;
  }

  static String profile(AuditId audit) {
    return audit(audit) + "/profiel";
  }

  /**
   * The audit of an address.
   *
   * @throws NotFound when there stands something else than a number
   */
  static AuditId audit(RouteParameters parameters) {
    return parameters
        .get("id")
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(text -> new AuditId(Long.parseLong(text)))
        .orElseThrow(NotFound::new);
  }
}
