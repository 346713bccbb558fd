package nl.getrouw.outcome;

/**
 * What an indicator says at a place.
 *
 * @param figure on the reference day, or over the twelve months up to it; see {@link
 *     OutcomeIndicator#over()}
 * @param yearBefore the same a year earlier
 */
public record OutcomeReading(
    OutcomeIndicator indicator,
    OutcomeFigure figure,
    OutcomeFigure yearBefore,
    OutcomeSeries series) {}
