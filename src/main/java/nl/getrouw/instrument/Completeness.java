package nl.getrouw.instrument;

/**
 * How many items have what kind of rating. Items whose condition is not met are not counted at all.
 *
 * @param total the sum of the four others
 */
public record Completeness(int scored, int notApplicable, int notRateable, int missing, int total) {

  public Completeness {
    if (scored + notApplicable + notRateable + missing != total) {
      throw new IllegalArgumentException("The kinds of rating do not add up to " + total);
    }
  }

  /** Whether every item has a rating of some kind. */
  public boolean isComplete() {
    return missing == 0;
  }
}
