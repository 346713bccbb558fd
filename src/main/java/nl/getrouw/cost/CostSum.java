package nl.getrouw.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.cost.LoggedRepository.Workplace;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Scope;
import org.jspecify.annotations.Nullable;

/** Prices what was logged and adds what was paid, per team, month and kind. */
final class CostSum {

  private record Spot(
      CostKind kind, YearMonth month, @Nullable TeamId team, @Nullable LocationId location) {}

  /** What comes together at a spot. */
  private static final class Sum {
    private BigDecimal euro = BigDecimal.ZERO;
    private BigDecimal hours = BigDecimal.ZERO;
    private BigDecimal assumed = BigDecimal.ZERO;
    private BigDecimal unpriced = BigDecimal.ZERO;
    private final Set<Long> named = new HashSet<>();
    private int heads;

    private void add(Logged logged, Optional<BigDecimal> rate) {
      hours = hours.add(logged.hours());
      assumed = logged.assumed() ? assumed.add(logged.hours()) : assumed;
      unpriced = rate.isEmpty() ? unpriced.add(logged.hours()) : unpriced;
      euro = euro.add(rate.map(logged.hours()::multiply).orElse(BigDecimal.ZERO));
      named.addAll(logged.people());
      heads = Math.max(heads, logged.heads());
    }

    private CostCell cell(Spot spot) {
      return new CostCell(
          spot.kind(),
          spot.month(),
          spot.team(),
          spot.location(),
          euro.setScale(2, RoundingMode.HALF_UP),
          hours.setScale(2, RoundingMode.HALF_UP),
          assumed.setScale(2, RoundingMode.HALF_UP),
          unpriced.setScale(2, RoundingMode.HALF_UP),
          spot.kind().isAboutPeople() ? Math.max(1, Math.max(named.size(), heads)) : 0);
    }
  }

  private final List<Workplace> teams;
  private final Map<Spot, Sum> sums = new LinkedHashMap<>();

  private CostSum(List<Workplace> teams) {
    this.teams = teams;
  }

  /**
   * @param teams all teams of the organisation, by number
   * @param from first month
   * @param to last month, included; everything else is left out
   */
  static List<CostCell> of(
      List<Logged> logged,
      Bases bases,
      List<CostEntry> entries,
      List<Workplace> teams,
      YearMonth from,
      YearMonth to) {
    CostSum sum = new CostSum(teams);
    logged.forEach(one -> sum.add(one, bases));
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      YearMonth of = month;
      entries.forEach(entry -> sum.add(entry, of));
    }
    List<CostCell> cells = new ArrayList<>();
    sum.sums.forEach(
        (spot, at) -> {
          if (!spot.month().isBefore(from) && !spot.month().isAfter(to)) {
            cells.add(at.cell(spot));
          }
        });
    return cells;
  }

  private void add(Logged one, Bases bases) {
    at(one.kind(), YearMonth.from(one.on()), one.team()).add(one, bases.on(one.on(), one.rate()));
  }

  private Sum at(CostKind kind, YearMonth month, @Nullable TeamId team) {
    LocationId location =
        teams.stream()
            .filter(one -> one.team().equals(team))
            .map(Workplace::location)
            .findFirst()
            .orElse(null);
    return sums.computeIfAbsent(new Spot(kind, month, team, location), key -> new Sum());
  }

  /**
   * What is for a location or the organisation is divided evenly over the teams that are open in
   * that month, in whole cents: what is left goes to the first ones, one cent each.
   */
  private void add(CostEntry entry, YearMonth month) {
    BigDecimal euro = entry.in(month);
    if (euro.signum() == 0) {
      return;
    }
    List<Workplace> among = teams.stream().filter(team -> isFor(entry, team, month)).toList();
    if (among.isEmpty()) {
      add(entry.kind(), month, null, euro);
      return;
    }
    long cents = euro.movePointRight(2).longValueExact();
    long each = cents / among.size();
    long left = cents % among.size();
    for (int i = 0; i < among.size(); i++) {
      add(
          entry.kind(),
          month,
          among.get(i).team(),
          BigDecimal.valueOf(i < left ? each + 1 : each, 2));
    }
  }

  private void add(CostKind kind, YearMonth month, @Nullable TeamId team, BigDecimal euro) {
    Sum sum = at(kind, month, team);
    sum.euro = sum.euro.add(euro);
  }

  private static boolean isFor(CostEntry entry, Workplace team, YearMonth month) {
    return switch (entry.site().scope()) {
      case Scope.Organisation() -> team.isOpen(month);
      case Scope.Location(LocationId id) -> id.equals(team.location()) && team.isOpen(month);
      case Scope.Team(TeamId id) -> id.equals(team.team());
    };
  }
}
