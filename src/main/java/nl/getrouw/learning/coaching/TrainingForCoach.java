package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.getrouw.learning.training.TrainingCertificate;
import nl.getrouw.learning.training.TrainingCertificates;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** On the coach's page: people of her teams whose certificate of a training lapses soon. */
@Component
class TrainingForCoach implements CoachContribution {

  private static final int MOST = 10;

  private final TrainingCertificates certificates;
  private final Circles circles;

  TrainingForCoach(TrainingCertificates certificates, Circles circles) {
    this.certificates = certificates;
    this.circles = circles;
  }

  @Override
  public List<Waiting> waiting(Actor coach, List<TeamRef> teams, LocalDate today) {
    List<TrainingCertificate> expiring = certificates.expiring(coach);
    if (expiring.isEmpty()) {
      return List.of();
    }
    List<Colleague> own = circles.of(coach).people();
    return expiring.stream()
        .filter(one -> one.expiresOn() != null)
        .filter(one -> own.stream().anyMatch(person -> person.id().equals(one.person())))
        .limit(MOST)
        .map(one -> waiting(one, own))
        .toList();
  }

  private static Waiting waiting(TrainingCertificate one, List<Colleague> own) {
    LocalDate until = Objects.requireNonNull(one.expiresOn());
    Colleague person =
        own.stream().filter(each -> each.id().equals(one.person())).findFirst().orElseThrow();
    return new Waiting(
        "award",
        "coaching.waiting.certificate",
        List.of(person.name(), until),
        "coaching.waiting.open",
        person.worksIn().isEmpty() ? "teams" : "teams/" + person.worksIn().getFirst().id(),
        until);
  }
}
