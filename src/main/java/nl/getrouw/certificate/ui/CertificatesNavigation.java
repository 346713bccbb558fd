package nl.getrouw.certificate.ui;

import java.util.List;
import nl.getrouw.certificate.Certificates;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Certificaten", for who oversees or leads teams. */
@Component
class CertificatesNavigation implements Navigation {

  private final Certificates certificates;

  CertificatesNavigation(Certificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    boolean oversees =
        actor.holds(Role.MANAGER) || actor.holds(Role.ADMINISTRATOR) || actor.holds(Role.TEAM_LEAD);
    return oversees
        ? List.of(
            new NavItem(34, "award", "certificate.nav", CertificatesView.class)
                .counting(() -> certificates.expiring(actor).size()))
        : List.of();
  }
}
