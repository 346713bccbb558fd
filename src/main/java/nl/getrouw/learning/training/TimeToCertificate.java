package nl.getrouw.learning.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long it took from the start in a job to the first certificate of the basic training, for the
 * certificates that were earned in a period.
 *
 * @param medianDays null without people, or where the group is too small to show
 * @param people who earned it in the period after they started; null where the group is too small
 * @param startUnknown for how many more the start in the job is not known; 0 where the group is too
 *     small
 */
public record TimeToCertificate(
    LocalDate from,
    LocalDate to,
    @Nullable Integer medianDays,
    @Nullable Integer people,
    int startUnknown) {}
