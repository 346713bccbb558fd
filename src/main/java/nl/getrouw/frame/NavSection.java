package nl.getrouw.frame;

/**
 * The parts of the navigation, in their order; which part a line belongs to follows from its own.
 */
public enum NavSection {
  /** What the day asks: teams, audits, actions. Has no heading. */
  WORK(0),
  LEARNING(44),
  OUTCOMES(60),
  ADMINISTRATION(80);

  private final int from;

  NavSection(int from) {
    this.from = from;
  }

  /** The part that a line with this place in the list belongs to. */
  public static NavSection of(int order) {
    NavSection found = WORK;
    for (NavSection section : values()) {
      if (order >= section.from) {
        found = section;
      }
    }
    return found;
  }

  /** Message key of the heading. */
  public String key() {
    return "shell.nav.section." + name();
  }
}
