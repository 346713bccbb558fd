package nl.getrouw.learning.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.kernel.ui.StateBadge.Kind;
import nl.getrouw.learning.growth.GoalState;

/** How a goal stands. */
final class GoalBadge extends Composite<Span> {

  GoalBadge(GoalState state) {
    getContent()
        .add(
            switch (state) {
              case OPEN -> new StateBadge(Kind.INFO, "sprout", getTranslation(state.key()));
              case REACHED ->
                  new StateBadge(Kind.POSITIVE, "circle-check", getTranslation(state.key()));
              case LET_GO -> new StateBadge(Kind.NEUTRAL, "undo-2", getTranslation(state.key()));
            });
  }
}
