package nl.getrouw.learning.training;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How cells of a file with training records are read. */
final class RecordWords {

  private static final List<DateTimeFormatter> DATES =
      List.of(form("uuuu-MM-dd"), form("d-M-uuuu"), form("d/M/uuuu"));

  private RecordWords() {}

  /** A day as 2026-11-22, 22-11-2026 or 22/11/2026. */
  static Optional<LocalDate> date(String text) {
    for (DateTimeFormatter form : DATES) {
      try {
        return Optional.of(LocalDate.parse(text, form));
      } catch (DateTimeException none) {
        // the next form may fit
      }
    }
    return Optional.empty();
  }

  /** A number with at most three decimals after a comma or a point. */
  static Optional<BigDecimal> number(String text) {
    return text.matches("[0-9]{1,3}([.,][0-9]{1,3})?")
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }

  /** Capitals and the amount of space do not make another name. */
  static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
