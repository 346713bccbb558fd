package nl.getrouw.outcome;

import java.util.List;
import java.util.Set;
import nl.getrouw.kernel.OrganisationId;

/**
 * A feature that counts something of the implementation. One {@code @Component} per feature; each
 * indicator has one source. It is asked for several months at once, when facts are worked out, and
 * never while a page is read; it decides no authorisation and hides no small groups, because that
 * happens with all facts alike.
 *
 * <pre>{@code
 * @Component
 * class AcceptabilityFigures implements OutcomeSource {
 *   public Set<OutcomeIndicator> indicators() { return Set.of(ACCEPTABILITY_MEAN, …); }
 *   public List<TeamFigure> figures(OrganisationId organisation, Months months) {
 *     // of each round that closed in a month: the sum of the means, of how many people
 *   }
 * }
 * }</pre>
 */
public interface OutcomeSource {

  /** What it counts; never empty, always the same. */
  Set<OutcomeIndicator> indicators();

  /**
   * The figures of an organisation: at most one per team, indicator and month; a team without
   * anything to count in a month is left out.
   *
   * @param months each is read at {@link Months#reference}
   */
  List<TeamFigure> figures(OrganisationId organisation, Months months);
}
