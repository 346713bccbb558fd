package nl.getrouw.instrument;

import java.math.BigDecimal;
import java.util.List;
import nl.getrouw.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A group of items with a score of its own.
 *
 * @param code unique in the instrument: lower case letters, digits and hyphens
 * @param ingredient whose look the domain borrows
 * @param weight above 0; matters only in a weighted mean of domains
 * @param aggregate how the items make the domain's score
 * @param items in the order in which they are asked
 */
public record Domain(
    String code,
    Bilingual name,
    @Nullable Bilingual description,
    @Nullable Ingredient ingredient,
    BigDecimal weight,
    Aggregate aggregate,
    List<Item> items) {

  /** How a domain's items make its score. */
  public enum Aggregate {
    MEAN,
    SUM,
    WEIGHTED_MEAN
  }

  public Domain {
    weight = Decimals.positive(weight);
    items = List.copyOf(items);
  }
}
