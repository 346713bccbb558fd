package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.certificate.Certificate;
import nl.getrouw.certificate.Certificates;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Component;

/** On the coach's page: certificates of her teams that lapse within three months. */
@Component
class CertificatesForCoach implements CoachContribution {

  private final Certificates certificates;

  CertificatesForCoach(Certificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public List<Waiting> waiting(Actor coach, List<TeamRef> teams, LocalDate today) {
    Set<TeamId> reached =
        teams.stream()
            .filter(team -> coach.holdsAt(team.place(), Role.COACH))
            .map(TeamRef::id)
            .collect(Collectors.toSet());
    return certificates.expiring(coach).stream()
        .filter(certificate -> reached.contains(certificate.team()))
        .map(CertificatesForCoach::waiting)
        .toList();
  }

  private static Waiting waiting(Certificate certificate) {
    return new Waiting(
        "award",
        "coaching.waiting.certificate",
        List.of(certificate.teamName(), certificate.expiresOn()),
        "coaching.waiting.open",
        "teams/" + certificate.team(),
        certificate.expiresOn());
  }
}
