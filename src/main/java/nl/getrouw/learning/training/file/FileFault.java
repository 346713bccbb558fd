package nl.getrouw.learning.training.file;

import java.util.List;

/**
 * Something wrong in a file.
 *
 * @param row line of the file, from 1; 0 for the file as a whole
 * @param column from 1; 0 for the row as a whole
 * @param heading of that column as it stands in the file; empty without a column
 * @param key message key
 * @param arguments of the message, in its order
 */
public record FileFault(int row, int column, String heading, String key, List<Object> arguments) {

  private static final int LONGEST_ARGUMENT = 120;

  public FileFault {
    arguments = arguments.stream().map(FileFault::clipped).toList();
  }

  public static FileFault ofFile(String key, Object... arguments) {
    return new FileFault(0, 0, "", key, List.of(arguments));
  }

  public static FileFault ofRow(int row, String key, Object... arguments) {
    return new FileFault(row, 0, "", key, List.of(arguments));
  }

  /** Numbers read as they stand in the file, and a text cannot be longer than a line. */
  private static Object clipped(Object argument) {
    String text = argument.toString();
    return text.length() <= LONGEST_ARGUMENT ? text : text.substring(0, LONGEST_ARGUMENT) + "…";
  }
}
