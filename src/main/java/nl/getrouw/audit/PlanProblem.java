package nl.getrouw.audit;

import nl.getrouw.kernel.Refusal;

/** Something in a plan that has to be mended, at the field where it can be mended. */
public record PlanProblem(Field field, Refusal refusal) {

  /** The fields of a plan. */
  public enum Field {
    TEAM,
    INSTRUMENT,
    LEAD_AUDITOR,
    AUDITORS,
    STARTS_ON,
    ENDS_ON
  }
}
