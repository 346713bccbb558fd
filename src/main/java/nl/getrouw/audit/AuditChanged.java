package nl.getrouw.audit;

import nl.getrouw.kernel.AuditId;
import nl.getrouw.security.Actor;

/** An audit was planned, its plan was changed, or it moved; told within the same transaction. */
public record AuditChanged(AuditId audit, Actor by, What what) {

  /** What happened. */
  public enum What {
    PLANNED,
    REVISED,
    MOVED
  }
}
