package nl.getrouw.kernel;

import java.io.Serializable;
import java.util.Locale;

/** A text for people in Dutch and in English. */
public record Bilingual(String nl, String en) implements Serializable {

  public Bilingual {
    if (nl.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a text for people is never blank");
    }
  }

  /** A text that exists only in Dutch and is shown so in both languages. */
  public static Bilingual of(String nl) {
    return new Bilingual(nl, nl);
  }

  /** The text in the reader's language; Dutch unless the reader chose English. */
  public String in(Locale reader) {
    return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : nl;
  }
}
