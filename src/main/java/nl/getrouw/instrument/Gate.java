package nl.getrouw.instrument;

import java.util.List;
import nl.getrouw.kernel.Bilingual;

/**
 * A requirement beside the score, such as "at least 8 of these 9 answered yes". A gate changes no
 * score and no band; a report shows it beside them.
 *
 * @param items codes of the items it looks at
 * @param atLeast how many of them must have a fitting answer, 1 to the number of items
 * @param answer what an answer must be, as it was given, before reversing
 */
public record Gate(
    String code, Bilingual name, List<String> items, int atLeast, Comparison answer) {
  public Gate {
    items = List.copyOf(items);
  }
}
