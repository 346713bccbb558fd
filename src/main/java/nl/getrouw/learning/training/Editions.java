package nl.getrouw.learning.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.getrouw.kernel.Conflict;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TrainingId;
import nl.getrouw.learning.training.RegistrationRepository.State;
import nl.getrouw.organisation.Colleague;
import nl.getrouw.organisation.Directory;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Editions of trainings. Everybody sees that they are given; administrators and coaches plan them,
 * and those who give an edition change it.
 */
@Service
@Transactional
public class Editions {

  private final EditionRepository editions;
  private final RegistrationRepository registrations;
  private final Catalogue catalogue;
  private final LearnerRepository learners;
  private final Directory directory;
  private final Places places;
  private final TrainingLetters letters;
  private final Trail trail;
  private final Clock clock;

  Editions(
      EditionRepository editions,
      RegistrationRepository registrations,
      Catalogue catalogue,
      LearnerRepository learners,
      Directory directory,
      Places places,
      TrainingLetters letters,
      Trail trail,
      Clock clock) {
    this.editions = editions;
    this.registrations = registrations;
    this.catalogue = catalogue;
    this.learners = learners;
    this.directory = directory;
    this.places = places;
    this.letters = letters;
    this.trail = trail;
    this.clock = clock;
  }

  /** All editions of the organisation, the last to begin first. */
  @Transactional(readOnly = true)
  public List<Edition> list(Actor actor) {
    return editions.list(actor.organisation());
  }

  /** The editions that this person gives, or is registered for; the last to begin first. */
  @Transactional(readOnly = true)
  public List<Edition> mine(Actor actor) {
    List<EditionId> joined =
        registrations.of(actor.id()).stream()
            .filter(one -> one.state() != State.WITHDRAWN)
            .map(RegistrationRepository.Registration::edition)
            .toList();
    return list(actor).stream()
        .filter(edition -> joined.contains(edition.id()) || actor.id().equals(edition.trainer()))
        .toList();
  }

  /**
   * An edition.
   *
   * @throws NotFound also for one of another organisation
   */
  @Transactional(readOnly = true)
  public Edition get(Actor actor, EditionId id) {
    return editions.find(actor.organisation(), id).orElseThrow(NotFound::new);
  }

  /** Whether this person plans editions. */
  public boolean mayPlan(Actor actor) {
    return TrainingAccess.mayPlan(actor);
  }

  /**
   * Plans an edition.
   *
   * @throws NotFound for who plans no editions, and for a training of another organisation
   * @throws Refusal when there is not one meeting for each part, or the trainer is unknown
   */
  public EditionId plan(Actor actor, EditionDraft draft) {
    TrainingAccess.require(mayPlan(actor));
    Training training = sound(actor, draft);
    if (training.retired()) {
      throw new Refusal("training.refused.retired");
    }
    EditionId id = editions.insert(actor, draft, training);
    trail.write(actor, "training.editionPlanned", id);
    return id;
  }

  /**
   * Changes an edition; who is in it hears of new dates or another place, and a place that is added
   * goes to who waits longest.
   *
   * @throws Conflict when somebody changed it since this version
   * @throws Refusal when it was cancelled, is over, or has more people than the new capacity
   */
  public void change(Actor actor, EditionId id, int version, EditionDraft draft) {
    editions.lock(id);
    Edition before = managed(actor, id);
    if (!before.training().id().equals(draft.training())) {
      throw new Refusal("training.refused.otherTraining");
    }
    if (before.cancelled()) {
      throw new Refusal("training.refused.cancelled");
    }
    if (draft.capacity() < before.placed()) {
      throw new Refusal("training.refused.capacityTaken", before.placed());
    }
    Training training = sound(actor, draft);
    if (!editions.update(id, version, draft, training)) {
      throw new Conflict("edition");
    }
    trail.write(actor, "training.editionChanged", id);
    Edition after = get(actor, id);
    if (!after.meetings().equals(before.meetings()) || !after.place().equals(before.place())) {
      registrations.newVersion(id);
      letters.changed(after);
    }
    places.fill(actor, after);
  }

  /** Cancels an edition; who is in it hears of it. */
  public void cancel(Actor actor, EditionId id, int version) {
    editions.lock(id);
    Edition edition = managed(actor, id);
    if (edition.phase(LocalDate.now(clock)) == Edition.Phase.PAST) {
      throw new Refusal("training.refused.past");
    }
    if (edition.cancelled()) {
      throw new Refusal("training.refused.cancelled");
    }
    if (!editions.cancel(id, version)) {
      throw new Conflict("edition");
    }
    registrations.newVersion(id);
    trail.write(actor, "training.editionCancelled", id);
    letters.cancelled(edition);
  }

  /**
   * An edition to change.
   *
   * @throws NotFound for who does not manage it
   */
  @Transactional(readOnly = true)
  public Edition changeable(Actor actor, EditionId id) {
    return managed(actor, id);
  }

  /** Who can give an edition: the coaches of the organisation, and the planner herself. */
  @Transactional(readOnly = true)
  public List<Colleague> trainers(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    List<PersonId> people =
        Stream.concat(
                learners.learners(actor.organisation(), today).stream()
                    .filter(learner -> learner.roles().contains(Role.COACH))
                    .map(Learner::id),
                Stream.of(actor.id()))
            .distinct()
            .toList();
    return directory.colleagues(actor.organisation(), people, today);
  }

  Edition managed(Actor actor, EditionId id) {
    Edition edition = get(actor, id);
    TrainingAccess.require(TrainingAccess.mayManage(actor, edition));
    return edition;
  }

  private Training sound(Actor actor, EditionDraft draft) {
    TrainingId id = draft.training();
    Training training = catalogue.get(actor, id);
    if (!training.kind().isForPeople()) {
      throw new Refusal("training.refused.forTeams");
    }
    if (draft.meetings().size() != training.parts().size()) {
      throw new Refusal("training.refused.meetings", training.parts().size());
    }
    PersonId trainer = draft.trainer();
    if (trainer != null
        && directory
            .colleagues(actor.organisation(), List.of(trainer), LocalDate.now(clock))
            .isEmpty()) {
      throw new Refusal("training.refused.trainerUnknown");
    }
    return training;
  }
}
