package nl.getrouw.trend.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import nl.getrouw.trend.ChartPoint;
import nl.getrouw.trend.Limits;
import nl.getrouw.trend.Mark;
import nl.getrouw.trend.Signal;
import nl.getrouw.trend.Standing;
import nl.getrouw.trend.Variation;

/** What a series says, in plain sentences. */
public final class TrendWords {

  private final Component page;
  private final TrendFigure figure;

  public TrendWords(Component page, TrendFigure figure) {
    this.page = page;
    this.figure = figure;
  }

  /** The finding in one sentence: the headline of a page. */
  public String finding(String name) {
    ChartPoint last = figure.lastPoint();
    if (last == null) {
      return page.getTranslation("trend.finding.empty", name);
    }
    if (last.standing() == Standing.NONE) {
      return page.getTranslation("trend.finding.few", name);
    }
    Mark mark = last.mark();
    if (mark == null) {
      double mean = Objects.requireNonNull(last.limits()).centre();
      return page.getTranslation("trend.finding.common", name, figure.scale().say(mean));
    }
    int from = figure.signalFrom();
    boolean once = figure.valuesFrom(from) == 1;
    Variation variation = Variation.of(mark, figure.direction());
    return page.getTranslation(
        "trend.finding." + (once ? "once." : "since.") + mark.side().name(),
        name,
        figure.periods().get(from).name(),
        page.getTranslation("trend.means." + variation.name()));
  }

  /** Between which values the series usually lies; why there are no limits where there are none. */
  public String usual() {
    ChartPoint last = figure.lastPoint();
    Limits limits = last == null ? null : last.limits();
    if (limits == null) {
      return page.getTranslation(
          "trend.noLimits", Standing.FEWEST, figure.valuesFrom(0), figure.unit());
    }
    String mean = figure.scale().say(limits.centre());
    if (!limits.hasUpper() || !limits.hasLower()) {
      return limits.hasUpper()
          ? page.getTranslation("trend.usual.upTo", mean, figure.scale().say(limits.upper()))
          : page.getTranslation("trend.usual.from", mean, figure.scale().say(limits.lower()));
    }
    return page.getTranslation(
        "trend.usual",
        mean,
        figure.scale().number(limits.lower()),
        figure.scale().say(limits.upper()));
  }

  /** What the row of marks is, for the shaded part of the chart. */
  String stretch(Mark mark, int values) {
    Signal signal = mark.signal() == Signal.TREND ? Signal.TREND : Signal.SHIFT;
    return page.getTranslation(
        "trend.stretch." + signal.name() + "." + mark.side().name(), values, figure.unit());
  }
}
