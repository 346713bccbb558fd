package nl.getrouw.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * An audit in a list.
 *
 * @param total the frozen total on the instrument's own scale; null until the audit is final
 * @param band the code of the total's band
 * @param submitted sheets that have been submitted, of {@code sheets}
 */
public record AuditRow(
    AuditId id,
    TeamId team,
    String teamName,
    String location,
    AuditKind kind,
    AuditMoment moment,
    AuditState state,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable BigDecimal total,
    @Nullable String band,
    String instrumentCode,
    String instrumentLabel,
    long instrumentVersion,
    @Nullable String leadName,
    boolean mine,
    int sheets,
    int submitted) {}
