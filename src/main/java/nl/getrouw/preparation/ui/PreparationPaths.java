package nl.getrouw.preparation.ui;

import nl.getrouw.kernel.AuditId;

/** The addresses of the preparation, without a leading slash. */
final class PreparationPaths {

  static final String PREPARATION = "audits/:id/voorbereiding";
  static final String TASKS = "taken";

  private PreparationPaths() {}

  static String preparation(AuditId audit) {
    return PREPARATION.replace(":id", audit.toString());
  }
}
