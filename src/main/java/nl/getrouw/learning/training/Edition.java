package nl.getrouw.learning.training;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.EditionId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A training that is given at a place and a time.
 *
 * @param trainer somebody of the organisation, or null
 * @param trainerName everybody who gives it, as people read it
 * @param placed how many have a place
 * @param waiting how many wait for one
 * @param meetings one for each part, in order of date
 */
public record Edition(
    EditionId id,
    OrganisationId organisation,
    Training training,
    String label,
    String place,
    @Nullable PersonId trainer,
    String trainerName,
    String guestTrainer,
    int capacity,
    int placed,
    int waiting,
    PersonId plannedBy,
    boolean cancelled,
    List<Meeting> meetings,
    int version) {

  /** Where it is in time. */
  public enum Phase {
    COMING,
    RUNNING,
    PAST,
    CANCELLED;

    /** Message key of the phase. */
    public String key() {
      return "training.phase." + name();
    }
  }

  public Edition {
    meetings = List.copyOf(meetings);
  }

  public LocalDate firstOn() {
    return meetings.getFirst().on();
  }

  public LocalDate lastOn() {
    return meetings.getLast().on();
  }

  public Phase phase(LocalDate today) {
    if (cancelled) {
      return Phase.CANCELLED;
    }
    if (today.isBefore(firstOn())) {
      return Phase.COMING;
    }
    return today.isAfter(lastOn()) ? Phase.PAST : Phase.RUNNING;
  }

  public int free() {
    return Math.max(0, capacity - placed);
  }
}
