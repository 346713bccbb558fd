package nl.getrouw.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * How far the teams of a place are.
 *
 * @param teams open teams
 * @param audits how many audits are in each state; final ones of the last twelve months only
 * @param quiet teams without an audit in twelve months and without one to come, longest first
 */
public record TeamsOverview(int teams, Map<AuditState, Integer> audits, List<QuietTeam> quiet) {

  /**
   * A team that has not been audited for a while.
   *
   * @param last first day of the last audit that was not cancelled; null when there never was one
   */
  public record QuietTeam(TeamId id, String name, String location, @Nullable LocalDate last) {}

  public TeamsOverview {
    audits = Map.copyOf(audits);
    quiet = List.copyOf(quiet);
  }

  /** How many audits are planned or under way. */
  public int running() {
    return audits.entrySet().stream()
        .filter(audit -> !audit.getKey().isOver())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  public int in(AuditState state) {
    return audits.getOrDefault(state, 0);
  }
}
