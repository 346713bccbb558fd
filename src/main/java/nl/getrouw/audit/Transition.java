package nl.getrouw.audit;

import java.util.Arrays;
import java.util.List;

/** The only ways in which an audit moves. */
public enum Transition {
  START_SCORING(AuditState.SCORING),
  OPEN_CONSENSUS(AuditState.CONSENSUS),
  /** The team gets the concept, and a term to remark on it. */
  MAKE_CONCEPT(AuditState.CONCEPT),
  FINISH(AuditState.FINAL),
  CANCEL(AuditState.CANCELLED);

  private final AuditState to;

  Transition(AuditState to) {
    this.to = to;
  }

  public AuditState to() {
    return to;
  }

  /** A team that scored itself gets no concept; see {@link AuditKind#hasReply}. */
  public boolean startsAt(AuditState state, AuditKind kind) {
    return switch (this) {
      case START_SCORING -> state == AuditState.PLANNED;
      case OPEN_CONSENSUS -> state == AuditState.SCORING;
      case MAKE_CONCEPT -> state == AuditState.CONSENSUS && kind.hasReply();
      case FINISH -> state == (kind.hasReply() ? AuditState.CONCEPT : AuditState.CONSENSUS);
      case CANCEL -> !state.isOver();
    };
  }

  /** What may follow on a state, in order. */
  public static List<Transition> from(AuditState state, AuditKind kind) {
    return Arrays.stream(values()).filter(step -> step.startsAt(state, kind)).toList();
  }

  /** Message key of the deed. */
  public String key() {
    return "audit.transition." + name();
  }
}
