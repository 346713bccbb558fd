package nl.getrouw.outcome;

/**
 * What an indicator comes to over all organisations that take part together.
 *
 * @param organisations how many of them are in it, never fewer than {@link National#FEWEST}
 */
public record NationalFigure(OutcomeFigure figure, int organisations) {}
