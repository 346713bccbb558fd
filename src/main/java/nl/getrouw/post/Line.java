package nl.getrouw.post;

import java.util.List;

/**
 * A sentence for a reader whose language is not known yet: a message key with the values for its
 * places. Dates, times, {@link nl.getrouw.kernel.Bilingual} texts and other lines among the values
 * are put into words in the reader's language.
 */
public record Line(String key, List<Object> values) {

  public Line {
    values = List.copyOf(values);
  }

  public static Line of(String key, Object... values) {
    return new Line(key, List.of(values));
  }
}
