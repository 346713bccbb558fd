package nl.getrouw.instrument;

import java.util.Locale;

/** How a band is shown, from low to strong; the words of a band are its own. */
public enum Look {
  LOW,
  MODERATE,
  GOOD,
  STRONG;

  /** The word in files and style names, such as {@code low}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
