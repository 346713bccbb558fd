package nl.getrouw.cost;

import java.math.BigDecimal;
import java.time.YearMonth;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What one kind cost one team in one month. Not yet safe to show: see {@link CostFigures}.
 *
 * @param team null for a cost of a location or of the organisation, or of no known team
 * @param location null for a cost of the organisation
 * @param euro two decimals, of the hours that have a rate
 * @param hours logged or assumed
 * @param assumed of these hours
 * @param unpriced of these hours, without a rate on their day
 * @param people members of staff behind the hours; 0 where it is not about people
 */
public record CostCell(
    CostKind kind,
    YearMonth month,
    @Nullable TeamId team,
    @Nullable LocationId location,
    BigDecimal euro,
    BigDecimal hours,
    BigDecimal assumed,
    BigDecimal unpriced,
    int people) {}
