package nl.getrouw.learning.coaching.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.learning.coaching.Kind;
import nl.getrouw.learning.coaching.Session;
import nl.getrouw.learning.coaching.SessionNames;
import nl.getrouw.learning.coaching.Waiting;
import org.jspecify.annotations.Nullable;

/** Sessions, hours and dates as people say them. */
final class CoachWords {

  private static final int HALF_HOUR = 30;
  private static final int DECIMALS = 1;

  private final Component page;

  CoachWords(Component page) {
    this.page = page;
  }

  String text(String key, Object... values) {
    return page.getTranslation(key, values);
  }

  String kind(Kind kind) {
    return text(kind.key());
  }

  /** "45 minuten", "1,5 uur". */
  String length(int minutes) {
    return minutes % HALF_HOUR == 0 && minutes >= 60
        ? text("coaching.hours", hours(minutes))
        : text("coaching.minutes", minutes);
  }

  /** Hours without the word, at most one decimal: "1,5". */
  static String hours(int minutes) {
    BigDecimal hours =
        BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), DECIMALS, RoundingMode.HALF_UP);
    boolean whole = hours.stripTrailingZeros().scale() <= 0;
    return Formats.current().number(hours, whole ? 0 : DECIMALS);
  }

  /** "vandaag", "morgen", "vrijdag 4 december". */
  String day(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return text("coaching.day.today");
    }
    if (day.equals(today.plusDays(1))) {
      return text("coaching.day.tomorrow");
    }
    if (day.equals(today.minusDays(1))) {
      return text("coaching.day.yesterday");
    }
    return day.getYear() == today.getYear()
        ? Formats.current().weekday(day)
        : Formats.current().date(day);
  }

  /** "10.00 uur"; empty when only the day is known. */
  static String time(@Nullable LocalTime time) {
    if (time == null) {
      return "";
    }
    boolean english = Formats.current().locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return DateTimeFormatter.ofPattern(english ? "HH:mm" : "HH.mm 'uur'").format(time);
  }

  /** "morgen, 10.00 uur". */
  String when(Session session, LocalDate today) {
    String time = time(session.time());
    String day = day(session.day(), today);
    return time.isEmpty() ? day : day + ", " + time;
  }

  /** "Werkbegeleiding met Sem Dijkstra". */
  String title(Session session) {
    String about = SessionNames.about(session);
    return about.isEmpty()
        ? kind(session.kind())
        : text("coaching.with", kind(session.kind()), about);
  }

  /** What waits, in a sentence. */
  String sentence(Waiting waiting) {
    return text(waiting.key(), waiting.values().stream().map(this::word).toArray());
  }

  private Object word(Object value) {
    return switch (value) {
      case Kind kind -> kind(kind);
      case LocalDate day -> Formats.current().day(day);
      default -> value;
    };
  }
}
