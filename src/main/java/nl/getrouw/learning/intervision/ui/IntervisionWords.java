package nl.getrouw.learning.intervision.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.kernel.ui.StateBadge.Kind;
import nl.getrouw.learning.intervision.GroupRow;
import nl.getrouw.learning.intervision.SessionRow;
import nl.getrouw.learning.intervision.SessionState;
import org.jspecify.annotations.Nullable;

/** Sessions and groups in words. */
final class IntervisionWords {

  private final Component page;
  private final LocalDate today;

  IntervisionWords(Component page, LocalDate today) {
    this.page = page;
    this.today = today;
  }

  String text(String key, Object... values) {
    return page.getTranslation(key, values);
  }

  /** "vandaag, 14.00 uur", "morgen, 10.00 uur" or "do 3 december, 14.00 uur". */
  String when(SessionRow session) {
    return day(session.day()) + ", " + time(session);
  }

  String time(SessionRow session) {
    return Formats.current().time(session.starts().atZone(Moments.ZONE).toInstant());
  }

  String day(LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days >= -1 && days <= 1) {
      return text(
          days == 0
              ? "intervision.today"
              : days > 0 ? "intervision.tomorrow" : "intervision.yesterday");
    }
    return day.getYear() == today.getYear()
        ? Formats.current().weekday(day)
        : Formats.current().date(day);
  }

  String interval(@Nullable Integer weeks) {
    if (weeks == null) {
      return text("intervision.interval.free");
    }
    return weeks == 1 ? text("intervision.interval.one") : text("intervision.interval", weeks);
  }

  String kind(GroupRow group) {
    if (group.teamName() != null) {
      return group.teamName();
    }
    return group.teamNames().isEmpty()
        ? text("intervision.mixed")
        : text("intervision.mixed.of", String.join(", ", group.teamNames()));
  }

  String capital(String words) {
    return words.isEmpty()
        ? words
        : words
                .substring(0, 1)
                .toUpperCase(page.getUI().map(ui -> ui.getLocale()).orElse(java.util.Locale.ROOT))
            + words.substring(1);
  }

  StateBadge badge(SessionRow session) {
    Kind kind =
        switch (session.state()) {
          case PLANNED -> Kind.PLANNED;
          case RUNNING -> Kind.SCORING;
          case HELD -> Kind.POSITIVE;
          case CANCELLED -> Kind.CANCELLED;
        };
    return session.state() == SessionState.RUNNING
        ? new StateBadge(kind, "play", text(session.state().key()))
        : new StateBadge(kind, text(session.state().key()));
  }
}
