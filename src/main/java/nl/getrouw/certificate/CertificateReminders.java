package nl.getrouw.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.getrouw.organisation.Directory;
import nl.getrouw.post.Letter;
import nl.getrouw.post.Line;
import nl.getrouw.post.Reminders;
import nl.getrouw.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells team leads, once, that their team's certificate expires within ninety days. */
@Component
class CertificateReminders implements Reminders {

  private final CertificateRepository certificates;
  private final Directory directory;
  private final Clock clock;

  CertificateReminders(CertificateRepository certificates, Directory directory, Clock clock) {
    this.certificates = certificates;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Reminder> due(LocalDate today) {
    return certificates.expiring(today, today.plusDays(Certificates.DAYS_OF_WARNING)).stream()
        .flatMap(this::letters)
        .toList();
  }

  private Stream<Reminder> letters(Certificate certificate) {
    return directory
        .holders(directory.team(certificate.team()).place(), Role.TEAM_LEAD, LocalDate.now(clock))
        .stream()
        .map(
            lead ->
                new Reminder(
                    "certificate-%s-%s-%s"
                        .formatted(certificate.number(), certificate.id(), lead.id()),
                    Letter.to(
                            lead.id(), Line.of("certificate.mail.subject", certificate.teamName()))
                        .paragraph(
                            "certificate.mail.text",
                            certificate.number(),
                            certificate.teamName(),
                            certificate.expiresOn())
                        .button("certificate.mail.open", "audits/plan")));
  }
}
