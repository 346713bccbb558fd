package nl.getrouw.learning.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.getrouw.organisation.TeamRef;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's job in a team amounts to.
 *
 * @param fte above 0 and at most 1.5, two decimals; null when it is not known
 * @param startedOn in this job; null when it is not known
 * @param version 0 while nothing was said about it
 */
public record Job(
    TeamRef team, @Nullable BigDecimal fte, @Nullable LocalDate startedOn, int version) {}
