package nl.getrouw.learning.intervision;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.kernel.IntervisionGroupId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A group in a list.
 *
 * @param teamName null for people of several teams
 * @param teamNames of all teams of which there are people, by name
 * @param weeks the agreed interval; null for a group that meets when that is needed
 * @param quarterHeld sessions held since the quarter began
 * @param quarterPlanned sessions still planned in this quarter
 * @param last the last session that was held
 * @param next the next one that is planned or runs, if any
 * @param overdue the agreed interval has passed by more than a week without a session
 * @param mine the reader takes part or is its coach
 * @param arranges the reader may change it
 */
public record GroupRow(
    IntervisionGroupId id,
    String name,
    @Nullable TeamId team,
    @Nullable String teamName,
    List<String> teamNames,
    PersonId coach,
    String coachName,
    String method,
    @Nullable Integer weeks,
    int members,
    int quarterHeld,
    int quarterPlanned,
    @Nullable LocalDate last,
    @Nullable SessionRow next,
    boolean overdue,
    boolean mine,
    boolean arranges,
    @Nullable LocalDate endedOn) {

  public GroupRow {
    teamNames = List.copyOf(teamNames);
  }
}
