package nl.getrouw.audit;

import java.time.Instant;
import java.util.Objects;
import nl.getrouw.instrument.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What the auditors agreed on for an item.
 *
 * @param by who wrote it down; null where all had given the same rating already
 */
public record Agreed(
    Rating rating, @Nullable String reason, @Nullable String by, Instant at, int version) {

  /** Whether this is the same agreement in the same words. */
  boolean says(Rating other, @Nullable String why) {
    StoredRating one = StoredRating.of(rating);
    StoredRating two = StoredRating.of(other);
    return Objects.equals(one.kind(), two.kind())
        && Objects.equals(one.score(), two.score())
        && Objects.equals(reason, why);
  }
}
