package nl.getrouw.action;

/** Where an action comes from; a feature that brings another source adds it here with its text. */
public enum OriginKind {
  /** The team's own idea. */
  FREE,
  ITEM,
  /** A domain of the instrument, for our own scale one of the seven ingredients. */
  INGREDIENT,
  /** A note about evidence. */
  EVIDENCE,
  /** A remark of the team on the audit. */
  REMARK,
  /** An improvement point that the team chose. */
  POINT,
  /** Agreed on a reflection board. */
  BOARD,
  /** An agreement of an intervision session. */
  INTERVISION,
  /** What voices said of a precondition. */
  PRECONDITION;

  /** Message key of the kind's name. */
  public String key() {
    return "action.origin." + name();
  }
}
