package nl.getrouw.action;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

  /**
   * How the scores beside the actions went.
   *
   * @param known actions with a score before and after
   * @param higher how many of those scores went up
   * @param lower how many went down
   */
  public record Balance(int known, int higher, int lower) {

    /** Message key of a sentence that claims no cause; takes known, higher and lower. */
    public String key() {
      return switch (known) {
        case 0 -> "action.at.unknown";
        case 1 -> "action.at.one." + (higher > 0 ? "up" : lower > 0 ? "down" : "same");
        default -> "action.at.finding";
      };
    }
  }

  /** How many of the actions went with a higher score. */
  public Balance balance() {
    int[] signs =
        lines.stream()
            .map(Line::move)
            .filter(move -> move != null && move.change() != null)
            .mapToInt(move -> Objects.requireNonNull(move.change()).points().signum())
            .toArray();
    return new Balance(
        signs.length,
        (int) Arrays.stream(signs).filter(sign -> sign > 0).count(),
        (int) Arrays.stream(signs).filter(sign -> sign < 0).count());
  }
}
