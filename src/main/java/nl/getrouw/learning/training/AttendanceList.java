package nl.getrouw.learning.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.learning.training.RegistrationRepository.Registration;
import nl.getrouw.learning.training.RegistrationRepository.State;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was there: noted per part by who gives the edition, and by administrators. */
@Service
@Transactional
public class AttendanceList {

  private final Editions editions;
  private final EditionRepository editionRepository;
  private final RegistrationRepository registrations;
  private final TrainingCertificateRepository certificates;
  private final Trail trail;
  private final Clock clock;

  AttendanceList(
      Editions editions,
      EditionRepository editionRepository,
      RegistrationRepository registrations,
      TrainingCertificateRepository certificates,
      Trail trail,
      Clock clock) {
    this.editions = editions;
    this.editionRepository = editionRepository;
    this.registrations = registrations;
    this.certificates = certificates;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Notes whether somebody was there.
   *
   * @param part of the training
   * @param present null for not known (yet)
   * @throws NotFound for who does not manage the edition, and for what is not in it
   * @throws Refusal when the part is still to come, or the certificate is there already
   */
  public void note(
      Actor actor, EditionId id, long registration, long part, @Nullable Boolean present) {
    editionRepository.lock(id);
    Edition edition = editions.managed(actor, id);
    Registration one =
        registrations
            .find(registration)
            .filter(found -> found.edition().equals(id) && found.state() == State.PLACED)
            .orElseThrow(NotFound::new);
    Meeting meeting = meeting(edition, part);
    if (edition.cancelled()) {
      throw new Refusal("training.refused.cancelled");
    }
    if (meeting.on().isAfter(LocalDate.now(clock))) {
      throw new Refusal("training.refused.notYet", meeting.on());
    }
    requireOpen(id, one);
    registrations.note(actor, registration, part, present);
    trail.write(
        actor,
        "training.attendanceNoted",
        id,
        "person %s, part %d: %s".formatted(one.person(), position(edition, meeting), present));
  }

  /** Notes for everybody of whom nothing is known yet that they were there. */
  public int allPresent(Actor actor, EditionId id, long part) {
    editionRepository.lock(id);
    Edition edition = editions.managed(actor, id);
    meeting(edition, part);
    var presence = registrations.presence(id);
    int noted = 0;
    for (Registration one : registrations.of(id)) {
      boolean known = presence.getOrDefault(one.id(), Map.of()).containsKey(part);
      if (one.state() == State.PLACED && !known) {
        note(actor, id, one.id(), part, true);
        noted++;
      }
    }
    return noted;
  }

  private void requireOpen(EditionId id, Registration one) {
    boolean certified =
        certificates.of(id).stream()
            .anyMatch(certificate -> certificate.person().equals(one.person()));
    if (certified) {
      throw new Refusal("training.refused.certifiedAttendance");
    }
  }

  private static Meeting meeting(Edition edition, long part) {
    return edition.meetings().stream()
        .filter(one -> one.part().id() == part)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static int position(Edition edition, Meeting meeting) {
    return edition.training().parts().indexOf(meeting.part()) + 1;
  }
}
