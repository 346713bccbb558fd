package nl.getrouw.audit.ui.consensus;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.ui.Banner;

/** The audit is final: nothing changes any more, and here is the result. */
final class FinalBanner extends Composite<Banner> {

  private final AuditId audit;

  FinalBanner(AuditId audit) {
    this.audit = audit;
  }

  @Override
  protected Banner initContent() {
    Button button = new Button(getTranslation("consensus.toProfile"), click -> openProfile(audit));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return new Banner(
        Banner.Kind.POSITIVE,
        "shield-check",
        getTranslation("consensus.final"),
        getTranslation("consensus.final.banner"),
        button);
  }

  static void openProfile(AuditId audit) {
    UI.getCurrent().navigate(ConsensusPaths.profile(audit));
  }
}
