package nl.getrouw.learning.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.learning.training.RegistrationRepository.Registration;
import nl.getrouw.learning.training.RegistrationRepository.State;
import nl.getrouw.post.Appointment;
import nl.getrouw.post.Letter;
import nl.getrouw.post.Line;
import nl.getrouw.post.Post;
import org.springframework.stereotype.Component;

/**
 * Letters about editions. Each names all dates and carries those that still come for the calendar,
 * in one file.
 */
@Component
class TrainingLetters {

  private final Post post;
  private final RegistrationRepository registrations;
  private final Clock clock;

  TrainingLetters(Post post, RegistrationRepository registrations, Clock clock) {
    this.post = post;
    this.registrations = registrations;
    this.clock = clock;
  }

  void placed(Edition edition, Registration to) {
    invite("placed", edition, to);
  }

  void movedUp(Edition edition, Registration to) {
    invite("movedUp", edition, to);
  }

  void waiting(Edition edition, Registration to, int queue) {
    post.send(
        Letter.to(to.person(), subject("waiting", edition))
            .paragraph(
                "training.mail.waiting.text", edition.training().name(), edition.firstOn(), queue)
            .button("training.mail.open", path(edition)));
  }

  void withdrawn(Edition edition, Registration to) {
    goodbye("withdrawn", edition, to, to.state() == State.PLACED);
  }

  /** To everybody with a place. */
  void changed(Edition edition) {
    placed(edition).forEach(to -> invite("changed", edition, to));
  }

  /** To everybody with a place and everybody who waits. */
  void cancelled(Edition edition) {
    registrations.of(edition.id()).stream()
        .filter(one -> one.state() != State.WITHDRAWN)
        .forEach(one -> goodbye("cancelled", edition, one, one.state() == State.PLACED));
  }

  void certificate(Edition edition, TrainingCertificate certificate) {
    post.send(
        Letter.to(
                certificate.person(),
                Line.of("training.mail.certificate.subject", certificate.trainingName()))
            .paragraph(
                "training.mail.certificate.text", certificate.trainingName(), certificate.number())
            .button("training.mail.certificate.open", "leren/mijn-opleiding"));
  }

  private List<Registration> placed(Edition edition) {
    return registrations.of(edition.id()).stream()
        .filter(one -> one.state() == State.PLACED)
        .toList();
  }

  private void invite(String news, Edition edition, Registration to) {
    Letter letter =
        Letter.to(to.person(), subject(news, edition))
            .paragraph(
                "training.mail." + news + ".text",
                edition.training().name(),
                edition.place(),
                edition.trainerName());
    for (Meeting meeting : edition.meetings()) {
      letter =
          letter.item(
              "training.mail.meeting",
              meeting.part().name(),
              meeting.on(),
              meeting.from(),
              meeting.to());
    }
    post.send(
        letter
            .button("training.mail.open", path(edition))
            .appointments(appointments(edition, to, Appointment.Kind.REQUEST)));
  }

  private void goodbye(String news, Edition edition, Registration to, boolean hadPlace) {
    Letter letter =
        Letter.to(to.person(), subject(news, edition))
            .paragraph(
                "training.mail." + news + ".text", edition.training().name(), edition.firstOn());
    post.send(
        hadPlace
            ? letter.appointments(appointments(edition, to, Appointment.Kind.CANCEL))
            : letter);
  }

  private List<Appointment> appointments(Edition edition, Registration to, Appointment.Kind kind) {
    LocalDate today = LocalDate.now(clock);
    return edition.meetings().stream()
        .filter(meeting -> !meeting.on().isBefore(today))
        .map(meeting -> appointment(edition, meeting, to, kind))
        .toList();
  }

  /** A meeting for the calendar of somebody in the edition. */
  private static Appointment appointment(
      Edition edition, Meeting meeting, Registration to, Appointment.Kind kind) {
    return new Appointment(
        uid(to.uid(), edition, meeting),
        to.sequence(),
        kind,
        Line.of("training.mail.title", edition.training().name(), meeting.part().name()),
        Line.of("training.mail.note", edition.trainerName()),
        edition.place(),
        new Appointment.Span.Hours(
            meeting.on().atTime(meeting.from()), meeting.on().atTime(meeting.to())));
  }

  /** What a meeting is called in calendars, the same for every version of it. */
  static String uid(String registration, Edition edition, Meeting meeting) {
    int position = edition.training().parts().indexOf(meeting.part()) + 1;
    return registration + "-" + position + "@getrouw";
  }

  static String path(Edition edition) {
    return "leren/opleiding/" + edition.id();
  }

  private static Line subject(String news, Edition edition) {
    return Line.of(
        "training.mail." + news + ".subject", edition.training().name(), edition.firstOn());
  }
}
