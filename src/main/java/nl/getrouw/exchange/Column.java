package nl.getrouw.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a file with scores; each goes by an English and a Dutch name. */
enum Column {
  TEAM(true, "team", "team"),
  ITEM(true, "item", "item"),
  SCORE(true, "score", "score"),
  MOMENT(false, "moment", "meetmoment"),
  DATE(false, "date", "datum"),
  KIND(false, "kind", "soort"),
  REASON(false, "reason", "reden");

  private final boolean required;
  private final String english;
  private final String dutch;

  Column(boolean required, String english, String dutch) {
    this.required = required;
    this.english = english;
    this.dutch = dutch;
  }

  boolean isRequired() {
    return required;
  }

  /** The name in the documentation. */
  String word() {
    return english;
  }

  /** The column that a heading names; capitals and surrounding space do not count. */
  static Optional<Column> named(String heading) {
    String name = heading.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(column -> column.english.equals(name) || column.dutch.equals(name))
        .findFirst();
  }

  /** All names, for who used another one. */
  static String known() {
    return Arrays.stream(values())
        .map(
            column ->
                column.english.equals(column.dutch)
                    ? column.english
                    : column.english + "/" + column.dutch)
        .collect(Collectors.joining(", "));
  }
}
