package nl.getrouw.instrument;

import java.math.BigDecimal;
import nl.getrouw.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One level of a {@link BandSet}: it runs from {@code from} up to the next level.
 *
 * @param from the lowest score that belongs to this level
 * @param validMonths how many months a result in this level stays valid; absent where it does not
 *     expire
 */
public record Band(
    String code, Bilingual name, BigDecimal from, Look look, @Nullable Integer validMonths) {

  public Band {
    from = Decimals.plain(from);
  }
}
