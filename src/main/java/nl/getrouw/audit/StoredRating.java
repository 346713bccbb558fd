package nl.getrouw.audit;

import nl.getrouw.instrument.Rating;
import org.jspecify.annotations.Nullable;

/** A rating in the three columns in which the database keeps it. */
record StoredRating(@Nullable String kind, @Nullable Short score, @Nullable String reason) {

  private static final String SCORED = "SCORED";
  private static final String NOT_APPLICABLE = "NOT_APPLICABLE";
  private static final String NOT_RATEABLE = "NOT_RATEABLE";

  static StoredRating of(@Nullable Rating rating) {
    return switch (rating) {
      case null -> new StoredRating(null, null, null);
      case Rating.Scored(int value) -> new StoredRating(SCORED, (short) value, null);
      case Rating.NotApplicable(String reason) -> new StoredRating(NOT_APPLICABLE, null, reason);
      case Rating.NotRateable(String reason) -> new StoredRating(NOT_RATEABLE, null, reason);
    };
  }

  /** The same rating with the reason that was written down for it. */
  StoredRating because(@Nullable String why) {
    return new StoredRating(kind, score, why);
  }

  @Nullable Rating rating() {
    return switch (kind) {
      case null -> null;
      case SCORED -> new Rating.Scored(value());
      case NOT_APPLICABLE -> new Rating.NotApplicable(text());
      case NOT_RATEABLE -> new Rating.NotRateable(text());
      default -> throw new IllegalStateException("unknown kind of rating: " + kind);
    };
  }

  private int value() {
    if (score == null) {
      throw new IllegalStateException("a score without a value");
    }
    return score;
  }

  private String text() {
    return reason == null ? "" : reason;
  }
}
