package nl.getrouw.kernel.ui;

import com.vaadin.flow.component.avatar.Avatar;

/**
 * A person: two letters, the first of the first and of the last name. The name stands beside it.
 */
public final class PersonAvatar extends Avatar {

  public PersonAvatar(String name) {
    super(name);
    setAbbreviation(initials(name));
  }

  /** "Joris van den Heuvel" becomes "JH". */
  static String initials(String name) {
    String[] words = name.strip().split("\\s+");
    String first = letter(words[0]);
    return words.length == 1 ? first : first + letter(words[words.length - 1]);
  }

  private static String letter(String word) {
    return word.isEmpty()
        ? ""
        : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Texts.DUTCH);
  }
}
