package nl.getrouw.action;

import java.util.Set;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which actions a list shows.
 *
 * @param text part of the goal; empty for all
 * @param states empty for all
 */
public record ActionFilter(
    Whose whose, String text, Set<ActionState> states, @Nullable TeamId team) {

  /** Whose actions. */
  public enum Whose {
    MINE,
    MY_TEAMS,
    ALL
  }

  public static final ActionFilter ALL_OPEN =
      new ActionFilter(Whose.ALL, "", ActionState.OPEN, null);

  public ActionFilter {
    states = Set.copyOf(states);
  }

  public static ActionFilter openOf(TeamId team) {
    return new ActionFilter(Whose.ALL, "", ActionState.OPEN, team);
  }

  public ActionFilter in(Set<ActionState> others) {
    return new ActionFilter(whose, text, others, team);
  }
}
