package nl.getrouw.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.getrouw.cost.Gain.Measured;
import nl.getrouw.cost.LoggedRepository.Audited;
import nl.getrouw.cost.LoggedRepository.Present;
import nl.getrouw.cost.LoggedRepository.Workplace;
import nl.getrouw.indicator.Site;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.kernel.OrganisationId;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.organisation.Period;
import nl.getrouw.security.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A small story. Wilgenhof and Lindeplein learn together in March 2027. An hour of a member of
 * staff costs € 40, of a trainer € 80, of a coach € 60, of an auditor € 50.
 *
 * <ul>
 *   <li>One training day of 6 hours: six people of Wilgenhof, two of Lindeplein.
 *   <li>Wilgenhof has one hour of group coaching with five people.
 *   <li>Two auditors visit Wilgenhof, 8 hours as planned; two others visit Lindeplein, unplanned.
 *   <li>A licence of € 1,200.00 for the whole organisation and year.
 * </ul>
 */
class CostStoryTest {

  private static final TeamId WILGENHOF = new TeamId(1);
  private static final TeamId LINDEPLEIN = new TeamId(2);
  private static final LocationId HERE = new LocationId(7);
  private static final YearMonth MARCH = YearMonth.of(2027, 3);
  private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
  private static final List<Workplace> TEAMS =
      List.of(new Workplace(WILGENHOF, HERE, null), new Workplace(LINDEPLEIN, HERE, null));

  private static final Bases RATES =
      new Bases(
          List.of(
              rate(Basis.Kind.WORKER_RATE, "40"),
              rate(Basis.Kind.TRAINER_RATE, "80"),
              rate(Basis.Kind.COACH_RATE, "60"),
              rate(Basis.Kind.AUDITOR_RATE, "50"),
              rate(Basis.Kind.AUDITOR_HOURS, "12")));

  private static Basis rate(Basis.Kind kind, String amount) {
    return new Basis(
        1,
        kind,
        new BigDecimal(amount),
        new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)),
        "",
        "Peter-Jan",
        0);
  }

  private static List<Present> trainingDay() {
    List<Present> there = new ArrayList<>();
    LongStream.rangeClosed(1, 6).forEach(person -> there.add(present(WILGENHOF, person)));
    LongStream.rangeClosed(7, 8).forEach(person -> there.add(present(LINDEPLEIN, person)));
    return there;
  }

  private static Present present(TeamId team, @Nullable Long person) {
    return new Present("edition-1", DAY, BigDecimal.valueOf(6), team, true, 1, person);
  }

  private static List<CostCell> march(List<Logged> logged, List<CostEntry> entries) {
    return CostSum.of(logged, RATES, entries, TEAMS, MARCH, MARCH);
  }

  private static CostCell cell(List<CostCell> cells, CostKind kind, TeamId team) {
    return cells.stream()
        .filter(one -> one.kind() == kind && team.equals(one.team()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTrainingDayCostsTheHoursOfEachTeamAndItsShareOfTheTrainer() {
    List<CostCell> cells =
        march(LoggedHours.of(CostKind.TRAINING, trainingDay(), Basis.Kind.TRAINER_RATE), List.of());
    // six people × 6 hours × € 40 = € 1,440, and 6/8 of the trainer's 6 hours × € 80 = € 360
    assertThat(cell(cells, CostKind.TRAINING, WILGENHOF).euro()).isEqualByComparingTo("1800.00");
    assertThat(cell(cells, CostKind.TRAINING, WILGENHOF).hours()).isEqualByComparingTo("40.50");
    assertThat(cell(cells, CostKind.TRAINING, WILGENHOF).people()).isEqualTo(6);
    // two × 6 × € 40 = € 480, and 2/8 of € 480 = € 120
    assertThat(cell(cells, CostKind.TRAINING, LINDEPLEIN).euro()).isEqualByComparingTo("600.00");
    assertThat(cell(cells, CostKind.TRAINING, LINDEPLEIN).people()).isEqualTo(2);
  }

  @Test
  void coachingWithPeopleWhoAreNotNamedCountsTheirHeads() {
    Present session = new Present("9", DAY, BigDecimal.ONE, WILGENHOF, true, 5, null);
    CostCell cell =
        cell(
            march(
                LoggedHours.of(CostKind.COACHING, List.of(session), Basis.Kind.COACH_RATE),
                List.of()),
            CostKind.COACHING,
            WILGENHOF);
    // five × 1 hour × € 40 = € 200, and the coach € 60
    assertThat(cell.euro()).isEqualByComparingTo("260.00");
    assertThat(cell.people()).isEqualTo(5);
  }

  @Test
  void anAuditCountsItsVisitOrTheAssumption() {
    List<CostCell> cells =
        march(
            LoggedHours.of(
                List.of(new Audited(WILGENHOF, DAY, 2, 8 * 60), new Audited(LINDEPLEIN, DAY, 2, 0)),
                RATES),
            List.of());
    // 2 auditors × 8 hours × € 50
    CostCell planned = cell(cells, CostKind.AUDIT, WILGENHOF);
    assertThat(planned.euro()).isEqualByComparingTo("800.00");
    assertThat(planned.assumed()).isEqualByComparingTo("0");
    // 2 auditors × 12 hours × € 50, none of it logged
    CostCell assumed = cell(cells, CostKind.AUDIT, LINDEPLEIN);
    assertThat(assumed.euro()).isEqualByComparingTo("1200.00");
    assertThat(assumed.assumed()).isEqualByComparingTo("24.00");
    assertThat(LoggedHours.of(List.of(new Audited(LINDEPLEIN, DAY, 2, 0)), new Bases(List.of())))
        .isEmpty();
  }

  @Test
  void aLicenceOfAYearIsSpreadOverDaysAndTeamsToTheCent() {
    CostEntry licence =
        new CostEntry(
            1,
            new Site(new OrganisationId(1), new Scope.Organisation(), null, "De Spil"),
            CostKind.LICENCE,
            "Licentie",
            new BigDecimal("1200.00"),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 12, 31),
            "Peter-Jan",
            0);
    // up to 31 March 90 of 365 days: € 295.89; up to 28 February 59 days: € 193.97
    assertThat(licence.in(MARCH)).isEqualByComparingTo("101.92");
    List<CostCell> cells = march(List.of(), List.of(licence));
    assertThat(cell(cells, CostKind.LICENCE, WILGENHOF).euro()).isEqualByComparingTo("50.96");
    assertThat(cell(cells, CostKind.LICENCE, LINDEPLEIN).euro()).isEqualByComparingTo("50.96");
    BigDecimal year = BigDecimal.ZERO;
    for (int month = 1; month <= 12; month++) {
      year = year.add(licence.in(YearMonth.of(2027, month)));
    }
    assertThat(year).isEqualByComparingTo("1200.00");
  }

  @Test
  void hoursWithoutARateAreToldAndNotPriced() {
    List<CostCell> cells =
        CostSum.of(
            LoggedHours.of(CostKind.TRAINING, trainingDay(), Basis.Kind.TRAINER_RATE),
            new Bases(List.of(rate(Basis.Kind.WORKER_RATE, "40"))),
            List.of(),
            TEAMS,
            MARCH,
            MARCH);
    CostCell cell = cell(cells, CostKind.TRAINING, WILGENHOF);
    assertThat(cell.euro()).isEqualByComparingTo("1440.00");
    assertThat(cell.unpriced()).isEqualByComparingTo("4.50"); // 6/8 of the trainer's 6 hours
  }

  @Test
  void aTenthOfAPointHasAPriceOnlyWhereItWasGained() {
    LocalDate first = LocalDate.of(2027, 1, 1);
    LocalDate last = LocalDate.of(2027, 12, 31);
    Measured before = measured("2026-11-01", "2.8");
    Measured later = measured("2027-09-01", "3.2");
    Gain gain = Gain.of(List.of(before, later), first, last).orElseThrow();
    assertThat(gain.points()).isEqualByComparingTo("0.4");
    // € 3,200 for four tenths
    CostRatio ratio =
        CostRatio.of(new BigDecimal("3200"), gain.points().movePointRight(1), "why", last);
    assertThat(ratio.value()).isEqualByComparingTo("800.00");
    Gain loss = Gain.of(List.of(before, measured("2027-09-01", "2.8")), first, last).orElseThrow();
    CostRatio none =
        CostRatio.of(
            new BigDecimal("3200"), loss.points().movePointRight(1), "cost.why.noGain", last);
    assertThat(none.value()).isNull();
    assertThat(none.why()).isEqualTo("cost.why.noGain");
    assertThat(Gain.of(List.of(later), first, last)).isEmpty();
    assertThat(
            Gain.of(
                List.of(before, new Measured(WILGENHOF, later.on(), 99, later.total())),
                first,
                last))
        .isEqualTo(Optional.empty());
  }

  private static Measured measured(String on, String total) {
    return new Measured(WILGENHOF, LocalDate.parse(on), 3, new BigDecimal(total));
  }

  @Test
  void hoursOfTooFewPeopleCountOnlyInALargerWhole() {
    List<CostCell> cells =
        march(LoggedHours.of(CostKind.TRAINING, trainingDay(), Basis.Kind.TRAINER_RATE), List.of());
    CostBlocks blocks = new CostBlocks(cells, 5);
    CostCell small = cell(cells, CostKind.TRAINING, LINDEPLEIN);
    CostCell large = cell(cells, CostKind.TRAINING, WILGENHOF);
    assertThat(blocks.shows(small, new Scope.Team(LINDEPLEIN))).isFalse();
    // else the two of Lindeplein would be the whole less Wilgenhof
    assertThat(blocks.shows(large, new Scope.Team(WILGENHOF))).isFalse();
    assertThat(blocks.shows(small, new Scope.Location(HERE))).isTrue();
    assertThat(blocks.shows(large, new Scope.Organisation())).isTrue();
  }
}
