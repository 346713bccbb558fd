package nl.getrouw.demo;

import java.util.List;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.TeamMoment;
import nl.getrouw.certificate.Certificates;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.security.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Certificates on audits that earned one: fresh ones, and some that expire within weeks. */
@Component
@Profile("demo")
class DemoCertificates implements DemoFeature {

  private static final List<String> ON_LAST = List.of("Wilgenhof", "Duinzicht", "Noorderlicht");
  private static final List<String> ON_MIDDLE = List.of("Stadspoort", "Lindeplein", "Kastanjehof");

  private final Certificates certificates;
  private final Results results;

  DemoCertificates(Certificates certificates, Results results) {
    this.certificates = certificates;
    this.results = results;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void load(Staff staff) {
    Actor karin = staff.actor("Karin Postma");
    ON_LAST.forEach(team -> issue(staff, karin, team, 2));
    ON_MIDDLE.forEach(team -> issue(staff, karin, team, 1));
  }

  private void issue(Staff staff, Actor karin, String team, int moment) {
    List<TeamMoment> moments = results.history(karin, staff.team(team));
    if (moment < moments.size()) {
      certificates
          .earned(karin, moments.get(moment).audit())
          .filter(earned -> earned.mayIssue())
          .ifPresent(earned -> certificates.issue(karin, moments.get(moment).audit()));
    }
  }
}
