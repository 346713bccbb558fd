package nl.getrouw.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * How a team moved from one final audit to the next one with the same version of an instrument.
 *
 * @param from first day of the earlier audit
 * @param to first day of the later audit
 * @param domains by domain code, those that both or either audit has a score for
 * @param items by item code, as they count
 */
public record Movement(
    TeamId team,
    AuditId earlier,
    AuditId later,
    LocalDate from,
    LocalDate to,
    InstrumentVersionId version,
    Instrument instrument,
    Map<String, Move> domains,
    Map<String, Move> items) {

  /**
   * One score at both audits.
   *
   * @param change null when one of the two is missing
   */
  public record Move(
      @Nullable BigDecimal before, @Nullable BigDecimal after, @Nullable Change change) {}

  public Movement {
    domains = Map.copyOf(domains);
    items = Map.copyOf(items);
  }
}
