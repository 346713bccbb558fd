package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import nl.getrouw.kernel.CoachAllocationId;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * An agreement about who coaches whom.
 *
 * @param team the team, or null when it is about a person
 * @param person the person, or null when it is about a team
 * @param to last day, included; null until further notice
 * @param minutes agreed for a quarter
 * @param everyWeeks the agreed interval in weeks; null for none
 * @param ownTeam the coach works in that team, or in the person's team
 */
public record Allocation(
    CoachAllocationId id,
    int version,
    Coachee coach,
    Kind kind,
    @Nullable TeamRef team,
    @Nullable Coachee person,
    LocalDate from,
    @Nullable LocalDate to,
    int minutes,
    @Nullable Integer everyWeeks,
    boolean ownTeam) {

  public boolean runsOn(LocalDate day) {
    return !from.isAfter(day) && (to == null || !to.isBefore(day));
  }

  /** The name of whom it is about. */
  public String about() {
    return team != null ? team.name() : person == null ? "" : person.name();
  }
}
