package nl.getrouw.audit;

import java.time.Instant;
import nl.getrouw.instrument.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What the auditors agreed on for an item.
 *
 * @param by who wrote it down; null where all had given the same rating already
 */
public record Agreed(
    Rating rating, @Nullable String reason, @Nullable String by, Instant at, int version) {}
