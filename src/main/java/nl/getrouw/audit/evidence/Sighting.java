package nl.getrouw.audit.evidence;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor saw of one item at one source.
 *
 * @param at when it was last changed; null when nothing was ever given
 * @param version to be handed back when saving; 0 when there is nothing yet
 */
public record Sighting(
    String item,
    Source source,
    @Nullable String note,
    @Nullable Tally tally,
    @Nullable Instant at,
    int version) {

  public static Sighting none(String item, Source source) {
    return new Sighting(item, source, null, null, null, 0);
  }

  /** Whether the source was used for this item: something was noted or counted. */
  public boolean isUsed() {
    return note != null || tally != null;
  }

  /** Whether both say the same, whenever they were saved. */
  public boolean says(Sighting other) {
    return Objects.equals(note, other.note) && Objects.equals(tally, other.tally);
  }

  /** The same place with other words and another count. */
  public Sighting with(@Nullable String words, @Nullable Tally counted) {
    String kept = words == null || words.isBlank() ? null : words.strip();
    return new Sighting(item, source, kept, counted, at, version);
  }
}
