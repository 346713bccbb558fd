package nl.getrouw.trend;

/** Which way a series should go. */
public enum Direction {
  HIGHER,
  LOWER,
  /** Neither way is better in itself. */
  NEITHER
}
