package nl.getrouw.learning.training;

import java.time.LocalDate;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * How far a team is with the basic training on a day: who holds a valid certificate of the basic
 * training or its youth variant, of those for whom one is meant.
 *
 * @param heads people; null where the group is too small to show
 * @param fte their FTE, of people whose FTE is known; null where the group is too small
 * @param fteUnknown for how many people of the whole the FTE is not known
 * @param expiring how many of the certificates lapse within three months
 */
public record TeamCoverage(
    TeamRef team,
    LocalDate on,
    @Nullable Ratio heads,
    @Nullable Ratio fte,
    int fteUnknown,
    int expiring) {

  public boolean suppressed() {
    return heads == null;
  }

  static TeamCoverage tooSmall(TeamRef team, LocalDate on) {
    return new TeamCoverage(team, on, null, null, 0, 0);
  }
}
