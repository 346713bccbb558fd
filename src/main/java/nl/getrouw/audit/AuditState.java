package nl.getrouw.audit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far an audit is; see {@link Transition} for the only ways from one to another. */
public enum AuditState {
  PLANNED,
  SCORING,
  CONSENSUS,
  /** What the auditors agreed lies with the team, which may remark on it. */
  CONCEPT,
  FINAL,
  CANCELLED;

  /** The audits that are planned or under way, the right of reply included. */
  public static final Set<AuditState> RUNNING =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(FINAL, CANCELLED)));

  /** Nothing follows: the audit is final or cancelled. */
  public boolean isOver() {
    return this == FINAL || this == CANCELLED;
  }

  /** Message key of the state's name. */
  public String key() {
    return "audit.state." + name();
  }
}
