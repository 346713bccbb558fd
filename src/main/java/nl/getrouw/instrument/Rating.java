package nl.getrouw.instrument;

/**
 * What someone gave an item. Three things that are easily confused stay apart: <em>not
 * applicable</em> is left out of the calculation, <em>not fit to rate</em> counts as the item says,
 * and <em>missing</em> is the absence of a rating.
 */
public sealed interface Rating {

  /** A score on the item's scale, as it was given. */
  record Scored(int value) implements Rating {}

  /** Does not apply to this team or person; the reason is the rater's. */
  record NotApplicable(String reason) implements Rating {}

  /** Applies, but what was found is not fit to be rated. */
  record NotRateable(String reason) implements Rating {}
}
