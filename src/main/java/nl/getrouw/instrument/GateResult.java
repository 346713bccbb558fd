package nl.getrouw.instrument;

/**
 * Whether a gate is met.
 *
 * @param fitting how many of its items have a fitting answer
 * @param open how many of its items have no rating yet
 */
public record GateResult(Gate gate, int fitting, int open) {

  public boolean isMet() {
    return fitting >= gate.atLeast();
  }

  /** Whether ratings that are still missing could make it met. */
  public boolean isUndecided() {
    return !isMet() && fitting + open >= gate.atLeast();
  }
}
