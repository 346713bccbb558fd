package nl.getrouw.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.kernel.AuditId;
import org.jspecify.annotations.Nullable;

/**
 * A final audit in a team's history.
 *
 * @param domains scores by domain code; a domain without a score is absent
 */
public record TeamMoment(
    AuditId audit,
    Instrument instrument,
    AuditMoment moment,
    LocalDate startsOn,
    @Nullable BigDecimal total,
    @Nullable String band,
    Map<String, BigDecimal> domains) {}
