package nl.getrouw.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list, once for JSON and for CSV, so that the two cannot differ.
 *
 * @param <T> what a row is made of
 */
final class Columns<T> {

  private final Map<String, Function<T, @Nullable Object>> columns = new LinkedHashMap<>();

  /** Adds a column: a text, a number, a boolean, a date, a moment, a code or nothing. */
  Columns<T> with(String name, Function<T, @Nullable Object> value) {
    columns.put(name, value);
    return this;
  }

  List<String> names() {
    return List.copyOf(columns.keySet());
  }

  /** A row by the names of its columns. */
  Map<String, @Nullable Object> named(T row) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    columns.forEach((name, value) -> cells.put(name, plain(value.apply(row))));
    return cells;
  }

  /** The cells of a row, in order. */
  List<@Nullable Object> cells(T row) {
    return new ArrayList<>(named(row).values());
  }

  /** Codes in lower case; dates and moments as ISO 8601 writes them. */
  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Number number -> number;
      case Boolean yes -> yes;
      case Enum<?> code -> code.name().toLowerCase(Locale.ROOT);
      default -> value.toString();
    };
  }
}
