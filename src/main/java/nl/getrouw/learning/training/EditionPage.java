package nl.getrouw.learning.training;

import java.util.List;
import java.util.Optional;
import nl.getrouw.kernel.PersonId;

/**
 * An edition with the people in it that the reader may see.
 *
 * @param participants those with a place by name, then the waiting list in its order
 * @param sees what the reader sees of them: all, some or only herself
 * @param mayManage plans, notes attendance and gives certificates
 * @param mayRegister registers people
 */
public record EditionPage(
    Edition edition,
    List<Participant> participants,
    Sight sees,
    boolean mayManage,
    boolean mayRegister) {

  /** Whose registrations a reader sees. */
  public enum Sight {
    ALL,
    OWN_PEOPLE,
    SELF
  }

  public EditionPage {
    participants = List.copyOf(participants);
  }

  public Optional<Participant> of(PersonId person) {
    return participants.stream().filter(one -> one.person().equals(person)).findFirst();
  }

  public List<Participant> placed() {
    return participants.stream().filter(one -> !one.waits()).toList();
  }

  public List<Participant> waiting() {
    return participants.stream().filter(Participant::waits).toList();
  }
}
