package nl.getrouw.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.getrouw.action.ActionPage;
import nl.getrouw.action.ActionState;
import nl.getrouw.action.ActionWork;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.StepChain;
import nl.getrouw.kernel.ui.StepChain.Progress;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Where an action is in its cycle, and where it can go from here. */
final class StateCard extends Composite<Card> {

  private static final List<ActionState> CYCLE =
      List.of(
          ActionState.PLAN,
          ActionState.DO,
          ActionState.STUDY,
          ActionState.ADJUST,
          ActionState.DONE);

  private final ActionWork work;
  private final CurrentUser currentUser;
  private final Runnable changed;

  StateCard(ActionWork work, CurrentUser currentUser, ActionPage page, Runnable changed) {
    this.work = work;
    this.currentUser = currentUser;
    this.changed = changed;
    show(page);
  }

  @Override
  protected Card initContent() {
    return new Card(getTranslation("action.cycle"));
  }

  void show(ActionPage page) {
    getContent().cleared();
    Div parts = new Div();
    parts.addClassName("gt-stack");
    getContent().with(parts);
    ActionState state = page.action().state();
    if (state == ActionState.DROPPED) {
      Paragraph why =
          new Paragraph(
              getTranslation(
                  "action.dropped.because", page.dropReason() == null ? "" : page.dropReason()));
      parts.add(new Div(new ActionBadge(state)), why);
    } else {
      parts.add(chain(state));
    }
    if (page.action().proposed() && state == ActionState.PLAN) {
      parts.add(
          new Paragraph(
              getTranslation(
                  "action.proposed.by", page.proposedBy() == null ? "" : page.proposedBy())));
    }
    if (page.mayEdit()) {
      parts.add(acts(page));
    }
  }

  private StepChain chain(ActionState state) {
    StepChain chain = new StepChain();
    for (ActionState step : CYCLE) {
      boolean done = state == ActionState.DONE || step.compareTo(state) < 0;
      chain.step(
          getTranslation(step.key()),
          getTranslation("action.state.says." + step.name()),
          done ? Progress.DONE : step == state ? Progress.NOW : Progress.LATER);
    }
    return chain;
  }

  private Div acts(ActionPage page) {
    Div acts = new Div();
    acts.addClassNames("gt-stack", "gt-stack--s", "gt-no-print");
    boolean first = true;
    for (ActionState to : page.action().state().following()) {
      if (page.action().proposed()
          && page.action().state() == ActionState.PLAN
          && to != ActionState.DROPPED) {
        continue;
      }
      Button move =
          new Button(
              getTranslation("action.move." + page.action().state().name() + "." + to.name()),
              click -> ask(page, to));
      if (to == ActionState.DROPPED) {
        move.addThemeVariants(ButtonVariant.TERTIARY);
      } else if (first) {
        move.addThemeVariants(ButtonVariant.PRIMARY);
        first = false;
      }
      move.addClassName("gt-wide");
      acts.add(move);
    }
    return acts;
  }

  /** What was learned is asked where there is something to learn, the reason where it ends. */
  private void ask(ActionPage page, ActionState to) {
    boolean asks = to == ActionState.DROPPED || to == ActionState.DONE || to == ActionState.ADJUST;
    if (asks && page.action().state().isOpen()) {
      new MoveDialog(to, note -> move(page, to, note)).open();
    } else {
      move(page, to, null);
    }
  }

  private void move(ActionPage page, ActionState to, @Nullable String note) {
    try {
      work.move(currentUser.actor(), page.action().id(), page.action().version(), to, note);
      Toast.show(getTranslation("action.moved", getTranslation(to.key())));
    } catch (Conflict meanwhile) {
      Toast.refuse(getTranslation("action.conflict.state"));
    }
    changed.run();
  }
}
