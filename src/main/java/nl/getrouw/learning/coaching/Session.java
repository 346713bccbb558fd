package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.getrouw.kernel.CoachingSessionId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.learning.growth.Topic;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * A session as it stands in a calendar: never what was said in it.
 *
 * @param team null when the people come from different teams
 * @param time null when only the day is known
 * @param minutes length, 5 to 600
 * @param topic the ingredient it was about, if somebody said so
 * @param people who was there, or is invited, by name; may be empty for a session with a team
 * @param heads how many people it was with, named or not
 * @param series the same for sessions that were planned together
 */
public record Session(
    CoachingSessionId id,
    int version,
    Kind kind,
    State state,
    Coachee coach,
    @Nullable TeamRef team,
    LocalDate day,
    @Nullable LocalTime time,
    int minutes,
    @Nullable Topic topic,
    List<Coachee> people,
    int heads,
    @Nullable String series) {

  public Session {
    people = List.copyOf(people);
  }

  /** Whether this person was coached in it. */
  public boolean isWith(PersonId person) {
    return people.stream().anyMatch(one -> one.id().equals(person));
  }
}
