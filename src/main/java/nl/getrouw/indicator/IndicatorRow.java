package nl.getrouw.indicator;

/** An indicator in a list, with what its figures say. */
public record IndicatorRow(Indicator indicator, Course course) {}
