package nl.getrouw.guest;

import java.util.Locale;

/** Who answers in a guest round. */
public enum Voice {
  CLIENT(10),
  RELATIVE(10),
  STAFF(5);

  private final int fewest;

  Voice(int fewest) {
    this.fewest = fewest;
  }

  /**
   * With fewer respondents nothing of the group is ever shown (measurement rules, small groups); an
   * installation may ask for more.
   */
  int fewest() {
    return fewest;
  }

  /** Message key of the group's name. */
  public String key() {
    return "guest.voice." + name();
  }

  /** The name in a wording file and in an address. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
