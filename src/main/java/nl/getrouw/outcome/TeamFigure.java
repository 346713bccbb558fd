package nl.getrouw.outcome;

import java.math.BigDecimal;
import java.time.YearMonth;
import nl.getrouw.kernel.TeamId;

/**
 * What one team adds to an indicator in one month; before any small group is hidden.
 *
 * @param numerator as the definition says: a count, a sum of scores, of hours, of euros
 * @param denominator 0 or more, except where a loss makes it undefined; 0 is "not applicable"
 * @param people whom the figure is about, 0 or more; it is shown for groups of the fewest that
 *     {@code disclosure} asks. Of no matter where {@link OutcomeIndicator#about()} is null
 */
public record TeamFigure(
    TeamId team,
    OutcomeIndicator indicator,
    YearMonth month,
    BigDecimal numerator,
    BigDecimal denominator,
    int people) {

  public TeamFigure {
    if (people < 0) {
      throw new IllegalArgumentException("There cannot be " + people + " people");
    }
  }
}
