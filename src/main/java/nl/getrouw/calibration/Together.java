package nl.getrouw.calibration;

import java.util.List;
import nl.getrouw.agreement.Coefficient;

/**
 * Agreement on the totals of audits that the same people scored.
 *
 * @param others who scored with this auditor, by name
 * @param audits how many
 * @param single ICC(A,1): how far the total of one of them can be relied on
 * @param average ICC(A,k): how far the mean of all of them can
 */
public record Together(List<String> others, int audits, Coefficient single, Coefficient average) {

  /** From so many totals on, an intraclass correlation is shown. */
  public static final int ENOUGH = 10;

  public Together {
    others = List.copyOf(others);
  }

  public boolean isEnough() {
    return audits >= ENOUGH;
  }
}
