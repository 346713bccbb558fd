package nl.getrouw.certificate.ui;

import static nl.getrouw.certificate.ui.CertificateWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.certificate.Certificates;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.TwoLines;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.ui.TeamPageContribution;
import nl.getrouw.security.Actor;

/** The certificates that a team has today, on its page. */
@org.springframework.stereotype.Component
class TeamCertificates implements TeamPageContribution {

  private final Certificates certificates;

  TeamCertificates(Certificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Component> block(Actor actor, TeamRef team) {
    List<Certificate> standing = certificates.ofTeam(actor, team.id());
    if (standing.isEmpty()) {
      return Optional.empty();
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("gt-divide");
    list.getElement().setAttribute("role", "list");
    standing.forEach(certificate -> list.add(line(certificate)));
    return Optional.of(new Card(text("certificate.ofTeam", standing.size())).with(list));
  }

  private static ListItem line(Certificate certificate) {
    Div badge = new Div(CertificateWords.badge(certificate));
    badge.addClassName("gt-end");
    ListItem line =
        new ListItem(
            new TwoLines(
                new Anchor(AuditPaths.profile(certificate.audit()), certificate.number()),
                CertificateWords.instrument(certificate)),
            badge,
            CertificateWords.pdf(certificate));
    line.addClassName("gt-line");
    return line;
  }
}
