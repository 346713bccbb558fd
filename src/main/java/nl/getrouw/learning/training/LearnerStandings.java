package nl.getrouw.learning.training;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.learning.training.RegistrationRepository.Coming;
import nl.getrouw.learning.training.TrainingCertificateRepository.Held;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** How everybody of an organisation stands with every training, on a day. Decides nothing. */
@Component
class LearnerStandings {

  private final LearnerRepository learners;
  private final CatalogueRepository catalogue;
  private final RegistrationRepository registrations;
  private final TrainingCertificateRepository certificates;

  LearnerStandings(
      LearnerRepository learners,
      CatalogueRepository catalogue,
      RegistrationRepository registrations,
      TrainingCertificateRepository certificates) {
    this.learners = learners;
    this.catalogue = catalogue;
    this.registrations = registrations;
    this.certificates = certificates;
  }

  /**
   * What is known of an organisation on a day.
   *
   * @param catalogue all trainings, retired ones too
   * @param held by person
   */
  record Now(
      LocalDate on,
      List<Learner> learners,
      Map<TrainingId, Training> catalogue,
      Map<PersonId, List<Held>> held,
      Set<Coming> coming) {

    Standing standing(Learner learner, Training training) {
      return Standing.of(
          training,
          learner,
          of(learner.id()),
          coming.contains(new Coming(learner.id(), training.id())),
          catalogue,
          on);
    }

    List<Held> of(PersonId person) {
      return held.getOrDefault(person, List.of());
    }

    /** The basic training and its variants: whether it is meant for somebody. */
    boolean needsBasic(Learner learner) {
      return catalogue.values().stream()
          .filter(training -> training.kind().isBasic())
          .anyMatch(training -> Standing.isMeantFor(training, learner));
    }

    /** Whether somebody holds a valid certificate of a basic training. */
    boolean hasBasic(Learner learner) {
      return catalogue.values().stream()
          .filter(training -> training.kind().isBasic())
          .anyMatch(training -> standing(learner, training).isTrained());
    }

    /** What is given, for people, in the order of the catalogue. */
    List<Training> given() {
      return catalogue.values().stream()
          .filter(training -> !training.retired() && training.kind().isForPeople())
          .toList();
    }
  }

  Now now(OrganisationId organisation, LocalDate on) {
    Map<TrainingId, Training> trainings = new LinkedHashMap<>();
    catalogue.list(organisation).forEach(training -> trainings.put(training.id(), training));
    return new Now(
        on,
        learners.learners(organisation, on),
        trainings,
        certificates.held(organisation, on).stream().collect(groupingBy(Held::person)),
        registrations.coming(organisation, on));
  }

  /** Whether somebody once followed what a training needs before it. */
  boolean hasBefore(Actor actor, Training training, PersonId person, LocalDate on) {
    return Standing.hasBefore(
        training.prerequisite(),
        certificates.held(actor.organisation(), on).stream()
            .filter(held -> held.person().equals(person))
            .toList(),
        catalogue.list(actor.organisation()).stream()
            .collect(Collectors.toMap(Training::id, Function.identity())));
  }

  /** The name of what a training needs before it. */
  Bilingual before(Actor actor, Training training) {
    return catalogue
        .find(actor.organisation(), Objects.requireNonNull(training.prerequisite()))
        .orElseThrow()
        .name();
  }
}
