package nl.getrouw.calibration;

import java.util.List;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How an auditor scores beside what was agreed, with the instrument version she used most.
 *
 * @param audits final audits with that version in which she scored
 * @param instrument null without such an audit
 * @param overall null while there are fewer than {@value #ENOUGH} audits
 * @param domains empty while there are fewer
 */
public record Calibration(
    PersonId person,
    String name,
    int audits,
    @Nullable Instrument instrument,
    @Nullable Leniency overall,
    List<Leniency> domains,
    List<Together> together) {

  /** From so many final audits on, differences say something about the auditor. */
  public static final int ENOUGH = 5;

  public Calibration {
    domains = List.copyOf(domains);
    together = List.copyOf(together);
  }
}
