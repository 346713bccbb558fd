package nl.getrouw.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import nl.getrouw.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks when a board is, and whether the team gets it in its calendars. */
final class PlanDialog extends Composite<Dialog> {

  /** Plans it. */
  interface Planner {

    /**
     * @throws Refusal when that cannot be
     */
    void plan(Instant when, boolean invite);
  }

  private final Paragraph problem = new Paragraph();
  private final WhenFields when;
  private final Checkbox invite = new Checkbox(getTranslation("board.plan.invite"), true);
  private final Planner planner;

  /**
   * @param planned what it is now; null for a new board, whose team can be invited
   */
  PlanDialog(Clock clock, @Nullable Instant planned, Planner planner) {
    this.planner = planner;
    when = new WhenFields(clock, planned);
    problem.addClassName("gt-board-problem");
    problem.getElement().setAttribute("role", "alert");
    invite.setVisible(planned == null);
    invite.setHelperText(getTranslation("board.plan.inviteHelp"));
    Div fields = new Div(problem, when, invite);
    fields.addClassNames("gt-stack", "gt-stack--s");
    Dialog dialog = getContent();
    dialog.setHeaderTitle(getTranslation(planned == null ? "board.plan" : "board.plan.move"));
    dialog.setWidth("480px");
    dialog.add(fields);
    Button ready = new Button(getTranslation("board.plan.ready"), click -> ready());
    ready.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.getFooter().add(new Button(getTranslation("board.cancel"), e -> dialog.close()), ready);
  }

  void open() {
    getContent().open();
  }

  private void ready() {
    Instant moment = when.value().orElse(null);
    if (moment == null) {
      problem.setText(getTranslation("board.plan.missing"));
      return;
    }
    try {
      planner.plan(moment, invite.isVisible() && invite.getValue());
      getContent().close();
    } catch (Refusal refusal) {
      problem.setText(getTranslation(refusal.key(), refusal.arguments()));
    }
  }
}
