package nl.getrouw.learning.calendar;

import java.time.LocalDate;
import java.util.List;
import nl.getrouw.learning.intervision.IntervisionSessions;
import nl.getrouw.learning.intervision.SessionRow;
import nl.getrouw.learning.intervision.SessionState;
import nl.getrouw.post.Appointment.Span;
import nl.getrouw.security.Actor;
import org.springframework.stereotype.Component;

/** The sessions of intervision to which somebody was asked. */
@Component
class IntervisionCalendar implements CalendarContribution {

  private final IntervisionSessions sessions;

  IntervisionCalendar(IntervisionSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<CalendarItem> items(Actor actor, LocalDate from, LocalDate to) {
    return sessions.mine(actor, from, to).stream()
        .filter(session -> session.state() != SessionState.CANCELLED)
        .map(IntervisionCalendar::item)
        .toList();
  }

  private static CalendarItem item(SessionRow session) {
    return new CalendarItem(
        "intervision-" + session.id() + "@getrouw",
        session.version(),
        "messages-square",
        "calendar.intervision",
        List.of(),
        session.teamName() == null ? session.groupName() : session.teamName(),
        "leren/intervisie/sessie/" + session.id(),
        new Span.Hours(session.starts(), session.starts().plusMinutes(session.minutes())));
  }
}
