package nl.getrouw.indicator;

import java.util.List;

/**
 * Something wrong in a file with figures.
 *
 * @param row line of the file, from 1; 0 for the file as a whole
 * @param column from 1; 0 for the row as a whole
 * @param heading of that column as it stands in the file; empty without a column
 * @param key message key
 */
public record SheetFault(int row, int column, String heading, String key, List<Object> arguments) {

  private static final int LONGEST = 80;

  public SheetFault {
    heading = clipped(heading);
    arguments =
        arguments.stream()
            .map(argument -> argument instanceof String text ? (Object) clipped(text) : argument)
            .toList();
  }

  static SheetFault ofFile(String key, Object... arguments) {
    return new SheetFault(0, 0, "", key, List.of(arguments));
  }

  static SheetFault ofRow(int row, String key, Object... arguments) {
    return new SheetFault(row, 0, "", key, List.of(arguments));
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
