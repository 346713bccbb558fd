package nl.getrouw.guest;

import java.util.Locale;
import nl.getrouw.disclosure.Respondent;

/** Who answers in a guest round. */
public enum Voice {
  CLIENT(Respondent.CLIENT),
  RELATIVE(Respondent.RELATIVE),
  STAFF(Respondent.STAFF);

  private final Respondent respondent;

  Voice(Respondent respondent) {
    this.respondent = respondent;
  }

  /** Whose number decides from how many on something of the group is shown. */
  Respondent respondent() {
    return respondent;
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
