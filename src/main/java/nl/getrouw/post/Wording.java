package nl.getrouw.post;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.Texts;

/** Lines in the words of one reader. */
final class Wording {

  /** A day further away than this is named with its year. */
  private static final int NEAR_DAYS = 180;

  private final Texts texts;
  private final Locale language;
  private final Formats formats;
  private final Clock clock;

  Wording(Texts texts, Locale language, Clock clock) {
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    this.texts = texts;
    this.language = english ? Texts.ENGLISH : Texts.DUTCH;
    this.formats = new Formats(this.language);
    this.clock = clock;
  }

  String of(Line line) {
    return texts.getTranslation(
        line.key(), language, line.values().stream().map(this::value).toArray());
  }

  private Object value(Object value) {
    return switch (value) {
      case Line line -> of(line);
      case Bilingual text -> text.in(language);
      case LocalDate day -> day(day);
      case LocalTime time ->
          formats.time(LocalDate.now(clock).atTime(time).atZone(Moments.ZONE).toInstant());
      case Instant moment -> formats.moment(moment);
      case Enum<?> name -> name.name();
      default -> value;
    };
  }

  private String day(LocalDate day) {
    long away = Math.abs(ChronoUnit.DAYS.between(LocalDate.now(clock), day));
    return away <= NEAR_DAYS ? formats.weekday(day) : formats.date(day);
  }
}
