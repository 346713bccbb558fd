package nl.getrouw.board;

import java.io.Serializable;
import nl.getrouw.instrument.Ingredient;
import nl.getrouw.kernel.ActionId;
import org.jspecify.annotations.Nullable;

/**
 * What a team agreed at the end of a board.
 *
 * @param action the improvement action that it became
 */
public record Agreement(
    long id, String words, @Nullable Ingredient ingredient, @Nullable ActionId action)
    implements Serializable {

  public static final int AT_MOST = 300;
}
