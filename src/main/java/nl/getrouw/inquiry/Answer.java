package nl.getrouw.inquiry;

import org.jspecify.annotations.Nullable;

/**
 * An answer to one item.
 *
 * @param score on the scale of the item; null for "does not apply to me"
 */
public record Answer(@Nullable Integer score) {

  public static final Answer NOT_APPLICABLE = new Answer(null);
}
