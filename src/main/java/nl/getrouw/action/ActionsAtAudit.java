package nl.getrouw.action;

import java.util.List;
import nl.getrouw.audit.Movement;
import nl.getrouw.audit.Movement.Move;
import org.jspecify.annotations.Nullable;

/** What a team worked on between two audits, each action beside the score it is about. */
public record ActionsAtAudit(Movement movement, List<Line> lines) {

  /**
   * One action.
   *
   * @param move the item's score at both audits, or the domain's; null for an action about neither
   */
  public record Line(ActionRow action, @Nullable Move move) {}

  public ActionsAtAudit {
    lines = List.copyOf(lines);
  }
}
