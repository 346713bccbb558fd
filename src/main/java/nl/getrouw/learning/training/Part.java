package nl.getrouw.learning.training;

import java.math.BigDecimal;
import nl.getrouw.kernel.Bilingual;

/**
 * A part of a training.
 *
 * @param hours above 0, one decimal
 * @param required cannot be missed, whatever share of the hours was attended
 */
public record Part(long id, Bilingual name, BigDecimal hours, PartKind kind, boolean required) {

  public Part {
    if (hours.signum() <= 0) {
      throw new IllegalArgumentException("A part takes time");
    }
  }
}
