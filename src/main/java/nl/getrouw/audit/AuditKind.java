package nl.getrouw.audit;

/** Who audits: colleagues from other teams, people from outside, or the team with clients. */
public enum AuditKind {
  INTERNAL,
  EXTERNAL,
  SELF_WITH_CLIENTS;

  /** Whether somebody who works in the team may score it. */
  public boolean admitsOwnTeam() {
    return this == SELF_WITH_CLIENTS;
  }

  /**
   * Whether the team may reply to a concept. Where it scored itself, there is nobody to reply to:
   * the scores are its own.
   */
  public boolean hasReply() {
    return this != SELF_WITH_CLIENTS;
  }

  /** Message key of the kind's name. */
  public String key() {
    return "audit.kind." + name();
  }
}
