package nl.getrouw.trend;

/** The rule that a point meets, and which way it points. */
public record Mark(Signal signal, Side side) {}
