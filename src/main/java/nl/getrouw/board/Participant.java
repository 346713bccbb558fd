package nl.getrouw.board;

import java.io.Serializable;
import nl.getrouw.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part.
 *
 * @param person null for a guest
 */
public record Participant(long id, @Nullable PersonId person, String name, boolean ready)
    implements Serializable {

  public boolean isGuest() {
    return person == null;
  }
}
