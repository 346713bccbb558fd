package nl.getrouw.audit;

import java.util.Set;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which audits a list shows.
 *
 * @param text part of a team's name; empty for all
 * @param states empty for all
 * @param assignedToMe only audits that the reader scores or leads
 */
public record AuditFilter(
    String text,
    Set<AuditState> states,
    @Nullable LocationId location,
    @Nullable TeamId team,
    boolean assignedToMe) {

  /** A location by which a list can be narrowed. */
  public record LocationChoice(LocationId id, String name) {}

  public AuditFilter {
    states = Set.copyOf(states);
  }

  public static final AuditFilter ALL = new AuditFilter("", Set.of(), null, null, false);

  public static AuditFilter of(TeamId team) {
    return new AuditFilter("", Set.of(), null, team, false);
  }
}
