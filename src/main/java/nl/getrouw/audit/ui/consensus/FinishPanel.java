package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Section;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.kernel.ui.EmptyState;

/** Nothing is left to talk about: who makes the audit final, or that it is. */
final class FinishPanel extends Composite<Section> {

  /**
   * @param lead the name of who makes the audit final
   * @param finish makes it final, after a question whether that is meant
   */
  FinishPanel(ConsensusPage page, String lead, Runnable finish) {
    getContent().addClassName("gt-closing");
    getContent().add(state(page, lead, finish));
  }

  private EmptyState state(ConsensusPage page, String lead, Runnable finish) {
    if (page.state() == AuditState.FINAL) {
      Button button =
          new Button(
              getTranslation("consensus.toProfile"),
              click -> FinalBanner.openProfile(page.audit()));
      button.addThemeVariants(ButtonVariant.PRIMARY);
      return new EmptyState(
              "shield-check",
              getTranslation("consensus.final"),
              getTranslation("consensus.final.text"))
          .page()
          .actions(button);
    }
    if (page.mayFinish()) {
      Button button = new Button(getTranslation("audit.transition.FINISH"), click -> ask(finish));
      button.addThemeVariants(ButtonVariant.PRIMARY);
      return new EmptyState(
              "circle-check",
              getTranslation("consensus.ready"),
              getTranslation("consensus.ready.text", page.rows().size()))
          .page()
          .actions(button);
    }
    return new EmptyState(
            "circle-check",
            getTranslation("consensus.waiting"),
            getTranslation("consensus.waiting.text", lead))
        .page();
  }

  private void ask(Runnable finish) {
    ConfirmDialog question = new ConfirmDialog();
    question.setHeader(getTranslation("consensus.finish"));
    question.setText(getTranslation("consensus.finish.text"));
    question.setWidth("27rem");
    question.setCancelable(true);
    question.setCancelText(getTranslation("consensus.finish.notYet"));
    question.setConfirmText(getTranslation("audit.transition.FINISH"));
    question.addConfirmListener(confirmed -> finish.run());
    question.open();
  }
}
