package nl.getrouw.trend;

import org.jspecify.annotations.Nullable;

/**
 * A point of a chart.
 *
 * @param limits null where there are too few points
 * @param mark null for ordinary variation, and where there are no limits
 */
public record ChartPoint(
    double value, Standing standing, @Nullable Limits limits, @Nullable Mark mark) {}
