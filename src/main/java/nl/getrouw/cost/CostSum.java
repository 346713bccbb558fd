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

  private final Map<TeamId, LocationId> locations;
  private final Map<Spot, Sum> sums = new LinkedHashMap<>();

  private CostSum(Map<TeamId, LocationId> locations) {
    this.locations = locations;
  }

  /**
   * @param locations of all teams that occur
   * @param from first month
   * @param to last month, included; everything else is left out
   */
  static List<CostCell> of(
      List<Logged> logged,
      Bases bases,
      List<CostEntry> entries,
      Map<TeamId, LocationId> locations,
      YearMonth from,
      YearMonth to) {
    CostSum sum = new CostSum(locations);
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
    TeamId team = one.team();
    LocationId location = team == null ? null : locations.get(team);
    sums.computeIfAbsent(
            new Spot(one.kind(), YearMonth.from(one.on()), team, location), key -> new Sum())
        .add(one, bases.on(one.on(), one.rate()));
  }

  private void add(CostEntry entry, YearMonth month) {
    BigDecimal euro = entry.in(month);
    if (euro.signum() == 0) {
      return;
    }
    Scope scope = entry.site().scope();
    TeamId team = scope instanceof Scope.Team(TeamId id) ? id : null;
    LocationId location = scope instanceof Scope.Location(LocationId id) ? id : null;
    if (team != null) {
      location = locations.get(team);
    }
    Sum sum = sums.computeIfAbsent(new Spot(entry.kind(), month, team, location), key -> new Sum());
    sum.euro = sum.euro.add(euro);
  }
}
