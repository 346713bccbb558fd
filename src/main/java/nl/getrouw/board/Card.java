package nl.getrouw.board;

import java.io.Serializable;
import java.util.Map;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A card as those who may see it see it.
 *
 * @param id random, given by the browser that wrote it
 * @param column place of its column in the plan
 * @param group null while it lies loose
 * @param place low first
 * @param author null on an anonymous board
 * @param votes 0 until voting is over
 */
public record Card(
    String id,
    int column,
    @Nullable String group,
    long place,
    String words,
    @Nullable Theme theme,
    @Nullable Ingredient ingredient,
    boolean revealed,
    @Nullable String author,
    Map<Reaction, Integer> reactions,
    int votes)
    implements Serializable {

  /** The longest text of a card. */
  public static final int AT_MOST = 500;

  public Card {
    reactions = Map.copyOf(reactions);
  }
}
