package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.growth.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A session to plan or to log.
 *
 * @param team null when the people come from different teams
 * @param people exactly one for an individual kind; for a group may be empty when there is a team
 * @param minutes 5 to 600
 */
public record SessionDraft(
    Kind kind,
    @Nullable TeamId team,
    List<PersonId> people,
    LocalDate day,
    @Nullable LocalTime time,
    int minutes,
    @Nullable Topic topic) {

  /** The parts of a draft, as fields of a form. */
  public enum Field {
    TEAM,
    PEOPLE,
    DAY,
    MINUTES,
    REPEAT
  }

  public static final int SHORTEST = 5;
  public static final int LONGEST = 600;

  public SessionDraft {
    people = List.copyOf(people);
  }

  public SessionDraft on(LocalDate newDay) {
    return new SessionDraft(kind, team, people, newDay, time, minutes, topic);
  }
}
