package nl.getrouw.instrument.file;

/** Which characters belong in a text for people. */
final class Characters {

  private Characters() {}

  /** No control characters but new lines and tabs, and no halves of characters. */
  static boolean areFitForText(String text) {
    return text.codePoints()
        .allMatch(
            character ->
                character == '\n'
                    || character == '\t'
                    || !(Character.isISOControl(character)
                        || Character.getType(character) == Character.SURROGATE));
  }
}
