package nl.getrouw.instrument;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one domain came to.
 *
 * @param score as reported; absent while incomplete, and where nothing applies
 * @param band of the score, where the instrument bands this domain
 * @param scored how many items have a score or are not fit to rate
 * @param applicable how many items apply, without those that are not applicable
 */
public record DomainResult(
    Domain domain, @Nullable BigDecimal score, @Nullable Band band, int scored, int applicable) {}
