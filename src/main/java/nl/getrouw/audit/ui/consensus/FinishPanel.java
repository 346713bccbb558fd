package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.audit.Transition;
import nl.getrouw.audit.ui.ConceptDialog;
import nl.getrouw.kernel.ui.EmptyState;

/** Nothing is left to talk about: who gives the concept to the team, or that it went there. */
final class FinishPanel extends Composite<Section> {

  /**
   * @param lead the name of who takes the closing step
   * @param close takes it after a question whether that is meant; told the days for a reply
   */
  FinishPanel(ConsensusPage page, String lead, SerializableConsumer<Integer> close) {
    getContent().addClassName("gt-closing");
    getContent().add(state(page, lead, close));
  }

  private EmptyState state(ConsensusPage page, String lead, SerializableConsumer<Integer> close) {
    if (page.state() != AuditState.CONSENSUS) {
      boolean isFinal = page.state() == AuditState.FINAL;
      Button button =
          new Button(
              getTranslation(isFinal ? "consensus.toProfile" : "consensus.toConcept"),
              click -> FinalBanner.openProfile(page.audit()));
      button.addThemeVariants(ButtonVariant.PRIMARY);
      return new EmptyState(
              isFinal ? "shield-check" : "messages-square",
              getTranslation(isFinal ? "consensus.final" : "consensus.concept"),
              getTranslation(isFinal ? "consensus.final.text" : "consensus.concept.text"))
          .page()
          .actions(button);
    }
    String step = page.closing().name();
    if (page.mayClose()) {
      Button button = new Button(getTranslation(page.closing().key()), click -> ask(page, close));
      button.addThemeVariants(ButtonVariant.PRIMARY);
      return new EmptyState(
              "circle-check",
              getTranslation("consensus.ready"),
              getTranslation("consensus.ready." + step, page.rows().size()))
          .page()
          .actions(button);
    }
    return new EmptyState(
            "circle-check",
            getTranslation("consensus.waiting"),
            getTranslation("consensus.waiting." + step, lead))
        .page();
  }

  private void ask(ConsensusPage page, SerializableConsumer<Integer> close) {
    if (page.closing() == Transition.MAKE_CONCEPT) {
      new ConceptDialog(close).open();
      return;
    }
    ConfirmDialog question = new ConfirmDialog();
    question.setHeader(getTranslation("consensus.finish"));
    question.setText(getTranslation("consensus.finish.text"));
    question.setWidth("27rem");
    question.setCancelable(true);
    question.setCancelText(getTranslation("consensus.finish.notYet"));
    question.setConfirmText(getTranslation("audit.transition.FINISH"));
    question.addConfirmListener(confirmed -> close.accept(0));
    question.open();
  }
}
