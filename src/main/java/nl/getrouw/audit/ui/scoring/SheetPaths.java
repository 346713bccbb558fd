package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;

/** The addresses of an auditor's own sheet, without a leading slash. */
final class SheetPaths {

  static final String RESUME = "audits/:id/scoren";
  static final String ITEM = "audits/:id/scoren/:item";
  static final String OVERVIEW = "audits/:id/overzicht";
  static final String REVIEW = "audits/:id/controleren";
  static final String SUBMITTED = "audits/:id/ingediend";

  private static final String BACK = "terug";
  private static final String TO_REVIEW = "controleren";

  private SheetPaths() {}

  static String audit(AuditId audit) {
    return "audits/" + audit;
  }

  static String resume(AuditId audit) {
    return RESUME.replace(":id", audit.toString());
  }

  static String item(AuditId audit, String item) {
    return ITEM.replace(":id", audit.toString()).replace(":item", item);
  }

  /** An item from which the way leads back to the review. */
  static String itemAndBack(AuditId audit, String item) {
    return item(audit, item) + "?" + BACK + "=" + TO_REVIEW;
  }

  static String overview(AuditId audit) {
    return OVERVIEW.replace(":id", audit.toString());
  }

  static String review(AuditId audit) {
    return REVIEW.replace(":id", audit.toString());
  }

  static String submitted(AuditId audit) {
    return SUBMITTED.replace(":id", audit.toString());
  }

  static boolean leadsBackToReview(Location location) {
    return location
        .getQueryParameters()
        .getSingleParameter(BACK)
        .filter(TO_REVIEW::equals)
        .isPresent();
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
