package nl.getrouw.audit;

import java.time.Instant;
import java.util.Objects;
import nl.getrouw.instrument.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor put on a sheet for one item.
 *
 * @param rating null when there is only a note so far
 * @param version to be handed back when saving; 0 for an item without answer
 */
public record Answer(
    String item,
    @Nullable Rating rating,
    @Nullable String note,
    @Nullable Instant at,
    int version) {

  /** Whether both say the same, whenever they were saved. */
  public boolean says(Answer other) {
    return Objects.equals(rating, other.rating) && Objects.equals(note, other.note);
  }

  /** The same place with another rating and note; blank is none. */
  public Answer with(@Nullable Rating given, @Nullable String words) {
    String kept = words == null || words.isBlank() ? null : words.strip();
    return new Answer(item, given, kept, at, version);
  }

  public static Answer none(String item) {
    return new Answer(item, null, null, null, 0);
  }

  /** Whether the item counts as answered: scored, or set aside with a reason. */
  public boolean isComplete() {
    return switch (rating) {
      case null -> false;
      case Rating.Scored _ -> true;
      case Rating.NotApplicable(String reason) -> !reason.isBlank();
      case Rating.NotRateable(String reason) -> !reason.isBlank();
    };
  }
}
