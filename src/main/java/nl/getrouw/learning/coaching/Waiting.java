package nl.getrouw.learning.coaching;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that waits too long for a coach.
 *
 * @param icon name in the sprite
 * @param key message key of the sentence
 * @param values for the places of the sentence, in order; dates are put into words
 * @param actionKey message key of the button
 * @param path where the button leads, without a leading slash
 * @param since the day by which it was due
 */
public record Waiting(
    String icon, String key, List<Object> values, String actionKey, String path, LocalDate since) {

  public Waiting {
    values = List.copyOf(values);
  }
}
