package nl.getrouw.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.getrouw.audit.AuditMoment;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * The latest final audit of a team.
 *
 * @param total null where the audit has none
 * @param domains scores by domain code; one without a score is absent
 * @param items by item code; an item that did not apply at all is absent
 */
public record TeamScores(
    TeamId team,
    String name,
    String location,
    AuditId audit,
    AuditMoment moment,
    LocalDate startsOn,
    @Nullable BigDecimal total,
    Map<String, BigDecimal> domains,
    Map<String, ItemScore> items) {

  public TeamScores {
    domains = Map.copyOf(domains);
    items = Map.copyOf(items);
  }
}
