package nl.getrouw.learning.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a file with training records; each goes by Dutch and English names. */
enum RecordColumn {
  EMAIL("e-mail", "email", "e-mailadres", "email address"),
  NAME("naam", "name"),
  TRAINING("opleiding", "training"),
  COMPLETED("gehaald op", "completed", "completed on", "afgerond op", "datum"),
  EXPIRES("geldig tot", "geldig tot en met", "valid until", "expires"),
  TEAM("team"),
  FTE("fte"),
  STARTED("in dienst", "in dienst sinds", "started", "started on");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  RecordColumn(String... names) {
    this.names = List.of(names);
  }

  /** The name in the documentation. */
  String word() {
    return names.getFirst();
  }

  /** The column that a heading names; capitals and the amount of space do not count. */
  static Optional<RecordColumn> named(String heading) {
    String name = RecordWords.folded(heading);
    return Arrays.stream(values()).filter(column -> column.names.contains(name)).findFirst();
  }

  /** All names, for who used another one. */
  static String known() {
    return Arrays.stream(values()).map(RecordColumn::word).collect(Collectors.joining(", "));
  }
}
