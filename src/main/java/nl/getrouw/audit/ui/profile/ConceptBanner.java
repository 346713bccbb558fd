package nl.getrouw.audit.ui.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import nl.getrouw.audit.Concept;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Banner;

/** What is on the page is a concept: scores can still change, and until when the team can reply. */
final class ConceptBanner extends Composite<Banner> {

  private final Profile profile;
  private final ProfileWords words;

  ConceptBanner(Profile profile, ProfileWords words) {
    this.profile = profile;
    this.words = words;
  }

  @Override
  protected Banner initContent() {
    Button reply =
        new Button(
            getTranslation("profile.concept.reply"),
            click -> UI.getCurrent().navigate(AuditPaths.reply(profile.audit())));
    reply.addThemeVariants(ButtonVariant.PRIMARY);
    reply.addClassName("gt-no-print");
    return new Banner(
        Banner.Kind.ATTENTION, "messages-square", getTranslation("profile.concept"), text(), reply);
  }

  private String text() {
    Concept concept = profile.concept();
    return concept == null || concept.isClosed(LocalDate.now(Moments.ZONE))
        ? getTranslation("profile.concept.closed")
        : getTranslation("profile.concept.open", words.formats().date(concept.replyUntil()));
  }
}
