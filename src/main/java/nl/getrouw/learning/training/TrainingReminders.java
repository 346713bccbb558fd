package nl.getrouw.learning.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.learning.training.RegistrationRepository.Registration;
import nl.getrouw.learning.training.RegistrationRepository.State;
import nl.getrouw.post.Letter;
import nl.getrouw.post.Line;
import nl.getrouw.post.Reminders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A week before each meeting, with that meeting for the calendar; and once, ninety days before,
 * when somebody's own certificate lapses.
 */
@Component
class TrainingReminders implements Reminders {

  static final int DAYS_BEFORE_MEETING = 7;

  private final EditionRepository editions;
  private final RegistrationRepository registrations;
  private final TrainingCertificateRepository certificates;

  TrainingReminders(
      EditionRepository editions,
      RegistrationRepository registrations,
      TrainingCertificateRepository certificates) {
    this.editions = editions;
    this.registrations = registrations;
    this.certificates = certificates;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Reminder> due(LocalDate today) {
    List<Reminder> reminders = new ArrayList<>();
    for (OrganisationId organisation : editions.organisations()) {
      for (Edition edition : editions.list(organisation)) {
        if (!edition.cancelled() && !edition.lastOn().isBefore(today)) {
          meetings(edition, today, reminders);
        }
      }
    }
    certificates
        .expiring(null, today, today.plusDays(TrainingCertificates.DAYS_OF_WARNING))
        .forEach(certificate -> reminders.add(lapses(certificate)));
    return reminders;
  }

  private void meetings(Edition edition, LocalDate today, List<Reminder> reminders) {
    for (Meeting meeting : edition.meetings()) {
      boolean near =
          !meeting.on().isBefore(today)
              && !meeting.on().isAfter(today.plusDays(DAYS_BEFORE_MEETING));
      if (near) {
        for (Registration one : registrations.of(edition.id())) {
          if (one.state() == State.PLACED) {
            reminders.add(reminder(edition, meeting, one));
          }
        }
      }
    }
  }

  private static Reminder reminder(Edition edition, Meeting meeting, Registration to) {
    return new Reminder(
        "training-meeting-%d-%d-%s".formatted(to.id(), meeting.part().id(), meeting.on()),
        Letter.to(
                to.person(),
                Line.of("training.mail.soon.subject", edition.training().name(), meeting.on()))
            .paragraph(
                "training.mail.soon.text",
                meeting.part().name(),
                meeting.on(),
                meeting.from(),
                edition.place())
            .button("training.mail.open", TrainingLetters.path(edition)));
  }

  private static Reminder lapses(TrainingCertificate certificate) {
    return new Reminder(
        "training-lapses-%d".formatted(certificate.id()),
        Letter.to(
                certificate.person(),
                Line.of("training.mail.lapses.subject", certificate.trainingName()))
            .paragraph(
                "training.mail.lapses.text",
                certificate.number(),
                certificate.trainingName(),
                Objects.requireNonNull(certificate.expiresOn()))
            .button("training.mail.certificate.open", "leren/mijn-opleiding"));
  }
}
