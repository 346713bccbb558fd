package nl.getrouw.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.instrument.Band;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.kernel.AuditId;
import org.jspecify.annotations.Nullable;

/**
 * A final audit of a team as one step of its course: what came out, and the change since the step
 * before it with the same instrument version.
 *
 * @param change of the total; null at the first step and where one of the two has no total
 */
public record TeamStep(
    AuditId audit,
    Instrument instrument,
    AuditMoment moment,
    LocalDate startsOn,
    @Nullable BigDecimal total,
    @Nullable Band band,
    @Nullable Change change,
    List<DomainLine> domains) {

  public TeamStep {
    domains = List.copyOf(domains);
  }
}
