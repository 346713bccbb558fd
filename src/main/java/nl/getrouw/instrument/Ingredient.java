package nl.getrouw.instrument;

import java.util.Locale;

/**
 * The seven critical ingredients; here only the look (colour and icon) that a domain may borrow.
 */
public enum Ingredient {
  VERBINDEN,
  VERSTAAN,
  VERZEKEREN,
  VERSTERKEN,
  OMGEVINGEN,
  METHODISCH,
  ORGANISATIE;

  /** The word in files and style names, such as {@code verbinden}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
