package nl.getrouw.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.TeamId;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import nl.getrouw.testing.Fixture;
import nl.getrouw.trend.Direction;
import org.jspecify.annotations.Nullable;

/** An organisation with a manager, two teams, and indicators to fill in. */
public final class IndicatorScene {

  public final Fixture.Organisation organisation;
  public final TeamId wilgenhof;
  public final TeamId lindeplein;
  public final Actor peterJan;
  public final Actor marijke;
  private final Indicators indicators;
  private final IndicatorFigures figures;

  public IndicatorScene(Fixture fixture, Indicators indicators, IndicatorFigures figures) {
    this.indicators = indicators;
    this.figures = figures;
    organisation = fixture.organisation();
    wilgenhof = organisation.team("Wilgenhof");
    lindeplein = organisation.team("Lindeplein");
    peterJan = organisation.actor(organisation.person("Peter-Jan Wolters", Role.MANAGER));
    marijke =
        organisation.actor(organisation.person("Marijke Hoekstra", Role.TEAM_LEAD, wilgenhof));
  }

  public static Definition definition(String name, IndicatorKind kind, Scope scope) {
    return new Definition(
        name,
        "Blijven onze mensen?",
        kind,
        kind == IndicatorKind.PROPORTION ? "" : "dagen",
        "Wie vertrok",
        kind == IndicatorKind.PROPORTION ? "wie er werkte" : "",
        Direction.LOWER,
        BigDecimal.TEN,
        Cadence.MONTH,
        true,
        scope);
  }

  public IndicatorId define(String name, IndicatorKind kind, Scope scope) {
    return indicators.define(peterJan, definition(name, kind, scope));
  }

  /** The first day of the month so many months ago. */
  public static LocalDate month(int ago) {
    return LocalDate.now(Moments.ZONE).withDayOfMonth(1).minusMonths(ago);
  }

  public static Figure figure(int ago, int numerator, @Nullable Integer denominator) {
    return new Figure(
        month(ago),
        BigDecimal.valueOf(numerator),
        denominator == null ? null : BigDecimal.valueOf(denominator),
        "");
  }

  /** Values of successive months, the last one of the month before this one. */
  public void fill(IndicatorId id, int... values) {
    for (int i = 0; i < values.length; i++) {
      figures.store(peterJan, id, null, figure(values.length - i, values[i], null));
    }
  }
}
