package nl.getrouw.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which audits a programme asks for; null for all.
 *
 * @param from first day on which an audit began
 * @param until last day on which an audit began
 * @param instrument code of an instrument
 */
record ResultFilter(
    @Nullable Long audit,
    @Nullable Long location,
    @Nullable Long team,
    @Nullable String instrument,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  private static final String[] NAMES = {"location", "team", "instrument", "from", "until"};

  static String[] names() {
    return NAMES.clone();
  }

  static ResultFilter of(Question question) {
    return new ResultFilter(
        null,
        question.id("location"),
        question.id("team"),
        question.text("instrument"),
        question.day("from"),
        question.day("until"));
  }

  static ResultFilter of(long audit) {
    return new ResultFilter(audit, null, null, null, null, null);
  }
}
