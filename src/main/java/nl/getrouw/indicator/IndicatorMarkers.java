package nl.getrouw.indicator;

import static nl.getrouw.indicator.IndicatorAccess.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.indicator.IndicatorPage.Event;
import nl.getrouw.kernel.IndicatorId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.security.Actor;
import nl.getrouw.trail.Trail;
import nl.getrouw.trend.Standing;
import nl.getrouw.trend.Yardstick;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say about a series: from which periods the limits come, and what happened meanwhile.
 * A baseline never moves by itself.
 */
@Service
@Transactional
public class IndicatorMarkers {

  private static final int REASON_AT_LEAST = 3;

  private final Indicators indicators;
  private final IndicatorFigureRepository figures;
  private final MarkerRepository markers;
  private final Trail trail;
  private final Clock clock;

  IndicatorMarkers(
      Indicators indicators,
      IndicatorFigureRepository figures,
      MarkerRepository markers,
      Trail trail,
      Clock clock) {
    this.indicators = indicators;
    this.figures = figures;
    this.markers = markers;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Chooses the periods from which limits are computed from then on.
   *
   * @param from first day of the first period
   * @param until first day of the last period, included
   * @throws NotFound for who may not define the indicator
   * @throws Refusal without a reason, and when fewer than {@value Standing#FEWEST} of the periods
   *     have a figure
   */
  public void baseline(
      Actor actor, IndicatorId id, LocalDate from, LocalDate until, String reason) {
    Indicator one = indicators.readable(actor, id);
    require(IndicatorAccess.mayDefine(actor, one.site()));
    String why = reason.strip();
    if (why.length() < REASON_AT_LEAST) {
      throw new Refusal("indicator.refused.reason");
    }
    if (why.length() > Yardstick.REASON_AT_MOST) {
      throw new Refusal("indicator.refused.tooLong", Yardstick.REASON_AT_MOST);
    }
    long known =
        figures.of(List.of(one)).getOrDefault(id, List.of()).stream()
            .filter(Figure::isApplicable)
            .filter(figure -> !figure.start().isBefore(from) && !figure.start().isAfter(until))
            .count();
    if (known < Standing.FEWEST) {
      throw new Refusal("indicator.refused.baseline", Standing.FEWEST, known);
    }
    markers.choose(actor, id, from, until, why);
    trail.write(actor, "indicator.baselineMoved", id);
  }

  /**
   * Notes something that happened.
   *
   * @throws NotFound for who may not fill in the indicator
   * @throws Refusal without a text, when it is too long, or the day is still to come
   */
  public void note(Actor actor, IndicatorId id, LocalDate on, String text) {
    fillable(actor, id);
    String what = text.strip();
    if (what.isEmpty()) {
      throw new Refusal("indicator.refused.event");
    }
    if (what.length() > Event.TEXT_AT_MOST) {
      throw new Refusal("indicator.refused.tooLong", Event.TEXT_AT_MOST);
    }
    if (on.isAfter(LocalDate.now(clock))) {
      throw new Refusal("indicator.refused.futureEvent");
    }
    markers.note(actor, id, on, what);
    trail.write(actor, "indicator.eventNoted", id);
  }

  /**
   * Takes an event off the chart.
   *
   * @throws NotFound for who may not fill in the indicator, and when it has no such event
   */
  public void erase(Actor actor, IndicatorId id, long event) {
    fillable(actor, id);
    require(markers.erase(id, event));
    trail.write(actor, "indicator.eventErased", id);
  }

  private void fillable(Actor actor, IndicatorId id) {
    require(IndicatorAccess.mayFill(actor, indicators.readable(actor, id).site()));
  }
}
