package nl.getrouw.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a composite came to.
 *
 * @param score as reported; the total is made of it only if rounding starts at the parts or before
 * @param scored how many items have a score or are not fit to rate
 * @param applicable how many items apply, without those that are not applicable
 */
public record PartResult(
    TotalRule.Part part, @Nullable BigDecimal score, int scored, int applicable) {}
