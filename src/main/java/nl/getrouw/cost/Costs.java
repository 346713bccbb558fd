package nl.getrouw.cost;

import static nl.getrouw.cost.CostAccess.require;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.getrouw.cost.CostPage.OfMonth;
import nl.getrouw.cost.CostPage.OfTeam;
import nl.getrouw.disclosure.CrossTable;
import nl.getrouw.disclosure.Fewest;
import nl.getrouw.disclosure.Respondent;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.learning.training.Ratio;
import nl.getrouw.learning.training.TrainingFigures;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the implementation costs, for who oversees a place: hours times rates, and what was paid.
 */
@Service
@Transactional(readOnly = true)
public class Costs {

  private static final int LONGEST_MONTHS = 60;

  private final CostFigures figures;
  private final GainRepository gains;
  private final BasisRepository bases;
  private final LoggedRepository logged;
  private final Indicators places;
  private final Teams teams;
  private final TrainingFigures training;
  private final Fewest fewest;
  private final Clock clock;

  Costs(
      CostFigures figures,
      GainRepository gains,
      BasisRepository bases,
      LoggedRepository logged,
      Indicators places,
      Teams teams,
      TrainingFigures training,
      Fewest fewest,
      Clock clock) {
    this.figures = figures;
    this.gains = gains;
    this.bases = bases;
    this.logged = logged;
    this.places = places;
    this.teams = teams;
    this.training = training;
    this.fewest = fewest;
    this.clock = clock;
  }

  /** Whether this person reads costs at all. */
  public boolean mayRead(Actor actor) {
    return CostAccess.mayRead(actor);
  }

  /** Of what this person reads costs: the organisation, its locations, open teams. */
  public List<Site> sites(Actor actor) {
    return places.sites(actor);
  }

  /**
   * The costs of a place.
   *
   * @param from first month
   * @param to last month, included
   * @throws NotFound for who does not oversee the place
   * @throws Refusal for a period that ends before it begins, or of more than {@value
   *     #LONGEST_MONTHS} months
   */
  public CostPage page(Actor reader, Scope place, YearMonth from, YearMonth to) {
    require(mayRead(reader));
    Site site =
        sites(reader).stream()
            .filter(one -> one.scope().equals(place))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (to.isBefore(from) || from.plusMonths(LONGEST_MONTHS).isBefore(to)) {
      throw new Refusal("cost.refused.period", LONGEST_MONTHS);
    }
    List<CostCell> cells = figures.cells(reader.organisation(), from, to);
    CostBlocks blocks = new CostBlocks(cells, fewest.of(Respondent.STAFF));
    LocalDate today = LocalDate.now(clock);
    LocalDate on = to.atEndOfMonth().isAfter(today) ? today : to.atEndOfMonth();
    List<TeamRef> within =
        teams.reached(reader, CostAccess.READERS).stream()
            .filter(team -> place.covers(team.place()))
            .toList();
    Map<TeamId, Gain> moved = gains.of(reader.organisation(), from.atDay(1), on);
    Spent spent = spent(cells, blocks, place);
    List<OfTeam> ofTeams =
        within.stream()
            .map(
                team -> {
                  Spent own = spent(cells, blocks, new Scope.Team(team.id()));
                  return new OfTeam(team, own, perTenth(own, moved.get(team.id()), on));
                })
            .toList();
    return new CostPage(
        site,
        from,
        to,
        on,
        spent,
        place instanceof Scope.Organisation ? split(cells, blocks) : Map.of(),
        months(cells, blocks, place, from, to),
        ofTeams,
        CostRatio.of(spent.total(), BigDecimal.valueOf(within.size()), "cost.why.noTeams", on),
        perTrained(reader, spent.total(), within, on),
        perTenth(ofTeams, moved, on),
        audits(reader, place, from, on, true),
        audits(reader, place, from, on, false));
  }

  private static Spent spent(List<CostCell> cells, CostBlocks blocks, Scope place) {
    List<CostCell> own = cells.stream().filter(cell -> CostBlocks.isOf(cell, place)).toList();
    List<CostCell> shown = own.stream().filter(cell -> blocks.shows(cell, place)).toList();
    return Spent.of(shown, shown.size() < own.size());
  }

  private static List<OfMonth> months(
      List<CostCell> cells, CostBlocks blocks, Scope place, YearMonth from, YearMonth to) {
    List<OfMonth> months = new ArrayList<>();
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      YearMonth of = month;
      months.add(
          new OfMonth(
              of,
              spent(
                  cells.stream().filter(cell -> cell.month().equals(of)).toList(), blocks, place)));
    }
    return months;
  }

  /** By kind of learning; a kind of a month that could tell of a few people is in none of them. */
  private Map<CostKind, BigDecimal> split(List<CostCell> cells, CostBlocks blocks) {
    List<CostCell> shown =
        cells.stream()
            .filter(cell -> cell.kind().isAboutPeople())
            .filter(cell -> blocks.shows(cell, new Scope.Organisation()))
            .toList();
    Map<List<Object>, Integer> people =
        shown.stream()
            .collect(
                Collectors.groupingBy(
                    cell -> List.of(cell.month(), cell.kind()),
                    Collectors.summingInt(CostCell::people)));
    Set<CrossTable.Cell> hidden =
        CrossTable.hidden(
            people.entrySet().stream().map(one -> at(one.getKey(), one.getValue())).toList(),
            fewest.of(Respondent.STAFF));
    Map<CostKind, BigDecimal> split = new EnumMap<>(CostKind.class);
    for (CostCell cell : shown) {
      List<Object> key = List.of(cell.month(), cell.kind());
      if (!hidden.contains(at(key, people.getOrDefault(key, 0)))) {
        split.merge(cell.kind(), cell.euro(), BigDecimal::add);
      }
    }
    return split;
  }

  private static CrossTable.Cell at(List<Object> key, int people) {
    return new CrossTable.Cell(key.get(0).toString(), key.get(1).toString(), people);
  }

  private CostRatio perTrained(Actor reader, BigDecimal euro, List<TeamRef> within, LocalDate on) {
    Set<TeamId> ids = within.stream().map(TeamRef::id).collect(Collectors.toSet());
    List<Ratio> known =
        training.coverage(reader, on).stream()
            .filter(one -> ids.contains(one.team().id()))
            .map(one -> one.heads())
            .filter(java.util.Objects::nonNull)
            .toList();
    if (known.isEmpty() && !within.isEmpty()) {
      return CostRatio.without(euro, "cost.why.tooFew", on);
    }
    BigDecimal trained =
        known.stream().map(Ratio::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
    return CostRatio.of(euro, trained, "cost.why.nobody", on);
  }

  private static CostRatio perTenth(
      Spent own, @org.jspecify.annotations.Nullable Gain gain, LocalDate on) {
    return gain == null
        ? CostRatio.without(own.total(), "cost.why.noTwoAudits", on)
        : CostRatio.of(own.total(), gain.points().movePointRight(1), "cost.why.noGain", gain.to());
  }

  /** Over the teams that were audited twice: their money, by their gain together. */
  private static CostRatio perTenth(List<OfTeam> all, Map<TeamId, Gain> moved, LocalDate on) {
    List<OfTeam> audited = all.stream().filter(one -> moved.containsKey(one.team().id())).toList();
    BigDecimal euro =
        audited.stream().map(one -> one.spent().total()).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (audited.isEmpty()) {
      return CostRatio.without(euro, "cost.why.noTwoAudits", on);
    }
    BigDecimal tenths =
        audited.stream()
            .flatMap(one -> java.util.stream.Stream.ofNullable(moved.get(one.team().id())))
            .map(gain -> gain.points().movePointRight(1))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return CostRatio.of(euro, tenths, "cost.why.noGain", on);
  }

  private int audits(Actor reader, Scope place, YearMonth from, LocalDate to, boolean assumed) {
    Bases known = new Bases(bases.of(reader.organisation()));
    Map<TeamId, TeamRef> within =
        teams.reached(reader, CostAccess.READERS).stream()
            .filter(team -> place.covers(team.place()))
            .collect(Collectors.toMap(TeamRef::id, team -> team));
    return (int)
        logged.audits(reader.organisation(), from.atDay(1), to).stream()
            .filter(audit -> audit.minutes() == 0 && within.containsKey(audit.team()))
            .filter(audit -> known.on(audit.on(), Basis.Kind.AUDITOR_HOURS).isPresent() == assumed)
            .count();
  }
}
