package nl.getrouw.learning.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.getrouw.learning.training.RegistrationRepository.Registration;
import nl.getrouw.learning.training.RegistrationRepository.State;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import org.springframework.stereotype.Component;

/** Gives free places to who waits, in the order of waiting. */
@Component
class Places {

  private final RegistrationRepository registrations;
  private final TrainingLetters letters;
  private final Trail trail;
  private final Clock clock;

  Places(RegistrationRepository registrations, TrainingLetters letters, Trail trail, Clock clock) {
    this.registrations = registrations;
    this.letters = letters;
    this.trail = trail;
    this.clock = clock;
  }

  /** Whether a place can still go to somebody: the edition has not begun. */
  boolean canMoveUp(Edition edition) {
    return edition.phase(LocalDate.now(clock)) == Edition.Phase.COMING;
  }

  boolean isFree(Edition edition) {
    return registrations.count(edition.id(), State.PLACED) < edition.capacity();
  }

  /** Gives free places to who waits; the edition has to be held. */
  void fill(Actor actor, Edition edition) {
    while (canMoveUp(edition) && isFree(edition)) {
      Optional<Registration> next = registrations.next(edition.id());
      if (next.isEmpty()) {
        return;
      }
      registrations.move(next.get().id(), State.PLACED, false);
      trail.write(actor, "training.movedUp", edition.id(), "person " + next.get().person());
      letters.movedUp(edition, registrations.find(next.get().id()).orElseThrow());
    }
  }
}
