package nl.getrouw.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.action.ActionState;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.kernel.ui.StateBadge.Kind;

/** How far an action is. */
final class ActionBadge extends Composite<Span> {

  ActionBadge(ActionState state) {
    getContent().add(new StateBadge(kind(state), icon(state), getTranslation(state.key())));
  }

  static String icon(ActionState state) {
    return switch (state) {
      case PLAN -> "notebook-pen";
      case DO -> "play";
      case STUDY -> "eye";
      case ADJUST -> "refresh-cw";
      case DONE -> "circle-check";
      case DROPPED -> "ban";
    };
  }

  private static Kind kind(ActionState state) {
    return switch (state) {
      case PLAN -> Kind.PLANNED;
      case DO -> Kind.INFO;
      case STUDY -> Kind.ACCENT;
      case ADJUST -> Kind.CONSENSUS;
      case DONE -> Kind.POSITIVE;
      case DROPPED -> Kind.CANCELLED;
    };
  }
}
