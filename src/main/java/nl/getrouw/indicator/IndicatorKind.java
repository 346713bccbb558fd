package nl.getrouw.indicator;

/** What the figures of an indicator are. */
public enum IndicatorKind {
  /** Events; with a denominator a rate, for instance incidents per client. */
  COUNT,
  /** A part of a whole, shown as a percentage. */
  PROPORTION,
  /** A number as it was measured, for instance a mean of days. */
  MEASUREMENT;

  public String key() {
    return "indicator.kind." + name();
  }
}
