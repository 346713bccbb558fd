package nl.getrouw.instrument.file;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Something wrong in an instrument file.
 *
 * @param line counts from 1
 * @param column counts from 1
 * @param path where in the structure, such as {@code domains[2].items[1].scale}; lists count from
 *     1; empty for the file as a whole
 * @param key message key in {@code translations-instrument.properties}, starting with {@value
 *     #PREFIX}
 * @param arguments of the message, in its order; all are text, so that a number reads as in the
 *     file
 */
public record Fault(int line, int column, String path, String key, List<Object> arguments) {

  static final String PREFIX = "instrument.fault.";

  static final Comparator<Fault> IN_ORDER =
      Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);

  private static final int LONGEST_ARGUMENT = 80;

  public Fault {
    arguments = List.copyOf(arguments);
  }

  static Fault at(Place place, String path, String name, String... arguments) {
    List<Object> shown =
        Arrays.stream(arguments).<Object>map(text -> clip(text, LONGEST_ARGUMENT)).toList();
    return new Fault(place.line(), place.column(), path, PREFIX + name, shown);
  }

  /** The beginning of a text that could be as long as a file. */
  static String clip(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
