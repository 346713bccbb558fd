package nl.getrouw.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.indicator.Cadence;
import nl.getrouw.indicator.Definition;
import nl.getrouw.indicator.Figure;
import nl.getrouw.indicator.IndicatorFigures;
import nl.getrouw.indicator.IndicatorKind;
import nl.getrouw.indicator.IndicatorMarkers;
import nl.getrouw.indicator.Indicators;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import nl.getrouw.trend.Direction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Three indicators of their own: turnover that fell and stays low, waiting time that only varies,
 * and one with too few months to say anything.
 */
@Component
@Profile("demo")
class DemoIndicators implements DemoFeature {

  private static final int[] LEFT = {
    6, 7, 5, 8, 6, 4, 7, 6, 5, 7, 8, 6, 5, 7, 5, 4, 3, 4, 2, 4, 3, 5, 3, 4
  };
  private static final int[] EMPLOYED = {
    268, 270, 271, 269, 272, 274, 273, 275, 274, 276, 274, 273, 275, 274, 276, 277, 279, 280, 281,
    280, 282, 283, 284, 283
  };
  private static final int[] DAYS = {
    33, 36, 31, 35, 38, 32, 34, 37, 33, 30, 36, 35, 32, 38, 34, 31, 35, 37, 33, 36, 32, 34, 31, 35
  };
  private static final int[] SOUGHT = {4, 3, 5, 0, 4, 6, 5, 4};
  private static final int[] SILENT = {7, 6, 8, 0, 5, 9, 6, 5};
  private static final int USUAL = 14;

  private final Indicators indicators;
  private final IndicatorFigures figures;
  private final IndicatorMarkers markers;
  private final Clock clock;

  DemoIndicators(
      Indicators indicators, IndicatorFigures figures, IndicatorMarkers markers, Clock clock) {
    this.indicators = indicators;
    this.figures = figures;
    this.markers = markers;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void load(Staff staff) {
    Actor peterJan = staff.actor("Peter-Jan Wolters");
    turnover(peterJan);
    Scope wilgenhof = new Scope.Team(staff.team("Wilgenhof"));
    waiting(peterJan, wilgenhof);
    silence(peterJan, wilgenhof);
  }

  private void turnover(Actor peterJan) {
    IndicatorId id =
        indicators.define(
            peterJan,
            new Definition(
                "Verloop",
                "Blijven onze mensen?",
                IndicatorKind.PROPORTION,
                "",
                "Medewerkers die in de maand uit dienst gingen",
                "medewerkers in dienst op de eerste van de maand",
                Direction.LOWER,
                new BigDecimal("1.5"),
                Cadence.MONTH,
                true,
                new Scope.Organisation()));
    fill(peterJan, id, LEFT, EMPLOYED);
    markers.baseline(
        peterJan,
        id,
        month(LEFT.length),
        month(LEFT.length - USUAL + 1),
        "De tijd voordat iedereen een vast rooster kreeg");
    markers.note(peterJan, id, month(LEFT.length - USUAL).plusDays(3), "Vast rooster");
  }

  private void waiting(Actor peterJan, Scope team) {
    IndicatorId id =
        indicators.define(
            peterJan,
            new Definition(
                "Wachttijd",
                "Hoelang wacht iemand op een eerste gesprek?",
                IndicatorKind.MEASUREMENT,
                "dagen",
                "Gemiddelde dagen tussen aanmelding en eerste gesprek",
                "",
                Direction.LOWER,
                BigDecimal.valueOf(45),
                Cadence.MONTH,
                true,
                team));
    fill(peterJan, id, DAYS, null);
    markers.note(peterJan, id, month(9).plusDays(11), "Verhuizing");
    markers.note(peterJan, id, month(4).plusDays(2), "Nieuwe teamleider");
  }

  private void silence(Actor peterJan, Scope team) {
    IndicatorId id =
        indicators.define(
            peterJan,
            new Definition(
                "Stille perioden",
                "Zoeken we weer contact als het stil valt?",
                IndicatorKind.PROPORTION,
                "",
                "Stille perioden waarin iemand binnen een week contact zocht",
                "stille perioden van twee weken of langer",
                Direction.HIGHER,
                BigDecimal.valueOf(90),
                Cadence.MONTH,
                true,
                team));
    fill(peterJan, id, SOUGHT, SILENT);
  }

  private void fill(Actor actor, IndicatorId id, int[] numerators, int @Nullable [] denominators) {
    for (int i = 0; i < numerators.length; i++) {
      figures.store(
          actor,
          id,
          null,
          new Figure(
              month(numerators.length - i),
              BigDecimal.valueOf(numerators[i]),
              denominators == null ? null : BigDecimal.valueOf(denominators[i]),
              ""));
    }
  }

  /** The first day of the month so many months ago. */
  private LocalDate month(int ago) {
    return Cadence.MONTH.plus(Cadence.MONTH.start(LocalDate.now(clock)), -ago);
  }
}
