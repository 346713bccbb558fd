package nl.getrouw.outcome;

import java.util.List;
import nl.getrouw.trend.Yardstick;

/**
 * What an indicator says at a place.
 *
 * @param figure on the reference day, or over the twelve months up to it; see {@link
 *     OutcomeIndicator#over()}
 * @param yearBefore the same a year earlier
 * @param yardsticks who chose the months of the limits, and why; newest first
 */
public record OutcomeReading(
    OutcomeIndicator indicator,
    OutcomeFigure figure,
    OutcomeFigure yearBefore,
    OutcomeSeries series,
    List<Yardstick> yardsticks) {}
