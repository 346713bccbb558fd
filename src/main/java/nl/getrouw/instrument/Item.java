package nl.getrouw.instrument;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.getrouw.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is scored.
 *
 * @param code unique in the instrument, such as {@code 1.3}
 * @param name short name for lists and reports
 * @param question what is asked; {@link #prompt()} falls back on the name
 * @param explanation what the item is about
 * @param evidence where to look for evidence
 * @param reversed whether a score counts as its mirror image on the scale
 * @param weight above 0; matters only in a weighted mean of items
 * @param notApplicable whether "not applicable" may be chosen
 * @param notRateable what "not fit to rate" counts as, not mirrored; absent where it is not offered
 * @param minimum what the item must count as at least, for the whole to be good enough
 * @param when the item applies only under this condition
 * @param anchors a description per score, for some or all scores of the scale
 */
public record Item(
    String code,
    Bilingual name,
    @Nullable Bilingual question,
    @Nullable Bilingual explanation,
    @Nullable Bilingual evidence,
    Scale scale,
    boolean reversed,
    BigDecimal weight,
    boolean notApplicable,
    @Nullable Integer notRateable,
    @Nullable Integer minimum,
    @Nullable Condition when,
    SortedMap<Integer, Bilingual> anchors) {

  public Item {
    weight = Decimals.positive(weight);
    anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
  }

  /** An item with nothing but a name and a scale. */
  public static Item of(String code, Bilingual name, Scale scale) {
    return new Item(
        code,
        name,
        null,
        null,
        null,
        scale,
        false,
        BigDecimal.ONE,
        true,
        null,
        null,
        null,
        Collections.emptySortedMap());
  }

  /** What is put before the person who scores: the question, or the name where there is none. */
  public Bilingual prompt() {
    return question == null ? name : question;
  }

  public Optional<Bilingual> anchor(int value) {
    return Optional.ofNullable(anchors.get(value));
  }

  /** What a score counts as: itself, or its mirror image on a reversed item. */
  public int counted(int score) {
    return reversed ? scale.mirrored(score) : score;
  }

  /** Whether this rating can be given to this item. */
  public boolean accepts(Rating rating) {
    return switch (rating) {
      case Rating.Scored scored -> scale.contains(scored.value());
      case Rating.NotApplicable _ -> notApplicable;
      case Rating.NotRateable _ -> notRateable != null;
    };
  }
}
