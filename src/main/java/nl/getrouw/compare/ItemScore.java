package nl.getrouw.compare;

/** What auditors agreed on for an item. */
public sealed interface ItemScore {

  /**
   * A score.
   *
   * @param value as it counts: mirrored on a reversed item
   */
  record Scored(int value) implements ItemScore {}

  /** Left out of the result. */
  record NotApplicable() implements ItemScore {}

  /** Not fit to rate; counts as the instrument says. */
  record NotRateable() implements ItemScore {}
}
