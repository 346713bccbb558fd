package nl.getrouw.trend;

/** How the limits of a series are computed. */
public enum ChartKind {
  /** Individual values, with limits from their moving ranges. */
  XMR,
  /** Proportions: the numerator is part of the denominator. */
  P,
  /** Rates: events per unit of opportunity. */
  U
}
