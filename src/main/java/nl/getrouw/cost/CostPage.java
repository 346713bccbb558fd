package nl.getrouw.cost;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.getrouw.indicator.Site;
import nl.getrouw.organisation.TeamRef;

/**
 * The costs of a place in a period, as one reader may see them.
 *
 * @param from first month
 * @param to last month, included
 * @param on the last day of the period, or today while it is not over
 * @param split euro by kind of learning, of the whole organisation only; a kind that is left out
 *     could tell of too few people
 * @param months what was spent in each
 * @param teams by name
 * @param auditsAssumed audits whose hours are an assumption
 * @param auditsUnknown audits without any hours
 */
public record CostPage(
    Site site,
    YearMonth from,
    YearMonth to,
    LocalDate on,
    Spent spent,
    Map<CostKind, java.math.BigDecimal> split,
    List<OfMonth> months,
    List<OfTeam> teams,
    CostRatio perTeam,
    CostRatio perTrained,
    CostRatio perTenth,
    int auditsAssumed,
    int auditsUnknown) {

  /** One month. */
  public record OfMonth(YearMonth month, Spent spent) {}

  /** One team. */
  public record OfTeam(TeamRef team, Spent spent, CostRatio perTenth) {}

  public CostPage {
    split = Map.copyOf(split);
    months = List.copyOf(months);
    teams = List.copyOf(teams);
  }
}
