package nl.getrouw.audit.ui;

import java.util.List;
import java.util.Locale;

/** Names in a sentence. */
final class Names {

  private Names() {}

  /** "Joris, Fatima of Marijke". */
  static String oneOf(List<String> names, Locale locale) {
    return join(names, locale.getLanguage().equals("en") ? " or " : " of ");
  }

  private static String join(List<String> names, String last) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + last + names.getLast();
  }
}
