package nl.getrouw.pulse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import nl.getrouw.kernel.PulseId;
import nl.getrouw.theme.Theme;

/**
 * What came out of a closed theme check, the same for everybody and for ever.
 *
 * @param onBoard it was held on a reflection board
 * @param levels half points from 2.0 to 4.0, see {@link Level}; a theme with too few answers is
 *     absent
 */
public record Outcome(
    PulseId id, LocalDate closedOn, boolean onBoard, Map<Theme, BigDecimal> levels) {

  public Outcome {
    levels = Map.copyOf(levels);
  }

  /** Whether anything may be shown at all. */
  public boolean isShown() {
    return !levels.isEmpty();
  }
}
