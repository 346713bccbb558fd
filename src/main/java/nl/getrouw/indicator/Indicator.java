package nl.getrouw.indicator;

import nl.getrouw.kernel.IndicatorId;

/** An indicator as it is defined now. */
public record Indicator(IndicatorId id, Definition definition, Site site, int version) {}
