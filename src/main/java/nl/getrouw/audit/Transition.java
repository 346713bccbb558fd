package nl.getrouw.audit;

import java.util.Arrays;
import java.util.List;

/** The only ways in which an audit moves. */
public enum Transition {
  START_SCORING(AuditState.SCORING),
  OPEN_CONSENSUS(AuditState.CONSENSUS),
  FINISH(AuditState.FINAL),
  CANCEL(AuditState.CANCELLED);

  private final AuditState to;

  Transition(AuditState to) {
    this.to = to;
  }

  public AuditState to() {
    return to;
  }

  public boolean startsAt(AuditState state) {
    return switch (this) {
      case START_SCORING -> state == AuditState.PLANNED;
      case OPEN_CONSENSUS -> state == AuditState.SCORING;
      case FINISH -> state == AuditState.CONSENSUS;
      case CANCEL -> !state.isOver();
    };
  }

  /** What may follow on a state, in order. */
  public static List<Transition> from(AuditState state) {
    return Arrays.stream(values()).filter(step -> step.startsAt(state)).toList();
  }

  /** Message key of the deed. */
  public String key() {
    return "audit.transition." + name();
  }
}
