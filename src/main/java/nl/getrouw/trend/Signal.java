package nl.getrouw.trend;

/**
 * What makes a point more than ordinary variation. The order is the precedence: a point that meets
 * several rules carries the first one.
 *
 * @see <a href="https://www.england.nhs.uk/publication/making-data-count/">NHS England, Making data
 *     count</a>
 */
public enum Signal {
  /** Beyond a limit (Shewhart 1931). */
  BEYOND,
  /** In a row of points that each lie higher, or each lower, than the one before. */
  TREND,
  /** Among two of three successive points beyond two thirds of the limit on the same side. */
  TWO_IN_THREE,
  /** In a row of points on the same side of the centre line. */
  SHIFT
}
