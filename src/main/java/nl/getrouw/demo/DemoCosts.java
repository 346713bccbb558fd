package nl.getrouw.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import nl.getrouw.cost.Basis;
import nl.getrouw.cost.CostBases;
import nl.getrouw.cost.CostEntries;
import nl.getrouw.cost.CostEntry;
import nl.getrouw.cost.CostKind;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Rates of this year and the years before, a licence, and what was paid once. */
@Component
@Profile("demo")
class DemoCosts implements DemoFeature {

  private final CostBases bases;
  private final CostEntries entries;
  private final Clock clock;

  DemoCosts(CostBases bases, CostEntries entries, Clock clock) {
    this.bases = bases;
    this.entries = entries;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 75;
  }

  @Override
  public void load(Staff staff) {
    Actor peterJan = staff.actor("Peter-Jan Wolters");
    rate(peterJan, Basis.Kind.WORKER_RATE, "41.50", "43.20", "Gemiddelde loonkosten, schaal 45");
    rate(peterJan, Basis.Kind.TRAINER_RATE, "68", "71", "");
    rate(peterJan, Basis.Kind.COACH_RATE, "54", "56.50", "");
    rate(peterJan, Basis.Kind.AUDITOR_RATE, "52", "54", "");
    rate(peterJan, Basis.Kind.AUDITOR_HOURS, "14", "14", "Voorbereiding, bezoek en verslag");
    Scope whole = new Scope.Organisation();
    int year = year();
    paid(
        peterJan, whole, CostKind.LICENCE, "Licentie leeromgeving " + (year - 1), "4800", year - 1);
    paid(peterJan, whole, CostKind.LICENCE, "Licentie leeromgeving " + year, "5100", year);
    entries.enter(
        peterJan,
        new CostEntry.Draft(
            new Scope.Team(staff.team("Wilgenhof")),
            CostKind.OTHER,
            "Vervanging tijdens scholingsdagen",
            new BigDecimal("2350"),
            LocalDate.of(year, 2, 1),
            LocalDate.of(year, 4, 30)));
  }

  private int year() {
    return LocalDate.now(clock).getYear();
  }

  private void rate(Actor actor, Basis.Kind kind, String before, String now, String note) {
    LocalDate first = LocalDate.of(year(), 1, 1);
    bases.enter(
        actor,
        new Basis.Draft(
            kind, new BigDecimal(before), first.minusYears(4), first.minusDays(1), note));
    bases.enter(actor, new Basis.Draft(kind, new BigDecimal(now), first, null, note));
  }

  private void paid(Actor actor, Scope scope, CostKind kind, String text, String euro, int year) {
    entries.enter(
        actor,
        new CostEntry.Draft(
            scope,
            kind,
            text,
            new BigDecimal(euro),
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 12, 31)));
  }
}
