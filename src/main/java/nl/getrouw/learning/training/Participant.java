package nl.getrouw.learning.training;

import java.util.Map;
import nl.getrouw.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an edition.
 *
 * @param registration identifies the registration
 * @param teams names of the teams, as people read them
 * @param queue place in the waiting list from 1; 0 for who has a place
 * @param presence by part; parts that nobody noted are left out
 * @param certificate earned in this edition and standing
 */
public record Participant(
    long registration,
    PersonId person,
    String name,
    String teams,
    int queue,
    Map<Long, Boolean> presence,
    Completion completion,
    @Nullable TrainingCertificate certificate,
    boolean mayWithdraw) {

  public Participant {
    presence = Map.copyOf(presence);
  }

  public boolean waits() {
    return queue > 0;
  }
}
