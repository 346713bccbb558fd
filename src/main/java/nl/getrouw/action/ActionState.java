package nl.getrouw.action;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How far an action is, after Deming's cycle; {@link #following} are the only ways on. */
public enum ActionState {
  PLAN,
  DO,
  STUDY,
  ADJUST,
  DONE,
  DROPPED;

  /** The states in which somebody is still working on it, in order. */
  public static final Set<ActionState> OPEN =
      Collections.unmodifiableSet(EnumSet.range(ActionState.PLAN, ActionState.ADJUST));

  public boolean isOpen() {
    return this != DONE && this != DROPPED;
  }

  /** Where it can go from here, the usual way first; what was closed can be taken up again. */
  public Set<ActionState> following() {
    return switch (this) {
      case PLAN -> ordered(DO, DROPPED);
      case DO -> ordered(STUDY, PLAN, DROPPED);
      case STUDY -> ordered(ADJUST, DONE, DO, DROPPED);
      case ADJUST -> ordered(DO, DONE, DROPPED);
      case DONE -> ordered(ADJUST);
      case DROPPED -> ordered(PLAN);
    };
  }

  private static Set<ActionState> ordered(ActionState... states) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(states)));
  }

  /** Message key of the state's name. */
  public String key() {
    return "action.state." + name();
  }
}
