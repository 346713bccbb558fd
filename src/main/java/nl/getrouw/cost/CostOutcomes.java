package nl.getrouw.cost;

import static nl.getrouw.outcome.OutcomeIndicator.COST_PER_TEAM;
import static nl.getrouw.outcome.OutcomeIndicator.COST_PER_TENTH;
import static nl.getrouw.outcome.OutcomeIndicator.COST_PER_TRAINED;
import static nl.getrouw.outcome.OutcomeIndicator.COST_TOTAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.getrouw.cost.LoggedRepository.Workplace;
import nl.getrouw.cost.TrainedRepository.Heads;
import nl.getrouw.cost.TrainedRepository.Staff;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.outcome.Months;
import nl.getrouw.outcome.OutcomeIndicator;
import nl.getrouw.outcome.OutcomeSource;
import nl.getrouw.outcome.TeamFigure;
import org.springframework.stereotype.Component;

/**
 * Costs among the implementation outcomes. Nothing is counted for an organisation without any rate
 * or cost: euro 0 would be a claim.
 */
@Component
class CostOutcomes implements OutcomeSource {

  private static final int YEAR = 12;

  /** The euro of a team in a month, and how many members of staff stand behind its hours. */
  private record Sum(BigDecimal euro, int people) {
    static final Sum NONE = new Sum(BigDecimal.ZERO, 0);

    Sum plus(CostCell cell) {
      return new Sum(euro.add(cell.euro()), Math.max(people, cell.people()));
    }
  }

  private record Spot(TeamId team, YearMonth month) {}

  private final CostFigures figures;
  private final LoggedRepository logged;
  private final TrainedRepository trained;
  private final GainRepository gains;
  private final BasisRepository bases;
  private final EntryRepository entries;

  CostOutcomes(
      CostFigures figures,
      LoggedRepository logged,
      TrainedRepository trained,
      GainRepository gains,
      BasisRepository bases,
      EntryRepository entries) {
    this.figures = figures;
    this.logged = logged;
    this.trained = trained;
    this.gains = gains;
    this.bases = bases;
    this.entries = entries;
  }

  @Override
  public Set<OutcomeIndicator> indicators() {
    return Set.of(COST_TOTAL, COST_PER_TEAM, COST_PER_TRAINED, COST_PER_TENTH);
  }

  @Override
  public List<TeamFigure> figures(OrganisationId organisation, Months months) {
    if (bases.of(organisation).isEmpty() && entries.of(organisation).isEmpty()) {
      return List.of();
    }
    Map<Spot, Sum> sums = new HashMap<>();
    for (CostCell cell : figures.cells(organisation, months.first(), months.last())) {
      TeamId team = cell.team();
      if (team != null) {
        sums.merge(
            new Spot(team, cell.month()), Sum.NONE.plus(cell), (one, other) -> one.plus(cell));
      }
    }
    List<Workplace> teams = logged.teams(organisation);
    Staff staff = trained.staff(organisation);
    List<TeamFigure> all = new ArrayList<>();
    for (YearMonth month : months.list()) {
      LocalDate on = months.reference(month);
      Map<TeamId, Heads> heads = staff.on(on);
      Map<TeamId, Gain> moved = gains.of(organisation, month.minusMonths(YEAR - 1L).atDay(1), on);
      for (Workplace one : teams) {
        if (one.isOpen(month)) {
          Sum sum = sums.getOrDefault(new Spot(one.team(), month), Sum.NONE);
          add(all, one.team(), month, sum, heads.get(one.team()), moved.get(one.team()));
        }
      }
    }
    return all;
  }

  private static void add(
      List<TeamFigure> all,
      TeamId team,
      YearMonth month,
      Sum sum,
      @org.jspecify.annotations.Nullable Heads heads,
      @org.jspecify.annotations.Nullable Gain gain) {
    int people = sum.people();
    all.add(new TeamFigure(team, COST_TOTAL, month, sum.euro(), BigDecimal.ONE, people));
    all.add(new TeamFigure(team, COST_PER_TEAM, month, sum.euro(), BigDecimal.ONE, people));
    if (heads != null) {
      all.add(
          new TeamFigure(
              team,
              COST_PER_TRAINED,
              month,
              sum.euro(),
              BigDecimal.valueOf(heads.trained()),
              people == 0 ? heads.people() : people));
    }
    if (gain != null) {
      all.add(
          new TeamFigure(
              team, COST_PER_TENTH, month, sum.euro(), gain.points().movePointRight(1), people));
    }
  }
}
