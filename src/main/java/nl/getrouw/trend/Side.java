package nl.getrouw.trend;

/** Where a signal points: above the centre line or rising, below it or falling. */
public enum Side {
  UP,
  DOWN
}
