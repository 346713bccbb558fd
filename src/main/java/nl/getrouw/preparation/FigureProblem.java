package nl.getrouw.preparation;

import nl.getrouw.kernel.Refusal;

/** What has to be mended before the figures can be handed in. */
public record FigureProblem(Figure figure, Refusal refusal) {}
