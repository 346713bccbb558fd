package nl.getrouw.disclosure;

/** Whom a figure is about, or who gave the answers behind it. */
public enum Respondent {
  STAFF(5),
  CLIENT(10),
  RELATIVE(10);

  private final int rule;

  Respondent(int rule) {
    this.rule = rule;
  }

  /** With fewer people nothing is ever shown; an installation may ask for more. */
  public int rule() {
    return rule;
  }
}
