package nl.getrouw.certificate.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.ui.AuditPageContribution;
import nl.getrouw.audit.ui.profile.ProfileContribution;
import nl.getrouw.certificate.Certificates;
import nl.getrouw.certificate.Earned;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** The certificate beside a final audit and its profile. */
@org.springframework.stereotype.Component
class CertificateOnPages implements AuditPageContribution, ProfileContribution {

  private final Certificates certificates;
  private final CurrentUser currentUser;

  CertificateOnPages(Certificates certificates, CurrentUser currentUser) {
    this.certificates = certificates;
    this.currentUser = currentUser;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<Component> side(Actor actor, AuditPage audit) {
    return audit.state() == AuditState.FINAL ? card(actor, audit.id()) : List.of();
  }

  @Override
  public List<Component> badges(Actor actor, Profile profile) {
    return profile.isConcept()
        ? List.of()
        : certificates.earned(actor, profile.audit()).stream()
            .map(Earned::certificate)
            .filter(Objects::nonNull)
            .<Component>map(CertificateWords::headBadge)
            .toList();
  }

  @Override
  public List<Component> side(Actor actor, Profile profile) {
    return profile.isConcept() ? List.of() : card(actor, profile.audit());
  }

  private List<Component> card(Actor actor, AuditId audit) {
    return certificates.earned(actor, audit).stream()
        .filter(CertificateCard::shows)
        .<Component>map(earned -> new CertificateCard(certificates, currentUser, audit, earned))
        .toList();
  }
}
