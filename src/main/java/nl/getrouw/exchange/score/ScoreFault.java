package nl.getrouw.exchange.score;

import java.util.List;

/**
 * Something wrong in one of the files.
 *
 * @param line from 1; 0 for the file as a whole
 * @param column from 1; 0 where the line says enough
 * @param key of the reason
 */
record ScoreFault(String file, int line, int column, String key, List<Object> arguments) {

  ScoreFault {
    arguments = List.copyOf(arguments);
  }

  static ScoreFault ofFile(String file, String key, Object... arguments) {
    return new ScoreFault(file, 0, 0, key, words(arguments));
  }

  static ScoreFault ofLine(String file, int line, String key, Object... arguments) {
    return new ScoreFault(file, line, 0, key, words(arguments));
  }

  /** {@code scores.csv:12: reason}, as compilers write it. */
  String in(ScoreTexts texts) {
    StringBuilder place = new StringBuilder(file);
    if (line > 0) {
      place.append(':').append(line);
    }
    if (column > 0) {
      place.append(':').append(column);
    }
    return place + ": " + texts.text(key, arguments.toArray());
  }

  /** Numbers read as they stand in the file, and no text is longer than a line. */
  private static List<Object> words(Object... arguments) {
    return List.of(arguments).stream()
        .map(Object::toString)
        .<Object>map(text -> text.length() <= 120 ? text : text.substring(0, 120) + "…")
        .toList();
  }
}
