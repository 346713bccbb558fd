package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.ConsensusPage;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.ui.Banner;

/** The consensus is over: the concept lies with the team, or the audit is final. */
final class FinalBanner extends Composite<Banner> {

  private final ConsensusPage page;

  FinalBanner(ConsensusPage page) {
    this.page = page;
  }

  @Override
  protected Banner initContent() {
    boolean isFinal = page.state() == AuditState.FINAL;
    Button button =
        new Button(
            getTranslation(isFinal ? "consensus.toProfile" : "consensus.toConcept"),
            click -> openProfile(page.audit()));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return isFinal
        ? new Banner(
            Banner.Kind.POSITIVE,
            "shield-check",
            getTranslation("consensus.final"),
            getTranslation("consensus.final.banner"),
            button)
        : new Banner(
            Banner.Kind.INFO,
            "messages-square",
            getTranslation("consensus.concept"),
            getTranslation("consensus.concept.text"),
            button);
  }

  static void openProfile(AuditId audit) {
    UI.getCurrent().navigate(ConsensusPaths.profile(audit));
  }
}
