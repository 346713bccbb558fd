package nl.getrouw.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cohen's weighted kappa with quadratic weights, for exactly two raters who both scored every unit:
 *
 * <pre>
 *   κw = 1 − Σ v(i,j) po(i,j) / Σ v(i,j) pc(i,j),   v(i,j) = (i − j)²
 * </pre>
 *
 * <p>with {@code po} the observed shares of score pairs and {@code pc} those expected from each
 * rater's own distribution. Undefined if both raters gave one and the same score throughout.
 *
 * @see <a href="https://doi.org/10.1037/h0026256">Cohen, J. (1968). Weighted kappa. Psychological
 *     Bulletin 70, 213–220</a>
 * @see <a href="https://doi.org/10.1177/001316447303300309">Fleiss, J. L. &amp; Cohen, J. (1973).
 *     The equivalence of weighted kappa and the intraclass correlation coefficient. Educational and
 *     Psychological Measurement 33, 613–619 (quadratic weights)</a>
 */
public final class WeightedKappa {

  private WeightedKappa() {}

  /** Quadratically weighted kappa; asks for two units at least. No interval is computed. */
  public static Coefficient quadratic(Ratings ratings) {
    Coefficient.Reason obstacle = obstacle(ratings);
    if (obstacle != null) {
      return new Coefficient.Undefined(obstacle);
    }
    long units = 0;
    long first = 0;
    long second = 0;
    long squares = 0;
    long observed = 0;
    for (List<@Nullable Integer> unit : ratings.units()) {
      Integer one = unit.getFirst();
      Integer other = unit.getLast();
      if (one != null && other != null) {
        units++;
        first += one;
        second += other;
        squares += (long) one * one + (long) other * other;
        observed += (long) (one - other) * (one - other);
      }
    }
    // The squared differences summed over all pairings of a first with a second rater's score.
    long expected = units * squares - 2 * first * second;
    return expected == 0
        ? new Coefficient.Undefined(Coefficient.Reason.NO_VARIATION)
        : new Coefficient.Defined(1 - (double) units * observed / expected, null);
  }

  private static Coefficient.@Nullable Reason obstacle(Ratings ratings) {
    if (ratings.raters() > 2) {
      return Coefficient.Reason.NOT_TWO_RATERS;
    }
    return ratings.hasMissingScores() ? Coefficient.Reason.MISSING_SCORES : ratings.shortfall(2);
  }
}
