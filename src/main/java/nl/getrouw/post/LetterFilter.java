package nl.getrouw.post;

import org.jspecify.annotations.Nullable;

/**
 * Which letters a list shows.
 *
 * @param text part of a name, an address or a subject; empty for all
 * @param state null for all
 */
public record LetterFilter(String text, @Nullable LetterState state) {

  public static final LetterFilter ALL = new LetterFilter("", null);
}
