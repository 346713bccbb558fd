package nl.getrouw.exchange;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.getrouw.audit.AuditKind;
import nl.getrouw.audit.AuditMoment;

/** The words that a file with scores may use, in Dutch and in English. */
final class Words {

  private static final Map<String, AuditMoment> MOMENTS =
      Map.ofEntries(
          entry("nulmeting", AuditMoment.BASELINE),
          entry("baseline", AuditMoment.BASELINE),
          entry("10 maanden", AuditMoment.MONTH_10),
          entry("10 months", AuditMoment.MONTH_10),
          entry("20 maanden", AuditMoment.MONTH_20),
          entry("20 months", AuditMoment.MONTH_20),
          entry("periodiek", AuditMoment.PERIODIC),
          entry("periodic", AuditMoment.PERIODIC));

  private static final Map<String, AuditKind> KINDS =
      Map.ofEntries(
          entry("intern", AuditKind.INTERNAL),
          entry("internal", AuditKind.INTERNAL),
          entry("extern", AuditKind.EXTERNAL),
          entry("external", AuditKind.EXTERNAL),
          entry("zelf met cliënten", AuditKind.SELF_WITH_CLIENTS),
          entry("self with clients", AuditKind.SELF_WITH_CLIENTS));

  private static final Set<String> NOT_APPLICABLE = Set.of("n.v.t.", "nvt", "n/a", "na");

  private static final List<DateTimeFormatter> DATES =
      List.of(form("uuuu-MM-dd"), form("d-M-uuuu"), form("d/M/uuuu"));

  private Words() {}

  static Optional<AuditMoment> moment(String text) {
    return Optional.ofNullable(MOMENTS.get(folded(text)));
  }

  static Optional<AuditKind> kind(String text) {
    return Optional.ofNullable(KINDS.get(folded(text)));
  }

  /** A day as 2026-11-22, 22-11-2026 or 22/11/2026. */
  static Optional<LocalDate> date(String text) {
    for (DateTimeFormatter form : DATES) {
      try {
        return Optional.of(LocalDate.parse(text, form));
      } catch (DateTimeException _) {
        // the next form may fit
      }
    }
    return Optional.empty();
  }

  static boolean isNotApplicable(String text) {
    return NOT_APPLICABLE.contains(folded(text));
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
