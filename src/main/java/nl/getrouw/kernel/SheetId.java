package nl.getrouw.kernel;

/** Identifies the sheet of one auditor in one audit. */
public record SheetId(long value) implements Id {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
