package nl.getrouw.learning.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.learning.training.TrainingCertificateRepository.Earned;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates of people: given by who gives the edition to who was there often enough, read by the
 * holder, her team lead, the coach of her team and administrators.
 */
@Service
@Transactional
public class TrainingCertificates {

  static final int DAYS_OF_WARNING = 90;
  private static final int REASON_AT_LEAST = 5;
  private static final int REASON_AT_MOST = 1000;

  private final TrainingCertificateRepository certificates;
  private final Editions editions;
  private final EditionRepository editionRepository;
  private final Registrations registrations;
  private final Directory directory;
  private final TrainingLetters letters;
  private final Trail trail;
  private final Clock clock;

  TrainingCertificates(
      TrainingCertificateRepository certificates,
      Editions editions,
      EditionRepository editionRepository,
      Registrations registrations,
      Directory directory,
      TrainingLetters letters,
      Trail trail,
      Clock clock) {
    this.certificates = certificates;
    this.editions = editions;
    this.editionRepository = editionRepository;
    this.registrations = registrations;
    this.directory = directory;
    this.letters = letters;
    this.trail = trail;
    this.clock = clock;
  }

  /** Who has earned a certificate in an edition and does not have it yet. */
  public static List<Participant> earned(EditionPage page) {
    return page.placed().stream()
        .filter(
            one ->
                one.certificate() == null
                    && one.completion().outcome() == Completion.Outcome.COMPLETE)
        .toList();
  }

  /**
   * Gives a certificate to everybody who was there often enough and has none yet. Its validity
   * counts from the last part that she attended.
   *
   * @return how many were given
   * @throws NotFound for who does not manage the edition
   */
  public int give(Actor actor, EditionId id) {
    certificates.lock(actor.organisation());
    editionRepository.lock(id);
    Edition edition = editions.managed(actor, id);
    if (edition.cancelled()) {
      throw new Refusal("training.refused.cancelled");
    }
    List<Earned> earned = new ArrayList<>();
    for (Participant one : earned(registrations.page(actor, id))) {
      LocalDate completedOn = lastAttended(edition, one.presence());
      earned.add(
          new Earned(
              one.person(),
              edition.training().id(),
              completedOn,
              edition.training().expiry(completedOn),
              id,
              null));
    }
    if (earned.isEmpty()) {
      throw new Refusal("training.refused.nobodyEarned");
    }
    List<PersonId> people = earned.stream().map(Earned::person).toList();
    certificates.insert(actor, earned);
    certificates.of(id).stream()
        .filter(certificate -> people.contains(certificate.person()))
        .sorted(Comparator.comparing(TrainingCertificate::id))
        .forEach(
            certificate -> {
              trail.write(
                  actor,
                  "training.certified",
                  id,
                  "person %s, %s".formatted(certificate.person(), certificate.number()));
              letters.certificate(edition, certificate);
            });
    return earned.size();
  }

  private static LocalDate lastAttended(Edition edition, Map<Long, Boolean> presence) {
    return edition.meetings().stream()
        .filter(meeting -> presence.getOrDefault(meeting.part().id(), false))
        .map(Meeting::on)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The reader's own, the latest first; revoked ones too. */
  @Transactional(readOnly = true)
  public List<TrainingCertificate> mine(Actor reader) {
    return certificates.of(reader.id());
  }

  /**
   * Somebody's certificates, the latest first.
   *
   * @throws NotFound for somebody whose training is not the reader's to see
   */
  @Transactional(readOnly = true)
  public List<TrainingCertificate> of(Actor reader, PersonId person) {
    requireSeen(reader, person);
    return certificates.of(person);
  }

  /**
   * The certificate as it leaves the application on paper; recorded.
   *
   * @throws NotFound when there is none, or not for this reader, or it was revoked
   */
  public TrainingCertificate paper(Actor reader, long id) {
    TrainingCertificate certificate = certificates.find(id).orElseThrow(NotFound::new);
    boolean gave =
        certificate.edition() != null
            && TrainingAccess.mayManage(reader, givenIn(reader, certificate.edition()));
    if (!gave) {
      requireSeen(reader, certificate.person());
    }
    if (certificate.revocation() != null) {
      throw new NotFound();
    }
    trail.write(reader, "training.certificatePrinted", certificate.person(), certificate.number());
    return certificate;
  }

  private Edition givenIn(Actor reader, EditionId id) {
    return editions.get(reader, id);
  }

  /**
   * Ends a certificate before its time; for administrators of the organisation.
   *
   * @param reason why, 5 to 1000 characters; who sees the certificate reads it
   */
  public void revoke(Actor actor, long id, String reason) {
    TrainingCertificate certificate = certificates.find(id).orElseThrow(NotFound::new);
    requireSeen(actor, certificate.person());
    if (!actor.holdsEverywhere(Role.ADMINISTRATOR)) {
      throw new Refusal("training.refused.revokeNotYours");
    }
    String why = reason.strip();
    if (why.length() < REASON_AT_LEAST || why.length() > REASON_AT_MOST) {
      throw new Refusal("training.refused.reason", REASON_AT_LEAST, REASON_AT_MOST);
    }
    if (!certificates.revoke(id, why, actor)) {
      throw new Refusal("training.refused.revoked");
    }
    trail.write(actor, "training.certificateRevoked", certificate.person(), certificate.number());
  }

  /** Certificates that lapse within ninety days, of people whose training the reader sees. */
  @Transactional(readOnly = true)
  public List<TrainingCertificate> expiring(Actor reader) {
    LocalDate today = LocalDate.now(clock);
    List<TrainingCertificate> all =
        certificates.expiring(reader.organisation(), today, today.plusDays(DAYS_OF_WARNING));
    List<PersonId> seen =
        directory
            .colleagues(
                reader.organisation(),
                all.stream().map(TrainingCertificate::person).toList(),
                today)
            .stream()
            .filter(person -> TrainingAccess.seesByName(reader, person))
            .map(Colleague::id)
            .toList();
    return all.stream()
        .filter(certificate -> seen.contains(certificate.person()))
        .sorted(
            Comparator.comparing(
                TrainingCertificate::expiresOn, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private void requireSeen(Actor reader, PersonId person) {
    boolean seen =
        reader.id().equals(person)
            || directory
                .colleagues(reader.organisation(), List.of(person), LocalDate.now(clock))
                .stream()
                .anyMatch(one -> TrainingAccess.seesByName(reader, one));
    TrainingAccess.require(seen);
  }
}
