package nl.getrouw.exchange;

import java.util.List;

/**
 * Something wrong in a file with scores.
 *
 * @param row line of the file, from 1; 0 for the file as a whole
 * @param column from 1; 0 for the row as a whole
 * @param heading of that column as it stands in the file; empty without a column
 * @param key message key
 * @param arguments of the message, in its order
 */
public record CellFault(int row, int column, String heading, String key, List<Object> arguments) {

  private static final int LONGEST_ARGUMENT = 120;

  public CellFault {
    arguments = arguments.stream().map(CellFault::clipped).toList();
  }

  static CellFault ofFile(String key, Object... arguments) {
    return new CellFault(0, 0, "", key, List.of(arguments));
  }

  static CellFault ofRow(int row, String key, Object... arguments) {
    return new CellFault(row, 0, "", key, List.of(arguments));
  }

  /** Numbers read as they stand in the file, and a text cannot be longer than a line. */
  private static Object clipped(Object argument) {
    String text = argument.toString();
    return text.length() <= LONGEST_ARGUMENT ? text : text.substring(0, LONGEST_ARGUMENT) + "…";
  }
}
