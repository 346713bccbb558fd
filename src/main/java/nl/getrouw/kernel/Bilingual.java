package nl.getrouw.kernel;

import java.util.Locale;

/**
 * A text for people in Dutch and in English. Surrounding white space is not part of a text; without
 * English the Dutch text serves both.
 *
 * @param nl never blank
 * @param en never blank; blank is replaced by {@code nl}
 */
public record Bilingual(String nl, String en) {

  /**
   * @throws IllegalArgumentException if {@code nl} is blank
   */
  public Bilingual {
    nl = nl.strip();
    en = en.isBlank() ? nl : en.strip();
    if (nl.isEmpty()) {
      throw new IllegalArgumentException("A bilingual text needs at least its Dutch half");
    }
  }

  /** A text that exists in Dutch only. */
  public static Bilingual of(String nl) {
    return new Bilingual(nl, nl);
  }

  /** English for any English locale, Dutch for every other. */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : nl;
  }

  /** Whether both halves read the same, as they do where no English was given. */
  public boolean isOneText() {
    return nl.equals(en);
  }
}
