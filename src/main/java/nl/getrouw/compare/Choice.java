package nl.getrouw.compare;

import java.time.LocalDate;
import nl.getrouw.kernel.InstrumentVersionId;
import nl.getrouw.kernel.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * Which audits are laid beside each other: of each team the latest in a period, with one version of
 * an instrument.
 *
 * @param since the first day of the period
 * @param location null for all
 */
public record Choice(
    InstrumentVersionId instrument, LocalDate since, @Nullable LocationId location, Order order) {

  /** In which order teams stand; by score only when somebody asks for it. */
  public enum Order {
    NAME,
    LOCATION,
    LATEST,
    TOTAL
  }
}
